import type { Span } from '../model/span.js';
import type { Draft } from './draft.js';
import { draftEnd } from './draftEnd.js';

/** Whether a sentence ends between a quotation and the report of another: “No,” she said. Ruiz added that it was late. */
export function isInLaterSentence(text: string, source: Span, last: Draft): boolean {
  const end = draftEnd(last);
  return source.start > end && source.start - end < 300 && /[.!?]["”’')]*\s/.test(text.slice(end - 2, source.start));
}
