import type { Place } from './rule.js';

/** A named rule that tells why a pair of marks is not speech. */
export interface MarkRule {
  readonly name: string;
  /** A fragment that completes "not speech: …". */
  readonly reason: string;
  /** Whether the pair at `place.at`, `words` words long, is something else than speech. */
  readonly test: (place: Place, words: number) => boolean;
}
