import type { Article, AttachedArticle } from '../model/article.js';

/**
 * Tells whether a record is attached: for filters, since `article.form` does the same in an `if`.
 *
 * @param article - A record.
 * @returns Whether it is attached; false for what is no record.
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { isAttached } from 'onrecord/schema';
 *
 * console.log([article].filter(isAttached).length); // => 0
 * ```
 * @category Guards
 */
export function isAttached<S extends string, T extends string>(
  article: Article<S, T>,
): article is AttachedArticle<S, T> {
  return (article as Article | null | undefined)?.form === 'attached';
}
