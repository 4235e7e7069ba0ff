import type { Token } from '../token.js';

/** Word of the token at an index; empty beyond the ends. */
export const wordAt = (t: readonly Token[], i: number): string => t[i]?.word ?? '';
