import type { Article } from '../model/article.js';
import type { Speaker } from '../model/entity.js';
import { matchSpeakers } from './matchSpeakers.js';

/**
 * Finds a speaker by name or role, and nobody where the words fit several.
 *
 * A whole name or alias comes before a role ("Secretary General", "NATO Secretary General"), and that before a part
 * of the name ("Rutte"). Case, accents and typographic marks make no difference.
 *
 * @param article - The record.
 * @param nameOrRole - A name, a part of one, or a role.
 * @returns The speaker; `undefined` where the words fit nobody, or more than one equally well.
 * @throws {@link ArgumentError} `not-an-article` or `not-a-string`.
 * @example
 * ```ts
 * import { article, findSpeaker } from 'onrecord';
 *
 * console.log(findSpeaker(article, 'NATO Secretary General')?.id); // => mark-rutte
 * console.log(findSpeaker(article, 'Ursula von der Leyen')); // => undefined
 * ```
 * @category Query
 */
export function findSpeaker<S extends string>(article: Article<S>, nameOrRole: string): Speaker<S> | undefined {
  const [first, second] = matchSpeakers(article, nameOrRole);
  return second ? undefined : first;
}
