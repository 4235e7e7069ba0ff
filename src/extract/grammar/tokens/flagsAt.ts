import type { Token } from '../../token.js';
import { tokenAt } from './tokenAt.js';

/** The kinds of word that a token can be; none beyond the ends of a line. */
export const flagsAt = (t: readonly Token[], i: number): number => tokenAt(t, i)?.flags ?? 0;
