import { readAuthors } from './readAuthors.js';

/** What follows the names: what they are, where they report from, for whom. */
const job = /^(?:,| [|–—-]) .{0,40}(?:correspondent|editor|reporter|writer|columnist)s?\b/i;
const placed = /^(?: in \p{Lu}[^.;:]{2,60}| \| [^.;:]{2,60}| and agencies|, [^.;:]{2,40}(?:News|Post|Times|Press))$/u;

/** Whether a word in lower case is a forename. */
export type IsForename = (word: string) => boolean;

/**
 * Whether a line signs the article without "By".
 *
 * Handles: Ana Ruiz, Political Correspondent / Ana Ruiz and Jan Novák in Brussels / Ana Ruiz | Reuters
 * Not: Severe Flooding in Porto
 */
export function signsAlone(line: string, isForename: IsForename): boolean {
  const authors = readAuthors(line, 0, line.length);
  const last = authors.at(-1);
  if (!last?.span || authors.some(({ kind }) => kind !== 'person')) return false;
  const rest = line.slice(last.span.end);
  const [forename = ''] = line.split(' ', 1);
  return job.test(rest) || (placed.test(rest) && isForename(forename.toLowerCase()));
}
