import type { BareRule } from '../bareRule.js';
import { countWords } from '../marks/countWords.js';
import { isSaidBelow } from '../marks/isSaidBelow.js';
import { opensPredicate } from '../marks/opensPredicate.js';

/**
 * A quotation with nobody beside it: its speaker is the business of the whole article.
 *
 * Handles: “We fly until the light goes.”
 * Not: “We fly,” the pilot said. / The levy is for those “who had never owned a horse or a gate”. / • “We fly”
 */
export const bareQuotation: BareRule = {
  name: 'bareQuotation',
  confidence: 0.3,
  place: ({ text, line, mark, at }) => {
    const left = line.tokens[at - 1];
    if (left?.word === '•' && !/[.!?]/.test(mark.final)) return undefined;
    // Pier ‘a gift to nobody’ ¶ ‘It is a gift to nobody,’ said Ruiz
    const heads =
      line.headline &&
      (opensPredicate(text, mark) ||
        (at + 1 === line.tokens.length && countWords(text, mark) > 2 && isSaidBelow(text, mark)));
    if (mark.start === line.start || mark.capital || heads) return {};
    return left && /[.!?:;…—–)-]$/.test(left.word) ? {} : undefined;
  },
};
