import type { Quote } from '../model/quote.js';

/**
 * What `extractQuotes` finds.
 *
 * @category Extract
 */
export interface ExtractedQuotes {
  /** Quotations in text order, an outer one before those inside it; without speakers and topics. */
  readonly quotes: readonly Quote[];
  /** What made the result less sure, in sentences; empty where nothing did. */
  readonly warnings: readonly string[];
}
