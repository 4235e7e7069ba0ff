import { ArgumentError } from '../text/argumentError.js';

/** Items that arrive one after another: an array, a set, a generator, or a stream that is read with `for await`. */
export type Items<I> = Iterable<I> | AsyncIterable<I>;

/**
 * Yields what `visit` gives for one item after another, reading the next only when it is asked for, then what `finish`
 * gives. A single record counts as one item.
 */
export function overItems<I extends object, R>(
  source: I | Items<I>,
  visit: (item: I) => Iterable<R>,
  finish: () => Iterable<R> = () => [],
): Generator<R, void, undefined> | AsyncGenerator<R, void, undefined> {
  if (typeof source === 'object' && source !== null) {
    if (Symbol.asyncIterator in source) return inTurnAsync(source, visit, finish);
    if (Symbol.iterator in source) return inTurn(source, visit, finish);
    if ('quotes' in source) return inTurn([source], visit, finish);
  }
  throw new ArgumentError(
    'not-iterable',
    'The first argument must be an article record, or several: an iterable or async iterable.',
  );
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
