import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

/** Leaves out the sentence's final punctuation. */
export function trimEnd(t: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && (t[end - 1] as Token).flags & is.PUNCTUATION) end--;
  return end;
}

/** Whether it is a comma, or marks that may end in one. */
export const isComma = ({ word, mark }: Token): boolean => word === ',' || mark !== undefined;
