import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { skipAdverbials } from './adverbials.js';
import { isNominal } from './nominal.js';

const longest = 40;
const farthest = 6;

/** Whether it is what somebody does: hiding. */
export const isDoing = (token: Token | undefined): boolean =>
  token !== undefined && /..ing$/.test(token.word) && !(token.flags & (is.PREPOSITION | is.CAPITAL));

/** Index of the last of several things that are said to be done, which "and" joins: of lying, hiding it and [bullying] staff; -1 without them. */
export function lastGerund(t: readonly Token[], from: number, to: number): number {
  const first = firstGerund(t, from, to);
  if (first < 0) return -1;
  let listed = false;
  for (let i = first + 1; i + 1 < Math.min(to, first + longest); i++) {
    const { word } = t[i] as Token;
    const joins = /^(?:and|or)$/.test(word);
    if (!joins && word !== ',') continue;
    const next = joins ? afterInserted(t, i + 1, to) : i + 1;
    if (!isDoing(t[next])) continue;
    if (joins && listed) return next;
    listed = true;
  }
  return -1;
}

/** Index of the first of them: [lying], of [lying], the mayor for [lying]; -1 where none opens there. */
function firstGerund(t: readonly Token[], from: number, to: number): number {
  if (isDoing(tokenAt(t, from))) return from;
  const limit = Math.min(to, from + farthest);
  let i = from;
  while (i < limit && isNominal(t[i] as Token)) i++;
  return flagsAt(t, i) & is.PREPOSITION && isDoing(tokenAt(t, i + 1)) ? i + 1 : -1;
}

/** Index after words between commas: and[, at last,] raising fees. */
function afterInserted(t: readonly Token[], from: number, to: number): number {
  if (wordAt(t, from) !== ',') return from;
  const end = skipAdverbials(t, from + 1, to);
  return wordAt(t, end) === ',' ? end + 1 : from;
}
