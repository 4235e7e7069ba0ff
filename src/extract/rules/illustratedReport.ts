import type { BareRule } from '../bareRule.js';

const oneSentenceEnd = /^[^.!?]{0,60}[.!?]\s{1,3}(?:[^.!?;:"”]{1,60})?$/;

/**
 * A quotation right after the sentence that reports its speaker in other words.
 *
 * Handles: Ruiz said that the plan was dead. “Nobody wanted it.”
 * Not: Ruiz left early. “Nobody wanted it.”
 */
export const illustratedReport: BareRule = {
  name: 'illustratedReport',
  confidence: 0.7,
  place: ({ text, mark, report }) => {
    if (!report?.source || report.modality || mark.end - mark.start < 25) return undefined;
    let end = 0;
    for (const part of report.content) end = Math.max(end, part.end);
    end = Math.max(end, report.source.end, report.cue?.end ?? 0);
    if (end >= mark.start || mark.start - end > 124) return undefined;
    return oneSentenceEnd.test(text.slice(end, mark.start)) ? { join: report } : undefined;
  },
};
