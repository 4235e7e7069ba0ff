import type { Token } from '../../token.js';

/** The words of some tokens, a space between two. */
export const wordsBetween = (t: readonly Token[], from: number, to: number): string =>
  t
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
