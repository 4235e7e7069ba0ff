import type { Token } from '../../token.js';
import { tokenAt } from './tokenAt.js';

/** Word of the token at an index; empty beyond the ends. */
export const wordAt = (t: readonly Token[], i: number): string => tokenAt(t, i)?.word ?? '';
