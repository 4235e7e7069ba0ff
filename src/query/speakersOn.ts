import type { Article } from '../model/article.js';
import type { Speaker } from '../model/entity.js';
import type { TopicId } from '../topics/topicId.js';
import { quotesAbout } from './quotesAbout.js';
import { speakersIn } from './speakersIn.js';
import type { TopicOptions } from './topicOptions.js';

/**
 * Lists everybody who said something about a topic or a narrower one, each once, in the order of their first
 * quotation about it.
 *
 * @typeParam S - Ids of the record's speakers.
 * @typeParam T - Ids of its topics.
 * @typeParam Id - The topic's id.
 * @typeParam C - Ids of the scheme's concepts.
 * @param article - The record.
 * @param topic - Id of the topic: one of the record, or a broader one of the scheme.
 * @param options - Which quotations count.
 * @returns The entities; empty where nobody spoke about it or the id is unknown.
 * @throws {@link ArgumentError} `not-an-article`, `not-a-string` or `not-a-scheme`.
 * @example
 * ```ts
 * import { article, speakersOn } from 'onrecord';
 *
 * console.log(speakersOn(article, 'burden-sharing').map((speaker) => speaker.id)); // => [ 'mark-rutte' ]
 * ```
 * @category Query
 */
export function speakersOn<S extends string, T extends string, Id extends T | C, C extends string = TopicId>(
  article: Article<S, T>,
  topic: Id,
  options: TopicOptions<C> = {},
): Speaker<S>[] {
  return speakersIn(article, quotesAbout<S, T, Id, C>(article, topic, options));
}
