import { isNominal } from '../../grammar/phrases/nominal.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { wordOf, wordsIn } from '../words/wordOf.js';
import type { Inside } from './wordsInsideSentences.js';

/** What opens no name before a surname that the text has with another forename. */
const verbs = is.VERB | is.GERUND | is.PAST | is.PRESENT;

/**
 * Where a run of capitals is but a surname that stands behind a forename elsewhere, the index of it; the start for others.
 *
 * Handles: a Texas [Ruiz] rally / a Los Angeles-area [Ruiz] voter / the Stop [Ruiz] movement
 * Not: [Texas Ruiz], his brother, said / [Mark Ruiz]
 */
export function onlySurname(
  t: readonly Token[],
  from: number,
  to: number,
  { surnames }: Inside,
  words: NameWords,
): number {
  const last = to - 1;
  if (
    last === from ||
    !surnames.has(wordOf(t[last] as Token)) ||
    words.forename(wordOf(t[from] as Token)) !== undefined
  )
    return from;
  const { flags } = t[from] as Token;
  if (last === from + 1 && flags & verbs) return last;
  const place = wordsIn(t, { from, to: last })
    .join(' ')
    .replace(/-area$/, '');
  const next = t[to];
  return next && words.places.has(place) && isNominal(next) ? last : from;
}
