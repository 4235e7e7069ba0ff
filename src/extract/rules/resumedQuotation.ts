import type { BareRule } from '../bareRule.js';
import { flagsAt } from '../grammar/flagsAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

/** Whether a sentence, which may stand in brackets, ends before a token. */
function startsSentence(t: readonly Token[], at: number): boolean {
  const last = t[t[at - 1]?.word === ')' ? at - 2 : at - 1];
  return /[.!?:…]$/.test(last?.mark?.final ?? last?.word ?? '');
}

/**
 * A quotation that goes on in a sentence of its own after its attribution.
 *
 * Handles: “We need time,” Ruiz said. “The vote is open.”
 * Not: Ruiz left. The “vote” is open.
 */
export const resumedQuotation: BareRule = {
  name: 'resumedQuotation',
  confidence: 0.85,
  place: ({ line: { tokens: t }, at, last }) => {
    const before = t[at - 1]?.word === ',' ? at - 2 : at - 1;
    const opener = flagsAt(t, before) & (is.CONJUNCTION | is.ADVERB) ? before : at;
    return last && (startsSentence(t, at) || startsSentence(t, opener)) ? { join: last } : undefined;
  },
};
