import type { Token } from '../../token.js';
import { hasToken } from './hasToken.js';

/** Whether a word of a set stands between two tokens. */
export const hasWord = (t: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean =>
  hasToken(t, from, to, ({ word }) => words.has(word));
