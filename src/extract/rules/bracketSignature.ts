import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';

/**
 * A quotation that is its sentence, signed in brackets.
 *
 * Handles: "We mopped it up" (an usher). / "We vaccinate." (Bart Hoekman, vet)
 * Not: "We mopped it up" (and they did).
 */
export const bracketSignature: AttributionRule = {
  name: 'bracketSignature',
  confidence: 0.7,
  on: 'mark',
  find: ({ tokens: t, at, from }) => {
    if (at > from || t[at + 1]?.word !== '(') return undefined;
    let close = at + 2;
    while (close < t.length && close < at + 14 && t[close]?.word !== ')') close++;
    const first = t[at + 2];
    if (t[close]?.word !== ')' || !first || !(first.flags & (is.CAPITAL | is.DETERMINER))) return undefined;
    const end = nounPhraseAfter(t, at + 2, close);
    const closed = end === close || (end > 0 && t[end]?.word === ',');
    return closed ? { content: [{ from: at, to: at + 1 }], source: { from: at + 2, to: close } } : undefined;
  },
};
