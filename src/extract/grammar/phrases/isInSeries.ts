import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';

/** Whether a verb of speech behind a comma, and no noun, goes on in the present: says it is safe, [promises] a raft, [speaks] of rain. */
export const isInSeries = (t: readonly Token[], at: number): boolean => {
  const { flags } = t[at] as Token;
  const next = is.DETERMINER | is.PRONOUN | is.OBJECT_PRONOUN | (flags & is.SPEECH_NOUN ? 0 : is.PREPOSITION);
  return (flags & is.PRESENT) !== 0 && (flagsAt(t, at + 1) & next) !== 0;
};
