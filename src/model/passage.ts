import type { Span } from './span.js';

/**
 * What a passage of an article is.
 *
 * @category Model
 */
export type PassageKind = 'headline' | 'byline' | 'dateline' | 'caption' | 'heading' | 'paragraph' | 'notice';

/**
 * A block of the text.
 *
 * @category Model
 */
export interface Passage {
  /** What the passage is. */
  readonly kind: PassageKind;
  /** Where it stands, without the line breaks around it. */
  readonly span: Span;
  /** What it says, in the record maker's own words; on detached records, instead of the text. */
  readonly summary?: string | undefined;
}
