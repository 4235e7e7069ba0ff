import type { Span } from '../../model/span.js';
import type { BareRule } from '../bareRule.js';
import type { Draft } from '../draft.js';
import { draftEnd } from '../draftEnd.js';

const oneSentenceEnd = /^[^.!?]{0,60}[.!?]\s{1,3}(?:[^.!?;:"”]{1,60})?$/;

/** Whether a sentence ends between a quotation and the report of another: “No,” she said. Ruiz added that it was late. */
function isInLaterSentence(text: string, source: Span, last: Draft): boolean {
  const end = draftEnd(last);
  return source.start > end && source.start - end < 300 && /[.!?]["”’')]*\s/.test(text.slice(end - 2, source.start));
}

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
