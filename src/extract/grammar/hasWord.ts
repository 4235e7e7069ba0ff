import type { Token } from '../token.js';

/** Whether a word of a set stands between two tokens. */
export const hasWord = (t: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean =>
  t.slice(from, to).some(({ word }) => words.has(word));
