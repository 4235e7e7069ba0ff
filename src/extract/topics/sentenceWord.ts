import type { Span } from '../../model/span.js';
import type { Gap } from './readWords.js';
import type { Spelling } from './spelling.js';

/** A word of a sentence that matters for labels. */
export interface SentenceWord extends Span {
  /** Number of the word in its sentence, words that do not matter counted. */
  readonly number: number;
  readonly gap: Gap;
  readonly spelling: Spelling;
}
