import type { BareRule } from '../bareRule.js';
import { spanOf } from '../grammar/spanOf.js';
import { speakerBeforeColon } from '../grammar/speakerBeforeColon.js';
import type { Range } from '../token.js';

/**
 * A paragraph that is a quotation, after one that ends in a colon.
 *
 * Handles: The fire service on X: ¶ “Leave now.”
 * Not: The fire service was there. ¶ “Leave now.”
 */
export const announcedParagraph: BareRule = {
  name: 'announcedParagraph',
  confidence: 0.7,
  place: ({ line, mark, before }) => {
    if (mark.start !== line.start || before?.tokens.at(-1)?.word !== ':') return undefined;
    const { tokens, sentences } = before;
    const range = speakerBeforeColon(tokens, (sentences.at(-1) as Range).from, tokens.length - 1);
    return range && { source: spanOf(tokens, range) };
  },
};
