import type { Range, Token } from './token.js';

/** A sentence of a line of tokens: a paragraph's, or those inside a pair of marks. */
export interface Sentence extends Range {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Headlines drop articles and put the speaker after a colon. */
  readonly headline: boolean;
  /** How many pairs of marks it stands in. */
  readonly depth: number;
}
