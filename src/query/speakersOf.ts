import type { Article } from '../model/article.js';
import type { Speaker } from '../model/entity.js';
import { checkArticle } from '../text/checkArticle.js';
import type { SaidOptions } from './saidOptions.js';
import { isSaid } from './saidOptions.js';
import { speakersIn } from './speakersIn.js';

/**
 * Lists everybody who is quoted, each once, in the order of their first quotation.
 *
 * @param article - The record.
 * @param options - Which quotations count.
 * @returns The entities that speak, whose ids {@link quotesBy} takes; empty where nobody does.
 * @throws {@link ArgumentError} `not-an-article`.
 * @example
 * ```ts
 * import { article, speakersOf } from 'onrecord';
 *
 * console.log(speakersOf(article).map((speaker) => speaker.name)); // => [ 'Mark Rutte', 'European Parliament press service' ]
 * ```
 * @category Query
 */
export function speakersOf<S extends string>(article: Article<S>, options: SaidOptions = {}): Speaker<S>[] {
  checkArticle(article);
  return speakersIn(
    article,
    article.quotes.filter((quote) => isSaid(quote, options)),
  );
}
