import { flagsAt } from '../grammar/flagsAt.js';
import { looksPlural } from '../grammar/looksPlural.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

const notBody = is.POSSESSIVE | is.DETERMINER | is.PRONOUN | is.PREPOSITION | is.VERB;

/** Index where the name starts that a word gives several people of a body or a country: NATO allies, MEPs; -1 for others. */
export function groupStart(t: readonly Token[], i: number, from: number): number {
  const { flags, word } = t[i] as Token;
  if (i === from || !(flags & is.ROLE) || flags & is.POSSESSIVE || !looksPlural(word)) return -1;
  const left = flagsAt(t, i - 1);
  if (flags & is.CAPITAL) return left & is.CAPITAL ? -1 : i;
  return left & is.CAPITAL && !(left & notBody) && i - 1 > from ? i - 1 : -1;
}
