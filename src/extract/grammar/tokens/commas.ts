import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { skipBefore } from './skipBefore.js';
import { wordAt } from './wordAt.js';

const longest = 40;

/** Leaves out the sentence's final punctuation, but not a bracket that closes one inside: it was shut (see page 4[)]. */
export function trimEnd(t: readonly Token[], from: number, to: number): number {
  const end = skipBefore(t, from, to, is.PUNCTUATION);
  if (/^[)\]]$/.test(wordAt(t, end)) && end < to)
    for (let i = end - 1; i >= Math.max(from, end - longest) && wordAt(t, i) !== ')'; i--)
      if (/^[([]$/.test(wordAt(t, i))) return end + 1;
  return end;
}

/** Whether it is a comma, or marks that may end in one. */
export const isComma = ({ word, mark }: Token): boolean => word === ',' || mark !== undefined;
