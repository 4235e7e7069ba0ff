import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasVerb, isVerbal } from './clause.js';
import { needsNoun } from './nominal.js';

/** What another clause, or its subject, may stand behind. */
const opening = is.PUNCTUATION | is.SUBORDINATOR | is.TIME | is.CONJUNCTION | is.RELATIVE | is.ADVERB;

/**
 * Whether a noun phrase is part of a clause before: had left [the quay] and police said, [a man died in Porto] and Ruiz said;
 * but not: they say [doctors] and nurses said, the plan [Ruiz] and Lund said was late.
 */
export function isInClauseBefore(t: readonly Token[], floor: number, start: number, to: number): boolean {
  for (let i = start + 2; i < to; i++)
    if (isVerbal(t, i) && !(flagsAt(t, i - 1) & (is.NUMBER | is.DETERMINER | is.ADVERB))) return true;
  const left = t[start - 1];
  return (
    left !== undefined &&
    start - 1 > floor &&
    !(left.entry.takes || left.flags & opening || needsNoun(t[start - 2] as Token)) &&
    // Five countries including Norway and Sweden; but not: flew to Norway and Ruiz said
    !(
      flagsAt(t, to + 1) & is.CAPITAL &&
      left.flags & is.PREPOSITION &&
      (left.word === 'by' || !isVerbal(t, start - 2))
    ) &&
    hasVerb(t, floor, start)
  );
}

/** Whether a verb of speech stands there, or what may help one. */
export const speaksAt = (token: Token | undefined): boolean =>
  token !== undefined && (token.entry.takes ? !(token.flags & is.GERUND) : (token.flags & is.HAVE) !== 0);
