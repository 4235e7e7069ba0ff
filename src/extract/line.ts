import type { Mark } from './mark.js';
import type { Turn } from './stages/findTurns.js';
import type { Range, Token } from './token.js';

/** Tokens of one level: a paragraph's, or those inside a pair of marks. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
  readonly marks: readonly Mark[];
  readonly headline: boolean;
  /** Whether it stands beside the story: who wrote it, where and when, what a picture shows, a notice. */
  readonly aside: boolean;
  readonly depth: number;
  /** The turn of a transcript that it is. */
  readonly turn?: Turn | undefined;
  /** The pair around it; absent for a paragraph. */
  readonly around?: Mark | undefined;
}
