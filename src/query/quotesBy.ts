import type { Article } from '../model/article.js';
import type { Quote } from '../model/quote.js';
import { checkArticle } from '../text/checkArticle.js';
import { checkString } from '../text/checkString.js';
import { isSaid, type SaidOptions } from './saidOptions.js';

/**
 * Lists what one speaker said, in text order, joint statements included.
 *
 * With a bundled article the speaker's id completes in an editor, and a wrong one does not compile. To look somebody
 * up by name use {@link findSpeaker}.
 *
 * @typeParam S - Ids of the record's speakers.
 * @typeParam T - Ids of its topics.
 * @typeParam Id - The speaker's id.
 * @param article - The record.
 * @param speaker - Id of the speaker, in this record.
 * @param options - Which quotations count.
 * @returns The quotations; empty where the speaker said nothing or the id is unknown.
 * @throws {@link ArgumentError} `not-an-article` or `not-a-string`.
 * @example
 * ```ts
 * import { article, quotesBy } from 'onrecord';
 *
 * console.log(quotesBy(article, 'mark-rutte').length); // => 12
 * ```
 * @category Query
 */
export function quotesBy<S extends string, T extends string, Id extends S>(
  article: Article<S, T>,
  speaker: Id,
  options: SaidOptions = {},
): Quote<S, T>[] {
  checkArticle(article);
  checkString(speaker, 'speaker');
  return article.quotes.filter((quote) => quote.speakers.includes(speaker) && isSaid(quote, options));
}
