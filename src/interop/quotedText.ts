import type { Quote } from '../model/quote.js';

/**
 * The words of a quotation that stand between marks, as one string: parts that "he said" interrupts are joined by a
 * space, separate scraps of a mixed quotation by an ellipsis, since joining them would make up a phrase.
 * `undefined` for an indirect quotation, whose wording is the article's.
 */
export function quotedText(quote: Quote): string | undefined {
  if (quote.kind === 'indirect') return undefined;
  return quote.verbatim.map(({ text }) => text).join(quote.kind === 'direct' ? ' ' : ' … ');
}
