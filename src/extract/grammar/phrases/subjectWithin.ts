import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { isVerbal } from './clause.js';

const thing = is.CARRIER | is.ROLE | is.BODY;
/** What no subject follows. */
export const joined = is.PREPOSITION | is.CONJUNCTION | is.POSSESSIVE | is.PUNCTUATION | is.ADVERB;

/**
 * Index where the subject of a clause starts inside words that look like one noun phrase and that a verb follows, or
 * `end`: said in a statement [prices] would rise; told the Post [two ships] had left.
 */
export function subjectWithin(t: readonly Token[], from: number, end: number): number {
  // The newspaper Diário do Sul
  const particle = flagsAt(t, end) & is.DO && flagsAt(t, end + 1) & is.CAPITAL;
  if (particle || !isVerbal(t, end)) return end;
  for (let i = from + 1; i < end; i++) {
    const { flags: left } = t[i - 1] as Token;
    const { flags, word } = t[i] as Token;
    if ((left | flags) & (joined | is.DETERMINER)) continue;
    if (flags & is.CAPITAL) {
      if (!(left & is.CAPITAL) && left & thing && !(left & is.ROLE)) return i;
    } else if (
      flags & is.NUMBER ||
      (left & thing && (looksPlural(word) || /^(?:people|children|(?:wo)?men)$/.test(word)))
    )
      return i;
  }
  return end;
}
