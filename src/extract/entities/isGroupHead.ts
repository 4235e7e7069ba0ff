import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

/** Whether a word names several people of a body or a country, or as a body of their own: NATO allies, MEPs. */
export function isGroupHead(t: readonly Token[], i: number, from: number): boolean {
  const { flags, word } = t[i] as Token;
  if (!(flags & is.ROLE) || !word.endsWith('s') || word.endsWith('ss') || flags & is.POSSESSIVE || i === from)
    return false;
  if (flags & is.CAPITAL) return !((t[i - 1] as Token).flags & is.CAPITAL);
  const left = t[i - 1] as Token;
  return (
    (left.flags & is.CAPITAL) !== 0 &&
    !(left.flags & (is.POSSESSIVE | is.DETERMINER | is.PRONOUN | is.PREPOSITION | is.VERB)) &&
    i - 1 > from
  );
}
