import type { AttachedArticle } from '../model/article.js';
import { checkString } from '../text/checkString.js';
import type { ArticleOptions } from './articleOptions.js';
import { checkArticleOptions } from './checkArticleOptions.js';
import { readArticle } from './readArticle.js';

/**
 * Makes a record of any English news text: quotations with their speakers, people, bodies, places, topics and dates.
 *
 * The record is valid by construction and attached: its spans are offsets in UTF-16 code units into the text as it was
 * given. Entities come in the order of their first mentions. Where nothing tells who spoke nobody is named; a speaker who
 * is named may be wrong, so `evidence` says how surely the words tell it, and `explainArticle` names the candidates. A
 * text in another language gives a record without quotations, and a warning in
 * its provenance. A text with half a surrogate pair is read, too, and its record says so, since such a text has no exact
 * encoding.
 *
 * @param text - The text of an article; line breaks part its paragraphs, the first short line is its headline.
 * @param options - What the caller knows of the article; it wins over what the text seems to tell.
 * @returns The record, with the text in `body`.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-a-string`, `not-options`, `not-a-date`, `not-a-language`,
 *   `not-an-entity` or `not-a-scheme`.
 * @example
 * ```ts
 * import { quotesBy } from 'onrecord';
 * import { extractArticle } from 'onrecord/extract';
 *
 * const text = 'Ana Ruiz, the mayor of Porto, was not amused. “We need more time,” she said.';
 * const article = extractArticle(text);
 * console.log(quotesBy(article, 'ana-ruiz').map((quote) => quote.kind)); // => [ 'direct' ]
 * ```
 * @category Extract
 */
export function extractArticle(text: string, options: ArticleOptions = {}): AttachedArticle {
  checkString(text, 'text');
  checkArticleOptions(options);
  return readArticle(text, options).article;
}
