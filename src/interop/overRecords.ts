import { type Items, overItems } from '../text/overItems.js';

/** As {@link overItems}, where a single record counts as one item. */
export function overRecords<I extends object, R>(
  source: I | Items<I>,
  visit: (item: I) => Iterable<R>,
  finish?: () => Iterable<R>,
): Generator<R, void, undefined> | AsyncGenerator<R, void, undefined> {
  return overItems(
    'quotes' in Object(source) ? [source as I] : (source as Items<I>),
    visit,
    finish,
    'source must be a record, or',
  );
}
