import type { Quote } from '../model/quote.js';
import { makeFindingList } from './findingList.js';
import { quoteShape } from './quoteSchema.js';
import { readShape } from './readShape.js';

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
  const findings = makeFindingList();
  readShape(quoteShape, input, { path: [], findings, nodes: new Map() });
  return findings.total === 0;
}
