import type { Quote } from '../model/quote.js';
import { hasShape } from './hasShape.js';
import { quoteShape } from './quoteSchema.js';

/**
 * Tells whether a value has the shape of a quotation. Whether its spans and references hold, only its record can tell:
 * see {@link isArticle}.
 *
 * @param input - Anything.
 * @returns Whether it has the shape.
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { isQuote } from 'onrecord/schema';
 *
 * console.log(isQuote(article.quotes[0]), isQuote('"Yes," she said.')); // => true false
 * ```
 * @category Guards
 */
export function isQuote(input: unknown): input is Quote {
  return hasShape(quoteShape, input);
}
