import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';

/** Whether a quotation is a turn of a transcript. */
export const isTurn = ({ evidence }: Quote): boolean => evidence.rule === 'transcriptTurn';

/**
 * By turn, the turn of whom somebody calls "you" in it: the next one after a question, else the one before.
 *
 * Handles: CHAIR: [You] said it was late. Was it? ¶ RUIZ: It was.
 * Or: CHAIR: It was late. ¶ RUIZ: As [you] said, it was.
 */
export function partnersOf(text: string, turns: readonly Quote[]): ReadonlyMap<string, string> {
  const partners = new Map<string, string>();
  turns.forEach(({ id, content }, at) => {
    const { end } = content.at(-1) as Span;
    const partner = turns[text[end - 1] === '?' ? at + 1 : at - 1];
    if (partner) partners.set(id, partner.id);
  });
  return partners;
}
