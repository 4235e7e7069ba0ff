import { hasToken } from '../../grammar/tokens/hasToken.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { isOffice } from '../words/isOffice.js';
import { leaning } from '../words/leaning.js';

/** The acronym in brackets that opens at an index, if one does: Foreign Affairs [(AFET)], Law and Justice [(PiS)]. */
export function bracketedAcronym(t: readonly Token[], at: number): Token | undefined {
  const token = wordAt(t, at) === '(' && wordAt(t, at + 2) === ')' && t[at + 1];
  return token && token.flags & is.CAPITAL && token.flags & (is.UPPERCASE | is.BODY) ? token : undefined;
}

/**
 * Whether a name has an article, and its acronym in brackets, as no person has both.
 *
 * Handles: the far-right [National Rally] (RN)
 * Not: [Ana Ruiz] (RN) / the late [Ana Ruiz] (RN)
 */
export function isLettered(t: readonly Token[], from: number, to: number): boolean {
  if (!bracketedAcronym(t, to)) return false;
  if (hasToken(t, from, to, (token) => isOffice(token) && !looksPlural(token.word))) return false;
  return wordAt(t, from - 1) === 'the' || leaning.test(wordAt(t, from - 1));
}
