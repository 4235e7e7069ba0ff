import type { LabelNode } from './labelIndex.js';
import { stepsFrom } from './labelsAt.js';
import type { FoundLabel } from './readSentences.js';
import type { SentenceWord } from './sentenceWord.js';

/** A word that shares the other words of a label beside it. */
export interface SharedLabel {
  readonly word: SentenceWord;
  readonly concept: number;
}

/** How many words on either side may share one label. */
const furthest = 6;

/**
 * Finds the labels that a coordination leaves unfinished, beside one that is complete.
 *
 * "air and missile defence" has "air defence", and "arms production, exports" has "arms exports". Not "arms production and
 * the exports of cheese": a phrase of its own begins there.
 */
export function findShared(words: readonly SentenceWord[], { from, to }: FoundLabel, root: LabelNode): SharedLabel[] {
  if (from === to) return [];
  const found: SharedLabel[] = [];
  const take = (word: SentenceWord, label: readonly SentenceWord[]): boolean => {
    let nodes = [root];
    for (const step of label) nodes = nodes.flatMap((node) => stepsFrom(node, step.spelling));
    const uses = nodes
      .flatMap((node) => node.uses ?? [])
      .filter(({ concept, lists }) => concept >= 0 && lists.length === 0);
    for (const { concept } of uses) found.push({ word, concept });
    return uses.length > 0;
  };

  const head = words.slice(from, to);
  let listed = false;
  for (let at = to + 1; at < words.length && at <= to + furthest; at++) {
    const word = words[at] as SentenceWord;
    if (word.number !== (words[at - 1] as SentenceWord).number + 1) break;
    listed ||= word.gap === 'comma';
    if (word.spelling.joins) listed = true;
    else if (!listed || !take(word, [...head, word])) break;
    else listed = false;
  }

  const tail = words.slice(from + 1, to + 1);
  listed = false;
  for (let at = from - 1; at >= 0 && at >= from - furthest; at--) {
    const word = words[at] as SentenceWord;
    if (word.number !== (words[at + 1] as SentenceWord).number - 1) break;
    if (word.spelling.joins) listed = true;
    else if (!listed || !take(word, [word, ...tail])) break;
    else listed = word.gap === 'comma';
  }
  return found;
}
