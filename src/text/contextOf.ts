import type { AttachedArticle } from '../model/article.js';
import type { Passage } from '../model/passage.js';
import type { Quote } from '../model/quote.js';
import type { Span } from '../model/span.js';
import { ArgumentError } from './argumentError.js';
import { checkAttached } from './checkAttached.js';

/**
 * A quotation in its surroundings. `before + quotation + after` is the text at `span`, to the last code unit.
 *
 * @category Text
 */
export interface QuoteContext {
  /** The passages that hold the quotation, in text order; empty where the record has no passage there. */
  readonly passages: readonly Passage[];
  /** From the start of the first of these passages to the end of the last. */
  readonly span: Span;
  /** The words before the quotation. */
  readonly before: string;
  /** From the start of the quotation to its end, with the reporting words that interrupt it. */
  readonly quotation: string;
  /** The words after the quotation. */
  readonly after: string;
}

/**
 * Reads the passage around a quotation from an attached record.
 *
 * @param article - The attached record.
 * @param quote - A quotation of this record.
 * @returns The quotation and what stands before and after it in its passage, or its passages where it runs over several.
 * @throws {@link ArgumentError} `not-an-article`, `not-attached` or `not-a-quote`.
 * @example
 * ```ts
 * import { type AttachedArticle, contextOf } from 'onrecord';
 *
 * const inContext = (article: AttachedArticle) =>
 *   article.quotes.map((quote) => {
 *     const { before, quotation, after } = contextOf(article, quote);
 *     return `${before}>>${quotation}<<${after}`;
 *   });
 * console.log(typeof inContext); // => function
 * ```
 * @category Text
 */
export function contextOf(article: AttachedArticle, quote: Quote): QuoteContext {
  checkAttached(article);
  const start = quote?.content?.[0]?.start;
  const end = quote?.content?.at(-1)?.end;
  const isOwn = article.quotes.some(
    ({ id, content }) => id === quote?.id && content[0]?.start === start && content.at(-1)?.end === end,
  );
  if (!isOwn || start === undefined || end === undefined)
    throw new ArgumentError('not-a-quote', 'quote must be a quotation of the record.');
  const passages = article.passages.filter(({ span }) => span.start < end && start < span.end);
  const span = {
    start: Math.min(start, passages[0]?.span.start ?? start),
    end: Math.max(end, passages.at(-1)?.span.end ?? end),
  };
  const { body } = article;
  return {
    passages,
    span,
    before: body.slice(span.start, start),
    quotation: body.slice(start, end),
    after: body.slice(end, span.end),
  };
}
