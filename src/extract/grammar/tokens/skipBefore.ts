import type { Token } from '../../token.js';

/** Index of the first of the words of some kinds that stand right before `end`: [has also] made. */
export function skipBefore(t: readonly Token[], from: number, end: number, kinds: number): number {
  let i = end;
  while (i > from && (t[i - 1] as Token).flags & kinds) i--;
  return i;
}
