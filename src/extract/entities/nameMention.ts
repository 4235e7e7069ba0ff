import type { KnownEntity } from '../articleOptions.js';
import type { Range } from '../token.js';

/** What a run of capitalised words looks like by its own words. */
export type NameShape = 'plain' | 'acronym' | 'body' | 'place' | 'programme';

/** A name in the text, with the title before it. */
export interface NameMention {
  /** Offset of the first word of the name, or of its title. */
  readonly start: number;
  /** Offset after the name, without a possessive ending. */
  readonly end: number;
  readonly line: number;
  readonly sentence: Range;
  /** Tokens of the name, without the title. */
  readonly name: Range;
  /** Index of the first token of the title; that of the name where it has none. */
  readonly from: number;
  /** Words of the name as compared: in lower case, composed, without a possessive ending. */
  readonly words: readonly string[];
  readonly shape: NameShape;
  /** After "the". */
  readonly definite: boolean;
  /** With a possessive ending. */
  readonly possessive: boolean;
  /** Whom the caller knows by it. */
  readonly known?: KnownEntity | undefined;
}
