import type { Article } from '../model/article.js';
import type { TopicAssignment } from '../model/topicAssignment.js';
import { checkArticle } from '../text/checkArticle.js';

/**
 * Lists what an article is about, main topic first.
 *
 * @param article - The record.
 * @returns The topics with their relevance and the words that show them; empty where none was assigned.
 * @throws {@link ArgumentError} `not-an-article`.
 * @example
 * ```ts
 * import { article, topicsOf } from 'onrecord';
 *
 * console.log(topicsOf(article)[0]?.topic); // => eu-nato-cooperation
 * ```
 * @category Query
 */
export function topicsOf<T extends string>(article: Article<string, T>): readonly TopicAssignment<T>[] {
  checkArticle(article);
  return article.topics;
}
