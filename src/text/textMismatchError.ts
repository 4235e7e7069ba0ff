import type { TextIdentity } from '../model/textIdentity.js';

/**
 * A way in which a text differs from the one that a record was made from.
 *
 * - `length`: it has more or fewer code units;
 * - `line-endings`: it has CRLF for LF, or the other way round;
 * - `normal-form`: it is in another Unicode normal form;
 * - `end`: white space at its end is missing or added;
 * - `byte-order-mark`: it begins with U+FEFF;
 * - `wording`: none of these explains it.
 *
 * @category Errors
 */
export type TextDifference = 'length' | 'line-endings' | 'normal-form' | 'end' | 'byte-order-mark' | 'wording';

/**
 * Thrown by {@link attach} for a text that is not, to the last code unit, the one that the record was made from.
 *
 * @category Errors
 */
export class TextMismatchError extends Error {
  /** Always `TextMismatchError`. */
  override readonly name = 'TextMismatchError';
  /** Always `text-mismatch`. */
  readonly code = 'text-mismatch';
  /** The text that the record was made from. */
  readonly expected: TextIdentity;
  /** The text that was given. */
  readonly actual: TextIdentity;
  /** How the two differ, as far as the identities can tell. */
  readonly differences: readonly TextDifference[];

  /**
   * Makes an error.
   *
   * @param message - How the two texts differ, and what would mend it.
   * @param expected - The text that the record was made from.
   * @param actual - The text that was given.
   * @param differences - How the two differ.
   */
  constructor(message: string, expected: TextIdentity, actual: TextIdentity, differences: readonly TextDifference[]) {
    super(message);
    this.expected = expected;
    this.actual = actual;
    this.differences = differences;
  }
}
