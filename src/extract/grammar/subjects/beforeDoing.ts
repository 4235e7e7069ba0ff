import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { nounPhraseBefore } from '../phrases/nounPhraseBefore.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { wordAt } from '../tokens/wordAt.js';

/**
 * Where a subject starts that goes on with what its people do: [crews] going to the port said; -1 behind "is": a man who
 * was [living in Porto] said.
 */
export function beforeDoing(t: readonly Token[], lowest: number, from: number): number {
  const { word, flags } = t[from] as Token;
  if (flags || !word.endsWith('ing') || !(flagsAt(t, from + 1) & is.PREPOSITION)) return from;
  if (flagsAt(t, from - 1) & is.BE) return -1;
  const start = nounPhraseBefore(t, lowest, from);
  return start < 0 ? from : start;
}

/** Index of what a subject does as it speaks, behind "while", or 0: the mayor while [opening] a school said. */
export function afterWhile(t: readonly Token[], from: number): number {
  const doing = wordAt(t, from - 1) === 'while' ? from : from - 1;
  const acts = wordAt(t, doing - 1) === 'while' && wordAt(t, doing).endsWith('ing');
  return acts && flagsAt(t, doing + 1) & (is.PREPOSITION | is.DETERMINER) ? doing : 0;
}
