import * as is from '../lexicon/wordClasses.js';
import type { MarkRule } from '../markRule.js';

/**
 * A name in marks: every word of weight has a capital.
 *
 * Handles: on the "Nightly Show With Maya Stone"
 * Not: He said "Trump won."
 */
export const titleOfWork: MarkRule = {
  name: 'titleOfWork',
  reason: 'it is written like the title of a work',
  test: ({ tokens: t, text, at, headline }, words) => {
    const mark = t[at]?.mark;
    if (!mark || headline || words < 2 || words > 8) return false;
    const inner = text.slice(mark.innerStart, mark.innerEnd);
    let capitals = 0;
    for (const word of inner.split(' ')) {
      if (/^[A-Z\u00c0-\u00de0-9]/.test(word)) capitals++;
      else if (word.length > 3 && !/^(?:with|from|into|over|about)$/.test(word)) return false;
    }
    const left = t[at - 1]?.flags ?? 0;
    return capitals > 1 && ((left & (is.PREPOSITION | is.POSSESSIVE)) !== 0 || !/[a-z]{3}[.!?]$/.test(inner));
  },
};
