import type { MentionForm } from '../../model/mention.js';
import type { Range } from '../token.js';
import type { EntityDraft } from './entityDraft.js';

/** A place in the text where somebody or something is meant. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Tokens, with the title before a name. */
  readonly tokens: Range;
  readonly form: MentionForm;
  /** Number of its sentence and of its paragraph, quoted ones those around them. */
  readonly sentence: number;
  readonly paragraph: number;
  /** The subject of a verb. */
  readonly subject: boolean;
  /** Somebody new, whom nothing but the next sentence can mean. */
  fresh?: boolean;
  /** The source of a quotation. */
  readonly speaker: boolean;
  /** Whether somebody else tells that they said it: Ruiz said [Lund] had told her so. */
  told?: boolean;
  /** Whether it only tells where somebody watches a matter: a [Barclays] analyst. */
  beside?: boolean;
  /** Where the words begin that it stands behind and that are reported without marks: Ruiz had gone, [she] said. */
  behind?: number | undefined;
  /** Several people by what they are: NATO allies, MEPs. */
  readonly group?: boolean | undefined;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** Whether a pronoun tells whose something is: [her] boat. */
  owns?: boolean | undefined;
  /** Who talk to each other there, or whose words they are, so that "she" is neither. */
  present?: readonly EntityDraft[] | undefined;
  /** Who has just asked somebody else, and so does not answer. */
  asking?: EntityDraft | undefined;
  /** Whom its clause names behind the verb, so that no pronoun before it means them: he accused [Lund]. */
  facing?: readonly EntityDraft[] | undefined;
  /** What it can mean; for names. */
  readonly candidates: readonly EntityDraft[];
  /** What it means; absent where that is not decided. */
  draft?: EntityDraft | undefined;
  /** What made it mean that, where that is its own words. */
  rule?: string | undefined;
  /** Two that it means together: they. */
  pair?: readonly EntityDraft[] | undefined;
  /** What else it could have meant, the likelier first. */
  others?: readonly EntityDraft[] | undefined;
}
