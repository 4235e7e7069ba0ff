import type { Article } from '../model/article.js';
import type { Quote } from '../model/quote.js';
import { ArgumentError } from '../text/argumentError.js';
import { checkArticle } from '../text/checkArticle.js';

/**
 * Finds the quotation at a place in the text: the innermost one whose content holds the offset.
 *
 * What the article denies or only supposes is found too; its `modality` tells.
 *
 * @param article - The record.
 * @param offset - Offset into the text, in UTF-16 code units.
 * @returns The quotation; `undefined` where the offset is in none.
 * @throws {@link ArgumentError} `not-an-article` or `not-a-number`.
 * @example
 * ```ts
 * import { article, quoteAt } from 'onrecord';
 *
 * console.log(quoteAt(article, 1600)?.id); // => more-responsibility
 * console.log(quoteAt(article, 0)); // => undefined
 * ```
 * @category Query
 */
export function quoteAt<S extends string, T extends string>(
  article: Article<S, T>,
  offset: number,
): Quote<S, T> | undefined {
  checkArticle(article);
  if (!Number.isInteger(offset)) throw new ArgumentError('not-a-number', 'offset must be a whole number.');
  let innermost: Quote<S, T> | undefined;
  let least = Infinity;
  for (const quote of article.quotes) {
    if (!quote.content.some(({ start, end }) => start <= offset && offset < end)) continue;
    const length = quote.content.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length <= least) [innermost, least] = [quote, length];
  }
  return innermost;
}
