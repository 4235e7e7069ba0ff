import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

/** A token's word without a possessive ending. */
export const wordOf = ({ word, flags }: Token): string =>
  flags & is.POSSESSIVE ? word.slice(0, word.lastIndexOf("'")) : word;

/** Offset after a token, without its possessive ending. */
export const wordEnd = (token: Token): number => token.end - token.word.length + wordOf(token).length;
