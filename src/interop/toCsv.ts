import type { Article } from '../model/article.js';
import { ArgumentError } from '../text/argumentError.js';
import { checkObject } from '../text/checkObject.js';
import { overRecords } from './overRecords.js';
import { quoteColumns } from './quoteColumns.js';
import type { QuoteRow } from './quoteRow.js';
import { refuseRow, rowsIn } from './rowsIn.js';

/**
 * How rows are written as CSV.
 *
 * @category Rows
 */
export interface CsvOptions {
  /**
   * The columns, in order; a cell is empty where a row has no such column. Without them the first row's own keys serve; of no rows at all, those of
   * {@link QuoteRow}.
   */
  readonly columns?: readonly (keyof QuoteRow | (string & {}))[] | undefined;
  /**
   * Whether to put an apostrophe before text that a spreadsheet would run as a formula: text that begins with `=`,
   * `+`, `-`, `@`, their full-width forms, a tab or a line break. Switch it off for programs that only read data.
   *
   * @defaultValue `true`
   */
  readonly defuseFormulas?: boolean | undefined;
  /**
   * What stands between two cells; spreadsheets in many European locales expect `;`.
   *
   * @defaultValue `','`
   */
  readonly separator?: ',' | ';' | '\t' | undefined;
  /**
   * Whether to begin with a byte order mark, by which Excel knows UTF-8.
   *
   * @defaultValue `false`
   */
  readonly byteOrderMark?: boolean | undefined;
}

/**
 * Writes records or rows as CSV (RFC 4180): a header, then one line a row, each ended by CR LF.
 *
 * Lazy as {@link toRows}. Cells are quoted where they hold any separator, a quotation mark or a line break; `null` is an
 * empty cell. Formulas are defused unless that is switched off, which changes such cells by one apostrophe.
 *
 * @param source - A record, records, found quotations or rows, of which an iterable or async iterable.
 * @param options - Columns, separator, formulas, byte order mark.
 * @returns The lines, each with its CR LF; async where the source is.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-iterable`, or `not-options` and `not-a-string`
 * for the options; while it is read `not-a-row` and as
 * {@link toRows}.
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toCsv } from 'onrecord/interop';
 *
 * const lines = [...toCsv(article, { columns: ['speaker', 'kind', 'text'] })];
 * console.log(lines[6]?.trim()); // => Mark Rutte,mixed,just and lasting peace
 * ```
 * @category Rows
 */
export function toCsv(source: Article | Iterable<object>, options?: CsvOptions): Generator<string, void, undefined>;
export function toCsv(source: AsyncIterable<object>, options?: CsvOptions): AsyncGenerator<string, void, undefined>;
/** @internal The first again, since a compiler tells of the last overload alone why it does not fit. */
export function toCsv(source: Article | Iterable<object>, options?: CsvOptions): Generator<string, void, undefined>;
export function toCsv(
  source: Article | Iterable<object> | AsyncIterable<object>,
  options: CsvOptions = {},
): Generator<string, void, undefined> | AsyncGenerator<string, void, undefined> {
  checkObject(options);
  const { columns, defuseFormulas = true, separator = ',', byteOrderMark } = options;
  if (columns !== undefined && !(Array.isArray(columns) && columns.every((one) => typeof one === 'string')))
    throw new ArgumentError('not-a-string', 'columns must be a list of strings.');
  if (typeof separator !== 'string' || !/^[^"\r\n]$/u.test(separator))
    throw new ArgumentError('not-a-string', 'separator must be one character.');
  let header: readonly string[] | undefined;

  function write(cell: unknown): string {
    if (Object(cell) === cell) refuseRow();
    const isFormula = defuseFormulas && typeof cell === 'string' && /^[=+\-@＝＋－＠\t\r\n]/u.test(cell);
    const text = `${isFormula ? "'" : ''}${cell ?? ''}`;
    return /["\r\n,;\t]/u.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  // In a table of one column an empty cell would be an empty line, which readers skip.
  const line = (cells: readonly unknown[]) => `${cells.map(write).join(separator) || '""'}\r\n`;

  function begin(fallback: object): string[] {
    if (header) return [];
    header = columns ?? Object.keys(fallback);
    return [(byteOrderMark ? '\uFEFF' : '') + line(header)];
  }

  return overRecords(
    source as object,
    function* (item) {
      for (const row of rowsIn(item)) {
        yield* begin(row);
        yield line((header ?? []).map((column) => (row as Readonly<Record<string, unknown>>)[column]));
      }
    },
    () => begin(quoteColumns),
  );
}
