import type { BareRule } from '../bareRule.js';
import { draftEnd } from '../draftEnd.js';

const sameSentence = /^[^.!?;]{1,80}$/;

/**
 * Words in marks further on in a sentence that already reports its speaker.
 *
 * Handles: Ruiz said the plan was “dead”, a word for which “nobody on the coast will thank us”.
 * Not: Ruiz said it was dead. The “harbour question” remains.
 */
export const continuedContent: BareRule = {
  name: 'continuedContent',
  confidence: 0.5,
  place: ({ text, mark, report }) => {
    if (!report?.source || report.modality) return undefined;
    const between = text.slice(draftEnd(report), mark.start);
    const long = mark.end - mark.start >= 20 || /^: $/.test(between);
    return long && sameSentence.test(between) ? { join: report } : undefined;
  },
};
