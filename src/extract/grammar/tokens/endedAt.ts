import type { Range } from '../../token.js';

/** Parts of a content, each up to where it ends. */
export const endedAt = (content: readonly Range[], endOf: (from: number, to: number) => number): Range[] =>
  content.map(({ from, to }) => ({ from, to: endOf(from, to) }));
