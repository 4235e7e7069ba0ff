import type { Mark } from './mark.js';
import type { Range, Token } from './token.js';

/** Tokens of one level: a paragraph's, or those inside a pair of marks. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
  readonly marks: readonly Mark[];
  readonly headline: boolean;
  readonly depth: number;
  /** The pair around it; absent for a paragraph. */
  readonly around?: Mark | undefined;
}
