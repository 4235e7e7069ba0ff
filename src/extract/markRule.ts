import type { Place } from './rule.js';

/** A named rule that tells why a pair of marks is not speech. */
export interface MarkRule {
  readonly name: string;
  /** A fragment that completes "not speech: …". */
  readonly reason: string;
  /** Set where a speaker beside the marks overrules it: it guesses from there being none. */
  readonly yields?: true;
  /** Whether the pair is surely a name, which the words around it are read with: on Radio Cork's "Morning Call". */
  readonly isName?: (place: Pick<Place, 'tokens' | 'text' | 'at'>, words: number) => boolean;
  /** Whether the pair at `place.at`, `words` words long, is something else than speech. */
  readonly test: (place: Place, words: number) => boolean;
}
