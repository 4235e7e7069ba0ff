import type { Span } from './span.js';

/**
 * How a mention refers: by name, by acronym, by a description ("the minister") or by a pronoun.
 *
 * @category Model
 */
export type MentionForm = 'name' | 'acronym' | 'description' | 'pronoun';

/**
 * A place in the text where an entity is mentioned.
 *
 * @category Model
 */
export interface Mention extends Span {
  /** How the words refer to the entity. */
  readonly form: MentionForm;
}
