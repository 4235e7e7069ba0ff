import type { Token } from '../token.js';

/** Whether a word of some kinds stands between two tokens. */
export const hasKind = (t: readonly Token[], from: number, to: number, kinds: number): boolean =>
  t.slice(from, to).some(({ flags }) => flags & kinds);
