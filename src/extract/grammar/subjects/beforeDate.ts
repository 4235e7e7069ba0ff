import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { skipBefore } from '../tokens/skipBefore.js';
import { wordAt } from '../tokens/wordAt.js';

/** Index before when or where something is: a note of a meeting [in March 2021], read out by Ruiz, suggests; an official [there], who left, said. */
export function beforeDate(t: readonly Token[], lowest: number, end: number): number {
  if (/^t?here$/.test(wordAt(t, end - 1))) return end - 1;
  const start = skipBefore(t, lowest, end, is.TIME | is.NUMBER) - 1;
  return start < end - 1 && start > lowest && flagsAt(t, start) & is.PREPOSITION ? start : end;
}
