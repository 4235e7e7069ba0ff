import type { BareRule } from '../bareRule.js';
import { isDash } from '../grammar/dash.js';
import { flagsAt } from '../grammar/flagsAt.js';
import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import { spanOf } from '../grammar/spanOf.js';
import * as is from '../lexicon/wordClasses.js';

/**
 * A paragraph that is a quotation, before one that is a dash and a name.
 *
 * Handles: “Read the small print.” ¶ – Bríd Hallissey, TD
 * Not: “Read the small print.” ¶ – and that was that
 */
export const signatureParagraph: BareRule = {
  name: 'signatureParagraph',
  confidence: 0.85,
  place: ({ line, mark, after }) => {
    const tokens = after?.tokens ?? [];
    if (mark.start !== line.start || mark.end < line.end || tokens.length > 25) return undefined;
    if (!isDash(tokens[0]) || !(flagsAt(tokens, 1) & is.CAPITAL)) return undefined;
    const end = nounPhraseAfter(tokens, 1, tokens.length);
    return end < 0 ? undefined : { source: spanOf(tokens, { from: 1, to: end }) };
  },
};
