import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasKind } from '../tokens/hasKind.js';
import { isCapitalised } from '../tokens/isCapitalised.js';
import { wordAt } from '../tokens/wordAt.js';
import { isNameWord } from './nominal.js';

/** What opens a name of a place that has two words. */
const openings = /^(?:new|san|santa|los|las|st\.?|saint|hong|north|south|east|west|cape|tel|abu|capitol)$/;

/**
 * Index where a name starts behind a preposition and the noun that it fronts, or `from`: in court [Jan Novak] said; in
 * Porto [Jan Novak] said; on Capitol Hill [Ruiz] said.
 */
export function afterPlace(t: readonly Token[], from: number, end: number): number {
  const opener = flagsAt(t, from - 1);
  const first = t[from] as Token;
  if (opener & is.SUBORDINATOR) return from;
  if (!(first.flags & is.CAPITAL)) return from + 1 < end && isNameWord(t[from + 1] as Token) ? from + 1 : from;
  // In Porto President Jan Novak
  const place = openings.test(first.word) ? from + 2 : from + 1;
  const names = /^(?:in|on|at)$/.test(wordAt(t, from - 1)) && place < end && isCapitalised(t, from, end);
  return names && end - place < 4 && !hasKind(t, place, end, is.BODY | is.POSSESSIVE) ? place : from;
}
