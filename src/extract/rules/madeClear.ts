import { contentEnd } from '../grammar/contentEnd.js';
import { subjectBefore } from '../grammar/subjectBefore.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';

/**
 * A phrase that says: made (it) clear that.
 *
 * Handles: The minister made it clear that no ship would leave.
 * Not: The rain made the water clear.
 */
export const madeClear: AttributionRule = {
  name: 'madeClear',
  confidence: 0.7,
  on: 'word',
  find: ({ tokens: t, at, from, to }) => {
    if (t[at]?.word !== 'clear' || t[at + 1]?.word !== 'that') return undefined;
    let i = at - 1;
    while (i > from && ((t[i]?.flags ?? 0) & is.ADVERB || t[i]?.word === 'it')) i--;
    if (!/^(?:made|make|makes|making)$/.test(t[i]?.word ?? '')) return undefined;
    while (i > from && (t[i - 1]?.flags ?? 0) & (is.HAVE | is.ADVERB | is.MODAL | is.BE)) i--;
    const source = subjectBefore(t, from, i);
    const end = contentEnd(t, at + 1, to);
    return source && end > at + 2
      ? { content: [{ from: at + 1, to: end }], source, cue: { from: i, to: at + 1 } }
      : undefined;
  },
};
