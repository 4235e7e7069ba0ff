import type { Token } from '../../token.js';
import { hasToken } from './hasToken.js';

/** Whether a word of one of some kinds stands between two tokens. */
export const hasKind = (t: readonly Token[], from: number, to: number, kinds: number): boolean =>
  hasToken(t, from, to, ({ flags }) => (flags & kinds) !== 0);
