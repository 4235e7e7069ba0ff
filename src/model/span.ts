/**
 * A stretch of text, half open: `text.slice(start, end)`.
 *
 * Offsets count UTF-16 code units of the text exactly as it was received, so they are the ones that
 * JavaScript's own string functions take.
 *
 * @category Model
 */
export interface Span {
  /** Offset of the first code unit; an integer, at least 0. */
  readonly start: number;
  /** Offset after the last code unit; an integer, greater than `start`, at most the text's length. */
  readonly end: number;
}
