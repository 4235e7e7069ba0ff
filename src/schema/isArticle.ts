import type { Article } from '../model/article.js';
import { checkRecord } from './checkRecord.js';

/**
 * Tells whether a value is a valid record, its shape and its integrity.
 *
 * @param input - Anything.
 * @returns Whether {@link parseArticle} accepts it.
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { isArticle } from 'onrecord/schema';
 *
 * console.log([article, { ...article, language: 'en_GB' }, null].map(isArticle)); // => [ true, false, false ]
 * ```
 * @category Guards
 */
export function isArticle(input: unknown): input is Article {
  return checkRecord(input, {}).found.length === 0;
}
