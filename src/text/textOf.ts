import type { AttachedArticle } from '../model/article.js';
import type { Quote } from '../model/quote.js';
import type { Span } from '../model/span.js';
import { ArgumentError } from './argumentError.js';
import { checkAttached } from './checkAttached.js';

/**
 * Reads the words of a quotation, or of any span, from an attached record.
 *
 * Of a quotation it gives the content as it stands, quotation marks included; the parts of an interrupted one are
 * joined by one space. Prefer {@link verbatimOf} for the quoted words alone, which every record has.
 *
 * @param article - The attached record.
 * @param of - A quotation of this record, or a span: a content part, a cue, a source, a mention, a passage's span.
 * @returns The words.
 * @throws {@link ArgumentError} `not-an-article`, `not-attached`, `not-a-span` for what is no quotation and no span inside the
 *   text.
 * @example
 * ```ts
 * import { type AttachedArticle, textOf } from 'onrecord';
 *
 * const cues = (article: AttachedArticle) =>
 *   article.quotes.flatMap((quote) => (quote.cue ? [textOf(article, quote.cue)] : []));
 * console.log(typeof cues); // => function
 * ```
 * @category Text
 */
export function textOf(article: AttachedArticle, of: Quote | Span): string {
  checkAttached(article);
  const { content } = Object(of);
  const spans: readonly Span[] = Array.isArray(content) ? content : [of];
  return spans.map((span) => slice(article.body, span)).join(' ');
}

function slice(body: string, span: Span): string {
  const { start, end } = span ?? {};
  if (!([start, end].every(Number.isInteger) && start >= 0 && start <= end && end <= body.length))
    throw new ArgumentError(
      'not-a-span',
      `of must be a quotation or a span, such as the span of a passage, in whole numbers: 0 ≤ start ≤ end ≤ ${body.length}.`,
    );
  return body.slice(start, end);
}
