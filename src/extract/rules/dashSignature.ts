import { isDash, trimEnd } from '../grammar/contentEnd.js';
import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import * as is from '../lexicon/wordClasses.js';
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
    if (end < 0) return undefined;
    if ((t[at + 2]?.flags ?? 0) === 0 && (end < to || to < t.length || end - at > 5)) return undefined;
    if (end < trimEnd(t, at + 2, to) && t[end]?.word !== ',') return undefined;
    const whole = trimEnd(t, at + 2, to);
    return {
      content: [{ from: at, to: at + 1 }],
      source: { from: at + 2, to: whole - (at + 2) < 9 && !((t[end + 1]?.flags ?? 0) & is.PREPOSITION) ? whole : end },
    };
  },
};
