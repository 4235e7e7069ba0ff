import type { Quote } from '../../model/quote.js';
import type { EntityDraft } from '../entities/entityDraft.js';

/** What somebody said in a paragraph. */
interface Said {
  readonly draft: EntityDraft;
  readonly asks: boolean;
  readonly paragraph: number;
}

/** Two people who ask and answer each other, a paragraph each. */
export interface Exchange {
  readonly note: (quote: Quote, draft: EntityDraft, paragraph: number) => void;
  /** Whose turn it is where nobody stands beside a quotation. */
  readonly next: (quote: Quote, paragraph: number) => EntityDraft | undefined;
}

/**
 * Keeps in mind who asked and who answered.
 *
 * Handles: “Were you late?” Lund asked. ¶ “I was,” Ruiz said. ¶ [“Why?”] ¶ [“It snowed.”]
 * Not: “Were you late?” Lund asked. ¶ “I was,” Ruiz said. ¶ “It snowed.”
 */
export function makeExchange(text: string): Exchange {
  let before: Said | undefined;
  let last: Said | undefined;
  let answered = false;
  const asks = ({ content }: Quote): boolean => /\?.?$/.test(text.slice(0, content.at(-1)?.end).slice(-2));
  return {
    note: (quote, draft, paragraph) => {
      if (last?.paragraph !== paragraph) {
        const follows = last?.paragraph === paragraph - 1;
        before = follows ? last : undefined;
        answered &&= follows;
      }
      last = { draft, asks: asks(quote), paragraph };
      answered ||= before?.asks === true && before.draft !== draft && !last.asks;
    },
    next: (quote, paragraph) => {
      const goes = answered && last?.paragraph === paragraph - 1 && before?.draft !== last.draft;
      return goes && (last?.asks || asks(quote)) ? before?.draft : undefined;
    },
  };
}
