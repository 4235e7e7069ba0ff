import type { BareRule } from '../bareRule.js';

const sameSentence = /^[^.!?;]{1,80}$/;

/**
 * Words in marks further on in a sentence that already reports its speaker.
 *
 * Handles: Ruiz called the plan “dead” and a party that had “never once asked the harbour” blind.
 * Not: Ruiz said it was dead. The “harbour question” remains.
 */
export const continuedContent: BareRule = {
  name: 'continuedContent',
  confidence: 0.5,
  place: ({ text, mark, report }) => {
    if (!report?.source || report.modality || mark.end - mark.start < 20) return undefined;
    let end = 0;
    for (const part of report.content) end = Math.max(end, part.end);
    end = Math.max(end, report.source.end, report.cue?.end ?? 0);
    if (end >= mark.start || mark.start - end > 80) return undefined;
    return sameSentence.test(text.slice(end, mark.start)) ? { join: report } : undefined;
  },
};
