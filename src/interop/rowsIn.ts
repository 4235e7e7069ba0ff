import type { Article } from '../model/article.js';
import { ArgumentError } from '../text/argumentError.js';
import { rowsOf } from './rowsOf.js';

/** The rows of an item: those of a record, or the row that it is. */
export function rowsIn(item: object): Iterable<object> {
  if (Object(item) !== item || Array.isArray(item))
    throw new ArgumentError('not-a-row', 'Every item must be a record or a row: a plain object of flat values.');
  return 'quotes' in item ? rowsOf(item as Article) : [item];
}
