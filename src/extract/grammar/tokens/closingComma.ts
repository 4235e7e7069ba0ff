import type { Token } from '../../token.js';
import { afterBracketed } from './afterBracketed.js';
import { wordAt } from './wordAt.js';

/** Index of the comma after the speaker and what is added to the name, or -1. */
export function closingComma(t: readonly Token[], from: number, to: number): number {
  const limit = Math.min(to, from + 12);
  for (let i = afterBracketed(t, from); i + 1 < limit; i = afterBracketed(t, i + 1)) if (wordAt(t, i) === ',') return i;
  return -1;
}
