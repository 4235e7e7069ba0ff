import { flagsAt } from '../grammar/tokens/flagsAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { unknownEntry } from './classifyWord.js';

const small = is.PREPOSITION | is.ADVERB | is.PRONOUN | is.SUBORDINATOR;

/**
 * Reads small words with capitals between others as words of a name: a group called Speak Up Ohio. A word in small letters
 * stands near a name, but not in a heading.
 */
export function readSlogans(tokens: readonly Token[]): readonly Token[] {
  let read: Token[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!(token.flags & small) || !isSlogan(tokens, at)) continue;
    read ??= [...tokens];
    read[at] = { ...token, flags: is.CAPITAL, entry: unknownEntry };
  }
  return read ?? tokens;
}

const isSlogan = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at, at + 1].every((i) => (flagsAt(tokens, i) & (is.CAPITAL | is.UPPERCASE)) === is.CAPITAL) &&
  tokens.slice(Math.max(0, at - 3), at + 4).some(({ flags, word }) => !(flags & is.CAPITAL) && word > 'a');
