import type { Mark } from '../mark.js';
import type { MarkRule } from '../markRule.js';
import type { Token } from '../token.js';

/**
 * A few words in marks inside a noun phrase, with nobody who says them.
 *
 * Handles: Since then the "cats and traps" debate has gone on.
 * Not: "Eleven," she said.
 */
export const scareQuote: MarkRule = {
  name: 'scareQuote',
  reason: 'a few words inside a phrase, and nobody says them',
  yields: true,
  test: ({ tokens: t, at, from, to, headline }, words) => {
    const { capital, final } = (t[at] as Token).mark as Mark;
    const ended = /[.!?]/.test(final);
    const inside = at > from && !headline && !(capital && ended);
    if (words > (inside ? 5 : 3)) return false;
    const alone = at === from && at + 1 >= to;
    return !alone || !(ended || (from > 0 && to >= t.length));
  },
};
