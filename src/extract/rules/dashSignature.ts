import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { trimEnd } from '../grammar/tokens/commas.js';
import { isDash } from '../grammar/tokens/dash.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { only } from '../grammar/tokens/only.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/**
 * A name signed after a dash or in brackets.
 *
 * Handles: "We fly until the light goes." – Eleftheria Manouka, pilot. / "We mopped it up" (an usher)
 * Or: “It is mine.” – novelist Ana Ruiz on her book
 * Not: "No" – and then he left. / “No,” — from a play
 */
export const dashSignature: AttributionRule = {
  name: 'dashSignature',
  confidence: 0.85,
  on: 'mark',
  find: ({ tokens: t, at, from, to }) => {
    const start = at + 2;
    if (!isDash(t[at + 1]) && !(at === from && wordAt(t, at + 1) === '(')) return undefined;
    const end = nounPhraseAfter(t, start, to);
    const whole = trimEnd(t, start, to);
    // Ana Ruiz on her first book
    const said = /[.!?]/.test((t[at] as Token).mark?.final ?? '') || flagsAt(t, end - 1) & is.CAPITAL;
    const on = said && wordAt(t, end) === 'on';
    if (end < whole && wordAt(t, end) !== ',' && !on) return undefined;
    const signed = whole - start < 9 && !on && !(flagsAt(t, end + 1) & is.PREPOSITION);
    return { content: [only(at)], source: { from: start, to: signed ? whole : end } };
  },
};
