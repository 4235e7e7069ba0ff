import type { Span } from '../../model/span.js';
import type { When } from '../../model/when.js';

/** A date that the text tells. */
export interface FoundDate {
  /** Its words, without a preposition: "Monday", "last week", "3 March 2026". */
  readonly span: Span;
  /** What they mean. */
  readonly when: When;
}
