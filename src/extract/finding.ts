import type { Modality } from '../model/quote.js';
import type { Grade } from './grade.js';
import type { Range } from './token.js';

/** What a rule found in a sentence: ranges of its tokens. */
export interface Finding {
  readonly content: readonly Range[];
  readonly source?: Range | undefined;
  /** Where absent: the verb group that the rule was asked about. */
  readonly cue?: Range | undefined;
  /** Index after the last word of a cue that goes on after its verb: called for. */
  readonly cueEnd?: number | undefined;
  /** Where absent: whether the verb group is negated. */
  readonly modality?: Modality | undefined;
  /** Where this finding is surer or less sure than the rule mostly is. */
  readonly confidence?: Grade | undefined;
}
