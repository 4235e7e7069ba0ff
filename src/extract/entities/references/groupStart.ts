import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';

const notBody = is.POSSESSIVE | is.DETERMINER | is.PRONOUN | is.PREPOSITION | is.VERB | is.TITLE;
const opener = is.CONJUNCTION | is.SUBORDINATOR | is.NUMBER | is.ADVERB;

/** Index where the name starts that a word gives several people of a body or a country: NATO allies, White House aides, MEPs; -1 for others. */
export function groupStart(t: readonly Token[], i: number, from: number): number {
  const { flags, word } = t[i] as Token;
  if (i === from || !(flags & is.ROLE) || flags & is.POSSESSIVE || !looksPlural(word)) return -1;
  if (flags & is.CAPITAL) return flagsAt(t, i - 1) & is.CAPITAL ? -1 : i;
  let start = i;
  while (start > from && flagsAt(t, start - 1) & is.CAPITAL && !(flagsAt(t, start - 1) & notBody)) start--;
  // But Senate aides, Two Western diplomats
  if (start === from && flagsAt(t, from) & opener) start++;
  return start < i && i - 1 > from ? start : -1;
}
