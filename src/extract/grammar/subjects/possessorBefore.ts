import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { phraseBefore } from '../phrases/nounPhraseBefore.js';

/** The possessor that ends before `end`, without the verb or preposition that a noun phrase may swallow: balked at [the owner's]. */
export function possessorBefore(t: readonly Token[], lowest: number, end: number): Range | undefined {
  let phrase = phraseBefore(t, lowest, end);
  for (let i = phrase?.from ?? end; i + 1 < end; i++) {
    const token = t[i] as Token;
    const foreign = token.flags & is.PREPOSITION && token.word !== 'of';
    if (foreign || (token.flags === 0 && (t[i + 1] as Token).flags & is.CAPITAL && i === phrase?.from))
      phrase = { from: i + 1, to: end };
  }
  return phrase;
}
