import type { Passage } from '../../model/passage.js';
import type { LabelIndex, LabelNode } from './labelIndex.js';
import { labelsAt } from './labelsAt.js';
import { readWords } from './readWords.js';
import type { SentenceWord } from './sentenceWord.js';
import { spellingOf } from './spellingOf.js';

/** Words of a sentence, `from` and `to` both included, that a label or a phrase of a context list spells. */
export interface FoundLabel {
  readonly from: number;
  readonly to: number;
  readonly node: LabelNode;
  /** Number of the sentence in the text. */
  readonly sentence: number;
}

/** The first and the last place of each context list, in a sentence or in a text. */
export type Contexts = Map<number, { readonly first: FoundLabel; last: FoundLabel }>;

/** A sentence that has labels. */
export interface Sentence {
  /** Place of its passage. */
  readonly passage: number;
  readonly words: readonly SentenceWord[];
  /** In text order, the longest first where several begin with one word. */
  readonly labels: readonly FoundLabel[];
  readonly contexts: Contexts;
}

/** Finds all labels and context phrases of a text, also those that overlap; bylines and notices have none. */
export function readSentences(
  text: string,
  passages: readonly Passage[],
  index: LabelIndex,
): { sentences: Sentence[]; contexts: Contexts } {
  const sentences: Sentence[] = [];
  const everywhere: Contexts = new Map();
  let number = 0;
  const close = (passage: number, words: readonly SentenceWord[]): void => {
    number++;
    const labels: FoundLabel[] = [];
    const contexts: Contexts = new Map();
    for (let from = 0; from < words.length; from++) {
      if (!words[from]?.spelling.begins) continue;
      for (const { to, node } of labelsAt(words, from, index.root)) {
        const label = { from, to, node, sentence: number };
        if (node.uses) labels.push(label);
        for (const list of node.lists ?? []) {
          note(contexts, list, label);
          note(everywhere, list, label);
        }
      }
    }
    if (labels.length > 0) sentences.push({ passage, words, labels, contexts });
  };
  passages.forEach(({ kind, span }, passage) => {
    if (kind === 'byline' || kind === 'notice') return;
    let words: SentenceWord[] = [];
    let place = 0;
    readWords(text, span.start, span.end, (word, start, end, gap, opens) => {
      if (opens && words.length > 0) {
        close(passage, words);
        words = [];
      }
      place = opens ? 0 : place + 1;
      const spelling = spellingOf(word, index);
      if (spelling) words.push({ start, end: end - spelling.possessive, number: place, gap, spelling });
    });
    if (words.length > 0) close(passage, words);
  });
  return { sentences, contexts: everywhere };
}

function note(contexts: Contexts, list: number, label: FoundLabel): void {
  const seen = contexts.get(list);
  if (seen) seen.last = label;
  else contexts.set(list, { first: label, last: label });
}
