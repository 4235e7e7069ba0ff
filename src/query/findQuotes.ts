import type { Article } from '../model/article.js';
import type { Quote } from '../model/quote.js';
import { checkArticle } from '../text/checkArticle.js';
import type { FoundQuote } from '../text/foundQuote.js';
import { overItems } from '../text/overItems.js';
import { filterQuotes } from './filterQuotes.js';
import type { QuoteFilter } from './quoteFilter.js';

/** The quotations of a record that are of some kinds. */
type QuoteOf<A extends Article, K extends Quote['kind']> = Extract<A['quotes'][number], Record<'kind', K>>;

/**
 * Finds quotations in many records, lazily: a record is read when its results are asked for, so that a corpus need
 * not fit in memory.
 *
 * @typeParam A - Type of the records.
 * @typeParam K - The kinds asked for.
 * @param articles - The records; never modified.
 * @param filter - Which quotations; all that were said where it is empty.
 * @returns A generator in the records' order and then in text order, asynchronous where `articles` is.
 * @throws {@link ArgumentError} at once for a wrong filter (`not-a-date`, `not-a-kind`, …) or `not-iterable`,
 *   `not-an-article` when such an item is reached.
 * @example
 * ```ts
 * import { article, findQuotes } from 'onrecord';
 *
 * for (const { quote } of findQuotes([article], { by: 'Mark Rutte', about: 'defence-policy', kind: ['direct', 'mixed'] }))
 *   console.log(quote.id);
 * // => more-responsibility
 * ```
 * @category Query
 */
export function findQuotes<A extends Article, K extends Quote['kind'] = Quote['kind']>(
  articles: Iterable<A>,
  filter?: QuoteFilter<K>,
): Generator<FoundQuote<A, QuoteOf<A, K>>, void, undefined>;
export function findQuotes<A extends Article, K extends Quote['kind'] = Quote['kind']>(
  articles: AsyncIterable<A>,
  filter?: QuoteFilter<K>,
): AsyncGenerator<FoundQuote<A, QuoteOf<A, K>>, void, undefined>;
/** @internal The first again, since a compiler tells of the last overload alone why it does not fit. */
export function findQuotes<A extends Article, K extends Quote['kind'] = Quote['kind']>(
  articles: Iterable<A>,
  filter?: QuoteFilter<K>,
): Generator<FoundQuote<A, QuoteOf<A, K>>, void, undefined>;
export function findQuotes<A extends Article>(
  articles: Iterable<A> | AsyncIterable<A>,
  filter: QuoteFilter = {},
): Generator<FoundQuote<A, Quote>, void, undefined> | AsyncGenerator<FoundQuote<A, Quote>, void, undefined> {
  const keep = filterQuotes(filter);
  return overItems(articles, (article) => {
    checkArticle(article);
    return keep(article).map((quote) => ({ article, quote }));
  });
}
