import type { BareRule } from '../bareRule.js';
import { speakerBeforeColon } from '../grammar/subjects/speakerBeforeColon.js';
import { spanOf } from '../grammar/tokens/spanOf.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import type { Range } from '../token.js';

/**
 * A paragraph that is a quotation, after one that ends in a colon.
 *
 * Handles: The fire service on X: ¶ “Leave now.” / The fire service said: ¶ • “Leave now.”
 * Not: The fire service was there. ¶ “Leave now.”
 */
export const announcedParagraph: BareRule = {
  name: 'announcedParagraph',
  confidence: 0.7,
  place: ({ line, at, before }) => {
    if (at > 1 || (at && !/^[•*–-]$/.test(wordAt(line.tokens, 0))) || before?.tokens.at(-1)?.word !== ':')
      return undefined;
    const { tokens, sentences } = before;
    const range = speakerBeforeColon(tokens, (sentences.at(-1) as Range).from, tokens.length - 1);
    return range && { source: spanOf(tokens, range) };
  },
};
