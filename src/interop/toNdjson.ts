import type { Article } from '../model/article.js';
import { overRecords } from './overRecords.js';
import { rowsIn } from './rowsIn.js';

/**
 * Writes records or rows as NDJSON: one JSON object a row, each ended by a line feed.
 *
 * Lazy as {@link toRows}. No line holds a raw line break, and a lone surrogate is written as an escape, so that any
 * text survives.
 *
 * @param source - A record, records, found quotations or rows, of which an iterable or async iterable.
 * @returns The lines, each with its line feed; async where the source is.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-iterable`; while it is read `not-a-row` and as
 * {@link toRows}.
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toNdjson } from 'onrecord/interop';
 *
 * const [line = ''] = toNdjson(article);
 * console.log(JSON.parse(line).speaker); // => Mark Rutte
 * ```
 * @category Rows
 */
export function toNdjson(source: Article | Iterable<object>): Generator<string, void, undefined>;
export function toNdjson(source: AsyncIterable<object>): AsyncGenerator<string, void, undefined>;
export function toNdjson(
  source: Article | Iterable<object> | AsyncIterable<object>,
): Generator<string, void, undefined> | AsyncGenerator<string, void, undefined> {
  return overRecords(source as object, function* (item) {
    for (const row of rowsIn(item)) yield `${JSON.stringify(row)}\n`;
  });
}
