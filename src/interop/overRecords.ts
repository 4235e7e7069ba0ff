import { type Items, overItems } from '../text/overItems.js';

/** As {@link overItems}, where a single record counts as one item. */
export function overRecords<I extends object, R>(
  source: I | Items<I>,
  visit: (item: I) => Iterable<R>,
  finish?: () => Iterable<R>,
): Generator<R, void, undefined> | AsyncGenerator<R, void, undefined> {
  const isOne = typeof source === 'object' && source !== null && 'quotes' in source;
  return overItems(isOne ? [source as I] : (source as Items<I>), visit, finish);
}
