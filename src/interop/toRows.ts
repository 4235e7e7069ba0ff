import type { Article } from '../model/article.js';
import type { FoundQuote } from '../text/foundQuote.js';
import { overRecords } from './overRecords.js';
import type { QuoteRow } from './quoteRow.js';
import { rowsOf } from './rowsOf.js';

/**
 * Lists the quotations of one record or of many as flat rows, for spreadsheets, data frames and SQL.
 *
 * Lazy: a record is read when its first row is asked for, so a corpus need not fit in memory. Quotations that the text
 * denies or only supposes have rows too, with `modality` set. A record without its text gives the words between marks
 * and summaries, never the wording of indirect speech. The guide lists what is lost.
 *
 * @param source - A record, or an iterable or async iterable of records or of what {@link onrecord!findQuotes | findQuotes} found.
 * @returns The rows: by record, then in text order; async where the source is.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-iterable`; while it is read `not-an-article` and
 * `unknown-version`.
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toRows } from 'onrecord/interop';
 *
 * const [first] = toRows(article);
 * console.log(first?.speaker, first?.role, first?.topics);
 * // => Mark Rutte Secretary General eu-nato-cooperation | european-defence
 * ```
 * @category Rows
 */
export function toRows(source: Article | Iterable<Article | FoundQuote>): Generator<QuoteRow, void, undefined>;
export function toRows(source: AsyncIterable<Article | FoundQuote>): AsyncGenerator<QuoteRow, void, undefined>;
export function toRows(
  source: Article | Iterable<Article | FoundQuote> | AsyncIterable<Article | FoundQuote>,
): Generator<QuoteRow, void, undefined> | AsyncGenerator<QuoteRow, void, undefined> {
  return overRecords<Article | FoundQuote, QuoteRow>(source, rowsOf);
}
