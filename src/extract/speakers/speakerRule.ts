import type { Span } from '../../model/span.js';
import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import type { Range, Token } from '../token.js';
import type { SpeakerContext } from './speakerContext.js';

/** The source of a quotation, as the rules see it. */
export interface SourcePlace {
  readonly line: number;
  readonly tokens: readonly Token[];
  /** The source. */
  readonly from: number;
  readonly to: number;
  readonly sentence: Range;
  /** Numbers of the sentence and of the paragraph. */
  readonly at: { readonly sentence: number; readonly paragraph: number };
  /** Names, pronouns and descriptions inside the source, in text order, with what each means. */
  readonly references: readonly Reference[];
  /** Who a part of the line is, asked like a source; none where no rule can tell. */
  readonly whoIn: (part: Range) => readonly EntityDraft[];
}

/** Who a source is. */
export interface Resolution {
  /** Nobody where it could not be decided. */
  readonly drafts: readonly EntityDraft[];
  /** Whether the words beside the quotation do not say so themselves. */
  readonly inferred?: boolean | undefined;
  /** Where the words are, draft by draft, that describe somebody unnamed: [critics] who said so. */
  readonly described?: readonly Span[] | undefined;
  /** Who spoke for them, whom a pronoun can mean: a spokeswoman. */
  readonly voice?: EntityDraft | undefined;
  /** Who else it could be, the likelier first. */
  readonly others?: readonly EntityDraft[] | undefined;
}

/** A named rule that finds who the words of a source mean; undefined where it has nothing to say of them. */
export interface SpeakerRule {
  readonly name: string;
  readonly find: (place: SourcePlace, context: SpeakerContext) => Resolution | undefined;
}
