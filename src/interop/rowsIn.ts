import type { Article } from '../model/article.js';
import { ArgumentError } from '../text/argumentError.js';
import type { FoundQuote } from '../text/foundQuote.js';
import { rowsOf } from './rowsOf.js';

/** Refuses what is no row, or holds more than a cell can. */
export function refuseRow(): never {
  throw new ArgumentError('not-a-row', 'Every item must be a record or a row of flat values.');
}

/** The rows of an item: those of a record, that of a found quotation, or the row that it is. */
export function rowsIn(item: object): Iterable<object> {
  if (Object(item) !== item || Array.isArray(item)) refuseRow();
  // The article of a row is an id
  return 'quotes' in item || (item as Partial<FoundQuote>).article?.quotes
    ? rowsOf(item as Article | FoundQuote)
    : [item];
}
