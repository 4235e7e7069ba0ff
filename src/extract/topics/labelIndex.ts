import type { Concept, ConceptScheme } from '../../model/conceptScheme.js';
import { ownCopy } from '../../text/ownCopy.js';
import type { Grade } from '../grade.js';
import { firstLetters, letterSets } from './firstLetters.js';
import { acronymOf, foldWord, plainWord } from './foldWord.js';

/** Phrases of which one must stand beside a label. */
export type ContextList = readonly string[];

/** A concept that a label mentions. */
export interface LabelUse {
  readonly concept: Concept;
  /** Of each of these a phrase must stand beside the label. */
  readonly lists: readonly ContextList[];
  /** Whether they may stand anywhere in the text, not in the sentence alone. */
  readonly anywhere: boolean;
  /** How sure a mention is: surest for a label to show, least for one in context. */
  readonly confidence: Grade;
}

/** A step along the words of labels and of phrases of their contexts. */
export interface LabelNode {
  next: Map<string, LabelNode> | undefined;
  /** Numbers for the two letters that words which lead on begin with. */
  begins: Set<number> | undefined;
  /** What the label that ends here mentions. */
  readonly uses: LabelUse[];
  /** The lists that the phrase that ends here is in. */
  readonly lists: ContextList[];
}

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

/** Labels of more words are not searched for, so that time stays linear in the text. */
const longestLabel = 12;
/** Spellings remembered. */
const mostRemembered = 20_000;

const indexes = new WeakMap<ConceptScheme, LabelIndex>();

/** The index of a scheme, made on first use. */
export function labelIndex(scheme: ConceptScheme): LabelIndex {
  const index = indexes.get(scheme) ?? buildIndex(scheme.concepts);
  indexes.set(scheme, index);
  return index;
}

function buildIndex(concepts: readonly Concept[]): LabelIndex {
  const root = newNode();
  const begins = new Uint8Array(letterSets).fill(1, 0, 1);
  const remembered = new Map<string, readonly string[]>();
  const starts = new Map<string, LabelNode | null>();
  const labels = concepts.flatMap(({ altLabels, hiddenLabels = [] }) => [...altLabels, ...hiddenLabels]);
  // Acronyms that another label writes as a word: "Nato" beside "NATO".
  const words = new Set(labels.filter((label) => !acronymOf(label)).map((label) => label.toUpperCase()));

  /** What a word is looked up by: as an acronym, which only capitals spell, and by its folded letters. */
  function keysOf(word: string): readonly string[] {
    const known = remembered.get(word);
    if (known) return known;
    const capitals = acronymOf(word);
    const keys = [...(capitals && !words.has(capitals) ? [`=${capitals}`] : []), foldWord(word)];
    if (remembered.size > mostRemembered) remembered.clear();
    remembered.set(ownCopy(word), keys);
    return keys;
  }

  const ends = new Map<string, LabelNode[]>();
  /** The nodes that a label ends at, which many a context shares with others. */
  function endsOf(label: string): LabelNode[] {
    const known = ends.get(label);
    if (known) return known;
    // "cease-fire" is "ceasefire" too.
    const made = [...new Set([label, label.replaceAll('-', '')])].map(wordsOf).flatMap((words) => {
      const [first] = words;
      if (first === undefined || words.length > longestLabel) return [];
      const plain = plainWord(first);
      for (const spelling of [plain, `${plain}s`, plain.replace(/y$/, 'ies')])
        begins[firstLetters(spelling, 0, spelling.length)] = 1;
      return words.reduce((node, word) => {
        const [key] = keysOf(word) as [string];
        node.next ??= new Map();
        node.begins ??= new Set([0]);
        const next = node.next.get(key) ?? newNode();
        node.next.set(key, next);
        node.begins.add(firstLetters(plainWord(word), 0, word.length, 2));
        return next;
      }, root);
    });
    ends.set(label, made);
    return made;
  }

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

const newNode = (): LabelNode => ({ next: undefined, begins: undefined, uses: [], lists: [] });

/** The words of a label, without possessives. */
function wordsOf(label: string): string[] {
  return label.replace(/['’]s?(?![\p{L}\p{N}])/gu, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
