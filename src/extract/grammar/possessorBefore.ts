import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { nounPhraseBefore } from './nounPhraseBefore.js';

/** The possessor that ends before `end`, without the verb or preposition that a noun phrase may swallow: balked at [the owner's]. */
export function possessorBefore(t: readonly Token[], lowest: number, end: number): Range | undefined {
  const start = nounPhraseBefore(t, lowest, end);
  if (start < 0) return undefined;
  let from = start;
  for (let i = start; i + 1 < end; i++) {
    const token = t[i] as Token;
    const next = t[i + 1] as Token;
    const foreign = token.flags & is.PREPOSITION && token.word !== 'of';
    const verbal = token.flags === 0 && next.flags & is.CAPITAL && i === from;
    if (foreign || verbal) from = i + 1;
  }
  return { from, to: end };
}
