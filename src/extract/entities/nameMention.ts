import type { KnownEntity } from '../articleOptions.js';
import type { Range, Token } from '../token.js';

/** What a run of capitalised words looks like by its own words, or by what stands before it: Hurricane Melissa. */
export type NameShape = 'plain' | 'acronym' | 'body' | 'place' | 'programme' | 'storm';

/** The tokens of a name, and the title before it. */
export interface TitledName extends Range {
  /** Index of the first token of the title; that of the name where it has none. */
  readonly title: number;
  readonly shape: NameShape;
}

/** A name in the text, with the title before it. */
export interface NameMention extends TitledName {
  /** Those of the line. */
  readonly tokens: readonly Token[];
  readonly sentence: Range;
  /** The tokens of the next line. */
  readonly next?: readonly Token[] | undefined;
  /** Words of the name as compared: in lower case, composed, without a possessive ending. */
  readonly words: readonly string[];
  /** After "the". */
  readonly definite: boolean;
  /** Whom the caller knows by it. */
  readonly known?: KnownEntity | undefined;
}
