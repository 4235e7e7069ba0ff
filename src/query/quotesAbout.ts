import type { Article } from '../model/article.js';
import type { Quote } from '../model/quote.js';
import { checkArticle } from '../text/checkArticle.js';
import { checkString } from '../text/checkString.js';
import type { TopicId } from '../topics/topicId.js';
import { isSaid } from './saidOptions.js';
import type { TopicOptions } from './topicOptions.js';
import { withNarrower } from './withNarrower.js';

/**
 * Lists what was said about a topic or a narrower one, in text order.
 *
 * @typeParam S - Ids of the record's speakers.
 * @typeParam T - Ids of its topics.
 * @typeParam Id - The topic's id.
 * @typeParam C - Ids of the scheme's concepts.
 * @param article - The record.
 * @param topic - Id of the topic: one of the record, or a broader one of the scheme.
 * @param options - Which quotations count.
 * @returns The quotations; empty where nothing was said about it or the id is unknown.
 * @throws {@link ArgumentError} `not-an-article`, `not-a-string` or `not-a-scheme`.
 * @example
 * ```ts
 * import { article, quotesAbout } from 'onrecord';
 *
 * console.log(quotesAbout(article, 'collective-defence').map((quote) => quote.id)); // => [ 'indispensable' ]
 * console.log(quotesAbout(article, 'peace', { narrower: false })); // => []
 * ```
 * @category Query
 */
export function quotesAbout<S extends string, T extends string, Id extends T | C, C extends string = TopicId>(
  article: Article<S, T>,
  topic: Id,
  options: TopicOptions<C> = {},
): Quote<S, T>[] {
  checkArticle(article);
  checkString(topic, 'topic');
  const topics = withNarrower(topic, options)(article);
  return article.quotes.filter((quote) => isSaid(quote, options) && quote.topics.some((id) => topics.has(id)));
}
