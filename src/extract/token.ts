import type { LexiconEntry } from './lexicon/lexicon.js';
import type { Mark } from './mark.js';

/** A word, a punctuation mark, or a whole pair of quotation marks, which the words around it see as one unit. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In lower case, composed, with straight apostrophes; empty for a pair of marks. */
  readonly word: string;
  /** Bits of `lexicon/wordClasses.ts`. */
  readonly flags: number;
  readonly entry: LexiconEntry;
  /** The pair of quotation marks, where the token is one. */
  readonly mark?: Mark | undefined;
  /** The pair of quotation marks that the token is the name in. */
  readonly named?: NamedMark | undefined;
}

/** A pair of marks that holds a name, and the rule that saw it. */
interface NamedMark {
  readonly mark: Mark;
  readonly rule: string;
  readonly reason: string;
}

/** Tokens `from` up to, without, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
