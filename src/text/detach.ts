import type { AttachedArticle, DetachedArticle } from '../model/article.js';
import { ArgumentError } from './argumentError.js';
import { checkArticle } from './checkArticle.js';

/**
 * Takes the article's text out of its record, so that the record can be published without it.
 *
 * Everything else stays: spans, quoted words, names, and the identity of the text, so that whoever holds a copy can
 * {@link attach} it again.
 *
 * @param article - The record; never modified.
 * @returns A new record without `body`.
 * @throws {@link ArgumentError} `not-an-article` or `not-attached`.
 * @example
 * ```ts
 * import { attach, type DetachedArticle, detach } from 'onrecord';
 *
 * const restore = (record: DetachedArticle, text: string) => detach(attach(record, text)); // an equal record
 * console.log(typeof restore); // => function
 * ```
 * @category Text
 */
export function detach<S extends string, T extends string>(article: AttachedArticle<S, T>): DetachedArticle<S, T> {
  checkArticle(article);
  if (article.form !== 'attached') throw new ArgumentError('not-attached', 'The record holds no text to take out.');
  const { body: _, ...rest } = article;
  return { ...rest, form: 'detached' };
}
