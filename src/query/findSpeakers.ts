import type { Article } from '../model/article.js';
import type { Speaker } from '../model/entity.js';
import { checkArticle } from '../text/checkArticle.js';
import { checkString } from '../text/checkString.js';
import { overItems } from '../text/overItems.js';
import { matchSpeakers } from './matchSpeakers.js';

/**
 * A speaker, and the record in which that speaker is.
 *
 * @typeParam A - Type of the record.
 * @category Query
 */
export interface FoundSpeaker<out A extends Article = Article> {
  /** The record. */
  readonly article: A;
  /** The speaker, with an id of that record. */
  readonly speaker: Speaker<A['quotes'][number]['speakers'][number]>;
}

/**
 * Finds speakers by name or role in many records, lazily: a record is read when its results are asked for.
 *
 * In each record the match is that of {@link findSpeaker}, except that all who fit equally well are found.
 *
 * @param articles - The records; never modified.
 * @param nameOrRole - A name, a part of one, or a role.
 * @returns A generator over the records' order, asynchronous where `articles` is; it ends at once where nobody fits.
 * @throws {@link ArgumentError} `not-iterable` or `not-a-string` at once, `not-an-article` when such an item is reached.
 * @example
 * ```ts
 * import { article, findSpeakers } from 'onrecord';
 *
 * for (const { article: found, speaker } of findSpeakers([article], 'Rutte')) console.log(found.id === article.id, speaker.name);
 * // => true Mark Rutte
 * ```
 * @category Query
 */
export function findSpeakers<A extends Article>(
  articles: Iterable<A>,
  nameOrRole: string,
): Generator<FoundSpeaker<A>, void, undefined>;
export function findSpeakers<A extends Article>(
  articles: AsyncIterable<A>,
  nameOrRole: string,
): AsyncGenerator<FoundSpeaker<A>, void, undefined>;
export function findSpeakers<A extends Article>(
  articles: Iterable<A> | AsyncIterable<A>,
  nameOrRole: string,
): Generator<FoundSpeaker<A>, void, undefined> | AsyncGenerator<FoundSpeaker<A>, void, undefined> {
  checkString(nameOrRole, 'nameOrRole');
  return overItems(articles, (article) => {
    checkArticle(article);
    return matchSpeakers(article, nameOrRole).map((speaker) => ({ article, speaker }) as FoundSpeaker<A>);
  });
}
