/**
 * The engine: finds quotations and who said them in English news text.
 *
 * @category Entry points
 * @module onrecord/extract
 */
export type { ExplainedMarks, ExplainedQuote, QuoteExplanation } from './explainQuotes.js';
export { explainQuotes } from './explainQuotes.js';
export type { ExtractedQuotes } from './extractedQuotes.js';
export type { ExtractOptions } from './extractOptions.js';
export { extractQuotes } from './extractQuotes.js';
export type { QuoteKind } from './quoteKind.js';
