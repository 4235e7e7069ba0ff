import type { Article } from '../model/article.js';

/**
 * A quotation, and the record in which it is.
 *
 * @typeParam A - Type of the record.
 * @category Query
 */
export interface FoundQuote<out A extends Article = Article> {
  /** The record. */
  readonly article: A;
  /** The quotation. */
  readonly quote: A['quotes'][number];
}
