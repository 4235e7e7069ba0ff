import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';

/** Index of the head of a noun phrase: its last word before a preposition. */
export function headOf(t: readonly Token[], { from, to }: Range): number {
  let i = from;
  while (i < to && !((t[i] as Token).flags & is.PREPOSITION && i > from)) i++;
  return i - 1;
}
