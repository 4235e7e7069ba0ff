import type { Modality } from '../model/quote.js';
import type { Grade } from './grade.js';
import type { Range } from './token.js';

/** What a rule found in a sentence: ranges of its tokens. */
export interface Finding {
  readonly content: readonly Range[];
  readonly source?: Range | undefined;
  readonly cue?: Range | undefined;
  readonly modality?: Modality | undefined;
  /** Where this finding is surer or less sure than the rule mostly is. */
  readonly confidence?: Grade | undefined;
}
