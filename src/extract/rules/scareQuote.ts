import type { MarkRule } from '../markRule.js';

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
    const mark = t[at]?.mark;
    const inside = at > from && !headline && mark !== undefined && !(mark.capital && '.!?'.includes(mark.final || ' '));
    if (words > (inside ? 5 : 3)) return false;
    if (mark && at === from && at + 1 >= to && from > 0 && at + 1 >= t.length) return false;
    if (mark && at === from && at + 1 >= to) return !'.!?'.includes(mark.final || ' ');
    return true;
  },
};
