import type { QuoteKind } from './quoteKind.js';

/**
 * What `extractQuotes` gives back of what it finds.
 *
 * @category Extract
 */
export interface ExtractOptions {
  /** Kinds to give back; all where it is absent. */
  readonly kinds?: readonly QuoteKind[] | undefined;
  /** Least confidence to give back, from 0 to 1; 0 where it is absent. */
  readonly minConfidence?: number | undefined;
}
