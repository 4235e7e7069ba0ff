import type { AttachedArticle, DetachedArticle } from '../model/article.js';
import { ArgumentError } from './argumentError.js';
import { checkArticle } from './checkArticle.js';
import { checkString } from './checkString.js';
import { explainMismatch } from './explainMismatch.js';
import { sha256 } from './sha256.js';

/**
 * Puts the article's text into its record, after checking that it is the very text that the record was made from.
 *
 * The check is on the SHA-256 of the text's UTF-8 bytes: a changed line ending or a missing final newline fails it,
 * and the error says which of these it was. Afterwards {@link textOf} and {@link contextOf} read the wording.
 *
 * @param article - The record; never modified.
 * @param text - The article's text, exactly as it was when the record was made.
 * @returns A new record with the text as its `body`; {@link detach} gives back the first.
 * @throws {@link TextMismatchError} for another text.
 * @throws {@link ArgumentError} `not-an-article`, `not-detached` or `not-a-string`.
 * @example
 * ```ts
 * import { article, attach, TextMismatchError } from 'onrecord';
 *
 * try {
 *   attach(article, 'Some other text.');
 * } catch (error) {
 *   if (error instanceof TextMismatchError) console.log(error.code, error.differences);
 * }
 * // => text-mismatch [ 'length', 'wording' ]
 * ```
 * @category Text
 */
export function attach<S extends string, T extends string>(
  article: DetachedArticle<S, T>,
  text: string,
): AttachedArticle<S, T> {
  checkArticle(article);
  if (article.form !== 'detached') throw new ArgumentError('not-detached', 'The record already holds its text.');
  checkString(text, 'text');
  if (text.length !== article.text.length || sha256(text) !== article.text.sha256)
    throw explainMismatch(article.text, text);
  return { ...article, form: 'attached', body: text };
}
