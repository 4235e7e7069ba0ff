import type { Article, DetachedArticle } from '../model/article.js';

/**
 * Tells whether a record is detached: for filters, since `article.form` does the same in an `if`.
 *
 * @param article - A record.
 * @returns Whether it is detached.
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { isDetached } from 'onrecord/schema';
 *
 * console.log([article].filter(isDetached).length); // => 1
 * ```
 * @category Guards
 */
export function isDetached<S extends string, T extends string>(
  article: Article<S, T>,
): article is DetachedArticle<S, T> {
  return article.form === 'detached';
}
