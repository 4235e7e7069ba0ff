/**
 * The engine: finds quotations and who said them in English news text.
 *
 * @category Entry points
 * @module onrecord/extract
 */
export type { ArticleOptions, KnownEntity } from './articleOptions.js';
export type { ArticleExplanation, ExplainedSpeaker } from './explainArticle.js';
export { explainArticle } from './explainArticle.js';
export type { ExplainedMarks, ExplainedQuote, QuoteExplanation } from './explainQuotes.js';
export { explainQuotes } from './explainQuotes.js';
export { extractArticle } from './extractArticle.js';
export type { ExtractedQuotes } from './extractedQuotes.js';
export type { ExtractOptions } from './extractOptions.js';
export { extractQuotes } from './extractQuotes.js';
export type { QuoteKind } from './quoteKind.js';
