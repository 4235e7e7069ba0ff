import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { nounPhraseBefore } from '../phrases/nounPhraseBefore.js';
import { flagsAt } from '../tokens/flagsAt.js';

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
