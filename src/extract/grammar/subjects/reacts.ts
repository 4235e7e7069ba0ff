import type { Range, Token } from '../../token.js';
import { skipAdverbs } from '../phrases/adverbials.js';
import { afterApposition } from '../phrases/joinsNext.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { owners } from '../phrases/ownerBefore.js';
import { wordAt } from '../tokens/wordAt.js';

const gesture = /^(?:nodd?|laugh|smil|sigh|shrugg?|grinn?|chuckl)e?(?:s|d|ed)$/;
/** Verbs of one who speaks next. */
export const answering = /^(?:interrupt|(?:dis)?agree)(?:s|d|ed)$/;
const joining = /^(?:cuts?|chime[sd]|breaks|broke)$/;

/** Where the verb of a sentence stands, and where its subject ends. */
function verbOf(t: readonly Token[], { from, to }: Range): { readonly end: number; readonly at: number } {
  const phrase = nounPhraseAfter(t, from, to);
  // Jan Lund shrugs
  const verbal = phrase - 1 > from && [joining, gesture, answering].some((verbs) => verbs.test(wordAt(t, phrase - 1)));
  const end = verbal ? phrase - 1 : phrase;
  return { end, at: end < 0 ? to : skipAdverbs(t, afterApposition(t, end, to), to) };
}

/** Whether the verb at `at`, which ends the sentence, tells that somebody else speaks now. */
function isAnswer(t: readonly Token[], at: number, to: number): boolean {
  const joins = joining.test(wordAt(t, at)) && wordAt(t, at + 1) === 'in';
  return at + (joins ? 3 : 2) >= to && (joins || answering.test(wordAt(t, at)));
}

/**
 * Whether a sentence only tells how its subject takes what was said, so that they may speak next.
 *
 * Handles: His wife nodded. / Ruiz cut him off. / Jan Lund, a pilot, shook his head.
 * Not: His wife left him in May.
 */
export function reacts(t: readonly Token[], sentence: Range): boolean {
  const { at } = verbOf(t, sentence);
  const word = wordAt(t, at);
  const last = wordAt(t, at + 2);
  return (
    gesture.test(word) ||
    (/^cuts?$/.test(word) && /^(?:off|short)$/.test(last)) ||
    (owners.has(wordAt(t, at + 1)) && last === 'head') ||
    isAnswer(t, at, sentence.to)
  );
}

/**
 * The subject of a sentence or clause that only tells that somebody else speaks now.
 *
 * Handles: But the union disagreed. / Jan Lund cut in.
 * Not: The crowd laughed. / She agreed to it.
 */
export function speaksUp(t: readonly Token[], sentence: Range): Range | undefined {
  const { end, at } = verbOf(t, sentence);
  return isAnswer(t, at, sentence.to) ? { from: sentence.from, to: end } : undefined;
}
