import { ArgumentError } from './argumentError.js';

/** Items that arrive one after another: an array, a set, a generator, or a stream that is read with `for await`. */
export type Items<I> = Iterable<I> | AsyncIterable<I>;

/**
 * Yields what `visit` gives for one item after another, reading the next only when it is asked for, then what `finish`
 * gives.
 */
export function overItems<I, R>(
  items: Items<I>,
  visit: (item: I) => Iterable<R>,
  finish: () => Iterable<R> = () => [],
  expected = 'articles must be',
): Generator<R, void, undefined> | AsyncGenerator<R, void, undefined> {
  if (Object(items) === items) {
    if (Symbol.asyncIterator in items) return inTurnAsync(items, visit, finish);
    if (Symbol.iterator in items) return inTurn(items, visit, finish);
  }
  throw new ArgumentError('not-iterable', `${expected} an iterable or async iterable of records.`);
}

function* inTurn<I, R>(
  items: Iterable<I>,
  visit: (item: I) => Iterable<R>,
  finish: () => Iterable<R>,
): Generator<R, void, undefined> {
  for (const item of items) yield* visit(item);
  yield* finish();
}

async function* inTurnAsync<I, R>(
  items: AsyncIterable<I>,
  visit: (item: I) => Iterable<R>,
  finish: () => Iterable<R>,
): AsyncGenerator<R, void, undefined> {
  for await (const item of items) yield* visit(item);
  yield* finish();
}
