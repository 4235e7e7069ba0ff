import type { Article } from '../model/article.js';
import type { Quote } from '../model/quote.js';

/**
 * A quotation, and the record in which it is.
 *
 * @typeParam A - Type of the record.
 * @typeParam Q - Type of the quotation.
 * @category Query
 */
export interface FoundQuote<out A extends Article = Article, out Q extends Quote = A['quotes'][number]> {
  /** The record. */
  readonly article: A;
  /** The quotation. */
  readonly quote: Q;
}
