import type { Token } from '../../token.js';
import { hasToken } from './hasToken.js';

/** Whether words in marks stand between two tokens. */
export const hasMark = (t: readonly Token[], from: number, to: number): boolean =>
  hasToken(t, from, to, ({ mark }) => mark !== undefined);
