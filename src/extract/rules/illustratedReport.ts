import type { BareRule } from '../bareRule.js';
import { draftEnd } from '../draftEnd.js';
import { isInLaterSentence } from '../isInLaterSentence.js';

const oneSentenceEnd = /^[^.!?]{0,60}[.!?]\s{1,3}(?:[^.!?;:"”]{1,60})?$/;

/**
 * A quotation right after the sentence that reports its speaker in other words.
 *
 * Handles: Ruiz said that the plan was dead. “Nobody in the town wanted it.”
 * Not: Ruiz left early. “Nobody in the town wanted it.”
 */
export const illustratedReport: BareRule = {
  name: 'illustratedReport',
  confidence: 0.7,
  place: ({ text, mark, report, last }) => {
    if (!report?.source || report.modality || mark.end - mark.start < 25) return undefined;
    if (last && last !== report && !isInLaterSentence(text, report.source, last)) return undefined;
    return oneSentenceEnd.test(text.slice(draftEnd(report), mark.start)) ? { join: report } : undefined;
  },
};
