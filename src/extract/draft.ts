import type { Modality } from '../model/quote.js';
import type { Span } from '../model/span.js';
import type { Grade } from './grade.js';
import type { Mark } from './mark.js';

/** A quotation in the making. */
export interface Draft {
  rule: string;
  confidence: Grade;
  content: Span[];
  source?: Span | undefined;
  cue?: Span | undefined;
  modality?: Modality | undefined;
  /** The pairs of marks that are its content or in it. */
  marks: Mark[];
  /** The rule that made it and those that added to it. */
  readonly fired: string[];
  /** Rules that came after and found something here, too. */
  readonly lost: readonly string[];
  /** A turn of a transcript, direct without marks. */
  turn?: boolean;
}
