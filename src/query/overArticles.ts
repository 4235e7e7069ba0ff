import type { Article } from '../model/article.js';
import { ArgumentError } from '../text/argumentError.js';

/** Several records: an array, a set, a generator, or a stream that is read with `for await`. */
export type Articles<A extends Article> = Iterable<A> | AsyncIterable<A>;

/** Yields what `visit` gives for one record after another, reading the next record only when it is asked for. */
export function overArticles<A extends Article, R>(
  articles: Articles<A>,
  visit: (article: A) => Iterable<R>,
): Generator<R, void, undefined> | AsyncGenerator<R, void, undefined> {
  if (typeof articles === 'object' && articles !== null) {
    if (Symbol.asyncIterator in articles) return inTurnAsync(articles, visit);
    if (Symbol.iterator in articles) return inTurn(articles, visit);
  }
  throw new ArgumentError('not-iterable', 'articles must be several records: an iterable or async iterable.');
}

function* inTurn<A, R>(articles: Iterable<A>, visit: (article: A) => Iterable<R>): Generator<R, void, undefined> {
  for (const article of articles) yield* visit(article);
}

async function* inTurnAsync<A, R>(
  articles: AsyncIterable<A>,
  visit: (article: A) => Iterable<R>,
): AsyncGenerator<R, void, undefined> {
  for await (const article of articles) yield* visit(article);
}
