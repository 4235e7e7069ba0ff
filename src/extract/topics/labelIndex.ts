import type { Concept, ConceptScheme } from '../../model/conceptScheme.js';
import { ownCopy } from '../../text/ownCopy.js';
import type { Grade } from '../grade.js';
import { firstLetters } from './firstLetters.js';
import { makeLabelKeys, mostRemembered } from './labelKeys.js';
import { type ContextList, type LabelNode, type LabelTree, type LabelUse, makeLabelTree } from './labelTree.js';

/** The labels of a scheme, ready to be searched for. */
export interface LabelIndex {
  /** The node that the first word of a label leads to. */
  readonly start: (word: string) => LabelNode | undefined;
  /** 1 for the first letters of what labels begin with. */
  readonly begins: Uint8Array;
  /** The node that the word between two offsets leads to. */
  readonly step: (from: LabelNode, text: string, start: number, end: number) => LabelNode | undefined;
  /** The ids of the next broader concepts of each. */
  readonly broader: ReadonlyMap<string, readonly string[]>;
  /** The ids of the concepts that are broader than another. */
  readonly broad: ReadonlySet<string>;
}

const indexes = new WeakMap<ConceptScheme, LabelIndex>();

/** The index of a scheme, made on first use. */
export function labelIndex(scheme: ConceptScheme): LabelIndex {
  const index = indexes.get(scheme) ?? buildIndex(scheme.concepts);
  indexes.set(scheme, index);
  return index;
}

function buildIndex(concepts: readonly Concept[]): LabelIndex {
  const keysOf = makeLabelKeys(concepts.flatMap(({ altLabels, hiddenLabels = [] }) => [...altLabels, ...hiddenLabels]));
  const { root, begins, endsOf } = makeLabelTree(keysOf);
  addLabels(concepts, endsOf);
  const starts = new Map<string, LabelNode | null>();
  function follow({ next }: LabelNode, word: string): LabelNode | undefined {
    const keys = keysOf(word);
    return next?.get(keys[0] as string) ?? next?.get(keys[1] as string);
  }
  return {
    start: (word) => {
      let node = starts.get(word);
      if (node === undefined) {
        node = follow(root, word) ?? null;
        if (starts.size > mostRemembered) starts.clear();
        starts.set(ownCopy(word), node);
      }
      return node ?? undefined;
    },
    begins,
    broader: new Map(concepts.map(({ id, broader }) => [id, broader])),
    broad: new Set(concepts.flatMap(({ broader }) => broader)),
    // Most words lead nowhere, which their first letters tell.
    step: (from, text, start, end) =>
      from.begins?.has(firstLetters(text, start, end, 2)) ? follow(from, text.slice(start, end)) : undefined,
  };
}

/** Adds what the labels of concepts mention. */
function addLabels(concepts: readonly Concept[], endsOf: LabelTree['endsOf']): void {
  const listed = new Set<ContextList>();
  for (const concept of concepts) {
    const use = (
      labels: readonly string[],
      confidence: Grade,
      lists: LabelUse['lists'] = [],
      anywhere = false,
    ): void => {
      // A label that needs its context needs it wherever else the concept has it.
      for (const { uses } of labels.flatMap(endsOf))
        if (lists.length > 0 || !uses.some((other) => other.concept === concept))
          uses.push({ concept, lists, anywhere, confidence });
    };
    for (const { labels, with: lists, within } of concept.contextLabels ?? []) {
      use(labels, 0.5, lists, within === 'text');
      for (const list of lists) {
        if (listed.has(list)) continue;
        listed.add(list);
        for (const node of new Set(list.flatMap(endsOf))) node.lists.push(list);
      }
    }
    use([concept.prefLabel, ...concept.altLabels], 0.85);
    use(concept.hiddenLabels ?? [], 0.7);
  }
}
