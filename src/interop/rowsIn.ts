import { ArgumentError } from '../text/argumentError.js';
import { rowsOf } from './rowsOf.js';

/** The rows of an item: those of a record, or the row that it is. */
export function rowsIn(item: unknown): Iterable<object> {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw new ArgumentError(
      'not-a-row',
      'Every item must be an article record or a row: a plain object of flat values.',
    );
  return 'quotes' in item ? rowsOf(item as Parameters<typeof rowsOf>[0]) : [item];
}
