import { trimEnd } from '../grammar/contentEnd.js';
import { isDash } from '../grammar/dash.js';
import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import type { AttributionRule } from '../rule.js';

/**
 * A name signed after a dash.
 *
 * Handles: "We fly until the light goes." – Eleftheria Manouka, pilot
 * Not: "No" – and then he left.
 */
export const dashSignature: AttributionRule = {
  name: 'dashSignature',
  confidence: 0.85,
  on: 'mark',
  find: ({ tokens: t, at, to }) => {
    if (!isDash(t[at + 1]) || at + 2 >= to) return undefined;
    const end = nounPhraseAfter(t, at + 2, to);
    if (end < 0 || (t[at + 2]?.flags ?? 0) === 0) return undefined;
    if (end < trimEnd(t, at + 2, to) && t[end]?.word !== ',') return undefined;
    return {
      content: [{ from: at, to: at + 1 }],
      source: { from: at + 2, to: trimEnd(t, at + 2, to) - (at + 2) < 9 ? trimEnd(t, at + 2, to) : end },
    };
  },
};
