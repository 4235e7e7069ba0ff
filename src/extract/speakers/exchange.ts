import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import type { EntityDraft } from '../entities/entityDraft.js';

/** Who spoke last in a paragraph. */
export interface Said {
  readonly drafts: readonly EntityDraft[];
  readonly paragraph: number;
  readonly asks: boolean;
  /** Whether the verb tells that they ask. */
  readonly asked: boolean;
  /** Whether nothing but an exchange told whose turn it was. */
  readonly turned: boolean;
}

/** Whether a quotation ends with a question mark. */
export function isQuestion(text: string, { content }: Quote): boolean {
  const { end } = content.at(-1) as Span;
  return text.slice(end - 2, end).includes('?');
}

/**
 * Whether it is the turn of who spoke before the last, where one asks and another answers, a paragraph each.
 *
 * Handles: “Were you late?” Lund asked. ¶ “I was,” Ruiz said. ¶ [“Why?”] ¶ [“It snowed.”]
 * Not: “Were you late?” Lund asked. ¶ “I was,” Ruiz said. ¶ “It snowed.”
 */
export const takesTurns = (before: Said, last: Said, paragraph: number, asks: boolean): boolean =>
  before.paragraph === paragraph - 2 &&
  last.paragraph === paragraph - 1 &&
  before.drafts[0] !== last.drafts[0] &&
  (last.asks ? last.turned : before.asks && asks);
