import type { Range } from '../../token.js';

/** The range of one token. */
export const only = (at: number): Range => ({ from: at, to: at + 1 });
