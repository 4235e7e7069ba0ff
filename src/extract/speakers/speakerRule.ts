import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import type { NameWords } from '../lexicon/nameWords.js';
import type { Range, Token } from '../token.js';

/** The source of a quotation, as the rules see it. */
export interface SourcePlace {
  readonly tokens: readonly Token[];
  /** The source. */
  readonly from: number;
  readonly to: number;
  readonly sentence: Range;
  /** Names, pronouns and descriptions inside the source, in text order, with what each means. */
  readonly references: readonly Reference[];
  readonly words: NameWords;
  /** What the words before the source mean, by the index of their first token. */
  readonly referenceAt: (token: number) => Reference | undefined;
  /** Who issued what a word for a document means. */
  readonly issuersOf: (word: string) => readonly EntityDraft[] | undefined;
  /** Makes somebody whom the text does not name, or finds who was described in the same words before. */
  readonly unnamed: (kind: EntityDraft['kind'], words: Range, manner: UnnamedManner) => EntityDraft;
}

/** How a description without a name is meant. */
export interface UnnamedManner {
  readonly plural: boolean;
  /** Somebody new, as "a" tells. */
  readonly fresh: boolean;
  readonly human: boolean;
}

/** Who a source is. */
export interface Resolution {
  /** Nobody where it could not be decided. */
  readonly drafts: readonly EntityDraft[];
  /** Whether the words beside the quotation do not say so themselves. */
  readonly inferred: boolean;
  /** Who else it could be, the likelier first. */
  readonly others?: readonly EntityDraft[] | undefined;
}

/** A named rule that finds who the words of a source mean; undefined where it has nothing to say of them. */
export interface SpeakerRule {
  readonly name: string;
  readonly find: (place: SourcePlace) => Resolution | undefined;
}
