import type { Quote } from '../model/quote.js';
import { ArgumentError } from '../text/argumentError.js';

/**
 * Lists the words of a quotation that stand between marks, exactly as they stand, on any record.
 *
 * @param quote - The quotation.
 * @returns A string for each part between marks, in text order, without the marks; empty for an indirect quotation.
 * @throws {@link ArgumentError} `not-a-quote`.
 * @example
 * ```ts
 * import { article, quotesAbout, verbatimOf } from 'onrecord';
 *
 * console.log(quotesAbout(article, 'just-peace').flatMap(verbatimOf)); // => [ 'just and lasting peace' ]
 * ```
 * @category Query
 */
export function verbatimOf(quote: Quote): string[] {
  if (!Array.isArray((quote as Quote | undefined | null)?.content))
    throw new ArgumentError('not-a-quote', 'quote must be a quotation of a record.');
  return quote.kind === 'indirect' ? [] : quote.verbatim.map(({ text }) => text);
}
