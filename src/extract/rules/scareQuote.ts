import * as is from '../lexicon/wordClasses.js';
import type { MarkRule } from '../markRule.js';

/**
 * A word or two in marks inside a noun phrase, with nobody who says them.
 *
 * Handles: Since then the "cats and traps" debate has gone on.
 * Not: "Eleven," she said.
 */
export const scareQuote: MarkRule = {
  name: 'scareQuote',
  reason: 'a few words inside a phrase, and nobody says them',
  test: ({ tokens: t, at, from, to }, words) => {
    if (words > 3) return false;
    const right = t[at + 1];
    if (at === from && (!right || right.flags & is.PUNCTUATION) && at + 2 >= to) return false;
    return true;
  },
};
