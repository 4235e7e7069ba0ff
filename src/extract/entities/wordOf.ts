import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

/** A token's word without a possessive ending. */
export function wordOf(token: Token): string {
  const { word, flags } = token;
  if (!(flags & is.POSSESSIVE)) return word;
  return word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
}

/** Offset after a token, without its possessive ending. */
export function wordEnd(token: Token): number {
  if (!(token.flags & is.POSSESSIVE)) return token.end;
  return token.end - (token.word.endsWith("'s") ? 2 : token.word.endsWith("'") ? 1 : 0);
}
