import type { BareRule } from '../bareRule.js';
import { spanOf } from '../grammar/spanOf.js';
import { speakerBeforeColon } from '../grammar/speakerBeforeColon.js';

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
    const tokens = before?.tokens;
    const sentence = before?.sentences[before.sentences.length - 1];
    if (mark.start !== line.start || !tokens || !sentence || tokens[tokens.length - 1]?.word !== ':') return undefined;
    const range = speakerBeforeColon(tokens, sentence.from, tokens.length - 1);
    return range && { source: spanOf(tokens, range) };
  },
};
