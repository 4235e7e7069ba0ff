import { flagsAt } from '../grammar/tokens/flagsAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { unknownEntry } from './classifyWord.js';

const small = is.PREPOSITION | is.ADVERB | is.PRONOUN | is.SUBORDINATOR;

/**
 * Reads small words with capitals between others as words of a name: a group called Speak Up Ohio. A word in small letters
 * stands near a name, but not in a heading.
 */
export const readSlogans = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) =>
    token.flags & small &&
    [at - 1, at, at + 1].every((i) => (flagsAt(tokens, i) & (is.CAPITAL | is.UPPERCASE)) === is.CAPITAL) &&
    tokens.slice(Math.max(0, at - 3), at + 4).some(({ flags, word }) => !(flags & is.CAPITAL) && word > 'a')
      ? { ...token, flags: is.CAPITAL, entry: unknownEntry }
      : token,
  );
