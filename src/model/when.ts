import type { Basis } from './evidence.js';
import type { Span } from './span.js';

/**
 * Days of the week as ISO 8601 numbers them: Monday is 1, Sunday 7.
 *
 * @category Model
 */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * A weekday and where it comes from; EDTF cannot express one.
 *
 * @category Model
 */
export interface StatedWeekday {
  /** Which day. */
  readonly day: Weekday;
  /** Where it comes from. */
  readonly basis: Basis;
}

/**
 * A date, exactly as uncertain as it is.
 *
 * @category Model
 */
export interface When {
  /** The date in EDTF (ISO 8601-2), level 0 or 1: `2026-03-02`, `2026-XX-XX`, `2026?`. */
  readonly edtf: string;
  /** Where the date comes from. */
  readonly basis: Basis;
  /** The weekday, where it is known. */
  readonly weekday?: StatedWeekday | undefined;
  /** The words that tell the date; empty where none do. */
  readonly spans: readonly Span[];
}
