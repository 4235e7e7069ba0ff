import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

const plain = /^[\x20-\x7e]*$/;

/** A token's word for comparing: in lower case, composed, without a possessive ending. */
export function wordOf(token: Token): string {
  let { word } = token;
  if (token.flags & is.POSSESSIVE) word = word.replace(/'s?$/, '');
  return plain.test(word) ? word : word.normalize('NFC');
}

/** Offset after a token, without its possessive ending. */
export function wordEnd(token: Token): number {
  if (!(token.flags & is.POSSESSIVE)) return token.end;
  return token.end - (token.word.endsWith("'s") ? 2 : token.word.endsWith("'") ? 1 : 0);
}
