import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';

/** What makes a number a rough one. */
const rough = /^(?:(?:more|fewer|less) than|at (?:least|most)|up to)$/;

/** Whether a word counts the phrase after its preposition: one of, some in. */
export const counts = ({ flags, word }: Token): boolean =>
  (flags & (is.PRONOUN | is.DETERMINER)) === (is.PRONOUN | is.DETERMINER) ||
  /^(?:others|those|\w+(?:one|body))$/.test(word);

/** Index of a number of those that a phrase counts, or `at`: [nine] out of ten said, [all] but two said. */
export function shareStart(t: readonly Token[], lowest: number, at: number): number {
  if (at - 3 >= lowest && wordAt(t, at - 2) === 'out' && wordAt(t, at - 1) === 'of') return at - 3;
  return at - 2 === lowest && wordAt(t, at - 1) === 'but' && counts(t[lowest] as Token) ? lowest : at;
}

/** Index of the words that make the number that opens a phrase a rough one, or `at`: [more than] 200, [at least] two, [up to] 40, [about] 200. */
export function countStart(t: readonly Token[], lowest: number, at: number, end: number): number {
  // Least looks like a noun.
  const number = /^(?:least|most)$/.test(wordAt(t, at)) ? at + 1 : at;
  // A pile of more than 300 crated lamps
  if (number + 1 >= end || !(flagsAt(t, number) & is.NUMBER)) return at;
  const start = isCounted(t, number - 1)
    ? number - 1
    : rough.test(wordsBetween(t, number - 2, number))
      ? number - 2
      : at;
  return Math.max(lowest, start);
}

/** Index of the number behind words that make it a rough one, or `at`: more than [200], than [200], at least [two]. */
export function countedAt(t: readonly Token[], at: number): number {
  if (isCounted(t, at) || (wordAt(t, at) === 'than' && flagsAt(t, at + 1) & is.NUMBER)) return at + 1;
  return flagsAt(t, at + 2) & is.NUMBER && rough.test(wordsBetween(t, at, at + 2)) ? at + 2 : at;
}

/** Whether a word stands before a number there that makes it a rough one: about 200 workers. */
export const isCounted = (t: readonly Token[], at: number): boolean =>
  /^(?:about|around|over|nearly)$/.test(wordAt(t, at)) && (flagsAt(t, at + 1) & is.NUMBER) !== 0;
