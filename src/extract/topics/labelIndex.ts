import type { Concept, ConceptScheme } from '../../model/conceptScheme.js';
import { acronymOf, foldWord, withoutPossessive } from './foldWord.js';
import { type Places, placesOf } from './placesOf.js';
import { readWords } from './readWords.js';
import type { Spelling } from './spelling.js';

/** A concept that a label mentions. */
export interface LabelUse {
  /** Place of the concept in the scheme; −1 for an exception, which mentions nothing. */
  readonly concept: number;
  /** Lists of words of each of which one must stand beside the label. */
  readonly lists: readonly number[];
  /** Whether they may stand anywhere in the text, not in the sentence alone. */
  readonly anywhere: boolean;
  /** Whether it is a label to show, not a hidden one. */
  readonly shown: boolean;
}

/** A step along the words of labels. */
export interface LabelNode {
  readonly next: Map<number, LabelNode>;
  /** What the label that ends here mentions. */
  uses?: LabelUse[];
  /** The context lists that the phrase that ends here is in. */
  lists?: number[];
}

/** The labels of a scheme, ready to be searched for. */
export interface LabelIndex extends Places {
  readonly concepts: readonly Concept[];
  readonly root: LabelNode;
  /** Numbers of the words of labels: folded ones, and acronyms with "=" before them. */
  readonly words: ReadonlyMap<string, number>;
  /** What spellings were found to be, so that the words of a language are folded once; false for what no label has. */
  readonly spellings: Map<string, Spelling | false>;
}

/** What an exception is: a label of nothing. */
const plain: LabelUse = { concept: -1, lists: [], anywhere: false, shown: false };

/** Labels of more words are not searched for, so that time stays linear in the text. */
const longestLabel = 12;

const indexes = new WeakMap<ConceptScheme, LabelIndex>();

/** The index of a scheme, made on first use. */
export function labelIndex(scheme: ConceptScheme): LabelIndex {
  let index = indexes.get(scheme);
  if (!index) {
    index = buildIndex(scheme.concepts);
    indexes.set(scheme, index);
  }
  return index;
}

function buildIndex(concepts: readonly Concept[]): LabelIndex {
  const root: LabelNode = { next: new Map() };
  const words = new Map<string, number>();
  const lists = new Map<readonly string[], number>();
  const anyCase = new Set(concepts.flatMap(acronymsOfAnyCase));
  const number = (key: string): number => {
    const known = words.get(key) ?? words.size + 1;
    words.set(key, known);
    return known;
  };
  const step = (nodes: LabelNode[], word: string): LabelNode[] => {
    const acronym = acronymOf(word);
    const keys = acronym && !anyCase.has(acronym) ? [`=${acronym}`] : [foldWord(word)];
    if (acronym && anyCase.has(acronym)) keys.push(`=${acronym}`);
    return nodes.map((node) => {
      const [first] = keys.map((key) => node.next.get(number(key))).filter(Boolean);
      const target = first ?? { next: new Map() };
      for (const key of keys) node.next.set(number(key), target);
      return target;
    });
  };
  const endsOf = (label: string): LabelNode[] =>
    wordings(label)
      .filter((wording) => wording.length > 0 && wording.length <= longestLabel)
      .flatMap((wording) => wording.reduce(step, [root]));
  const use = (label: string, one: LabelUse): void => {
    for (const node of endsOf(label)) {
      node.uses ??= [];
      if (one.lists.length > 0 || !node.uses.some(({ concept }) => concept === one.concept)) node.uses.push(one);
    }
  };
  const listNumber = (list: readonly string[]): number => {
    const known = lists.get(list);
    if (known !== undefined) return known;
    const made = lists.size;
    lists.set(list, made);
    for (const phrase of list)
      for (const node of endsOf(phrase)) {
        node.lists ??= [];
        node.lists.push(made);
      }
    return made;
  };
  concepts.forEach((concept, place) => {
    // First: a label that needs its context needs it wherever else the concept has it.
    for (const { labels, with: context, within } of concept.contextLabels ?? [])
      for (const label of labels)
        use(label, { ...plain, concept: place, lists: context.map(listNumber), anywhere: within === 'text' });
    for (const label of [concept.prefLabel, ...concept.altLabels])
      use(label, { ...plain, concept: place, shown: true });
    for (const label of concept.hiddenLabels ?? []) use(label, { ...plain, concept: place });
    for (const label of concept.exceptions ?? []) use(label, plain);
  });
  return { concepts, root, words, spellings: new Map(), ...placesOf(concepts) };
}

/** Acronyms that a label of the same concept writes otherwise: "Nato" beside "NATO". */
function acronymsOfAnyCase({ prefLabel, altLabels, hiddenLabels = [] }: Concept): string[] {
  const labels = [prefLabel, ...altLabels, ...hiddenLabels];
  return labels.filter(
    (label) => acronymOf(label) && labels.some((one) => one !== label && one.toUpperCase() === label),
  );
}

/** The words of a label, as written and with what hyphens join as one word: "cease-fire", "ceasefire". */
function wordings(label: string): string[][] {
  const apart: string[] = [];
  const joined: string[] = [];
  readWords(label, 0, label.length, (text, start, _, gap) => {
    const word = withoutPossessive(text);
    apart.push(word);
    if (gap === 'hyphen' && label[start - 1] === '-') joined.push(`${joined.pop()}${word}`);
    else joined.push(word);
  });
  return joined.length === apart.length ? [apart] : [apart, joined];
}
