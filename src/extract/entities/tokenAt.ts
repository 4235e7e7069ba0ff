import type { Token } from '../token.js';

/** Flags of the token at an index; 0 beyond the ends. */
export const flagsAt = (t: readonly Token[], i: number): number => t[i]?.flags ?? 0;

/** Word of the token at an index; empty beyond the ends. */
export const wordAt = (t: readonly Token[], i: number): string => t[i]?.word ?? '';
