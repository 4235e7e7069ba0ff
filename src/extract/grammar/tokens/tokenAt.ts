import type { Token } from '../../token.js';

/** Token at an index; none beyond the ends, where no array is asked for an index below 0, which is slow. */
export const tokenAt = (t: readonly Token[], i: number): Token | undefined => (i < 0 ? undefined : t[i]);
