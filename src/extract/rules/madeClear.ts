import { skipAdverbials } from '../grammar/adverbials.js';
import { contentEnd } from '../grammar/contentEnd.js';
import { subjectBefore } from '../grammar/subjectBefore.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';

const openers = /* @__PURE__ */ wordSet('that whether how why');

/**
 * A phrase that says: made (it) clear (that), made the case that.
 *
 * Handles: The minister made it clear that no ship would leave. / She made the case that the pier was safe.
 * Not: The rain made the water clear. / He made a case for his violin.
 */
export const madeClear: AttributionRule = {
  name: 'madeClear',
  confidence: 0.5,
  on: 'word',
  find: ({ tokens: t, at, from, to }) => {
    const word = t[at]?.word;

    const start = word === 'clear' && t[at + 1]?.word === 'to' ? skipAdverbials(t, at + 1, to) : at + 1;
    let i = at - 1;
    let it = false;
    while (i > from && ((t[i]?.flags ?? 0) & (is.ADVERB | is.DETERMINER) || t[i]?.word === 'it')) {
      if (t[i]?.word === 'it') it = true;
      i--;
    }
    if (!openers.has(t[start]?.word ?? '') && !it) return undefined;
    if (!/^(?:made|make|makes|making)$/.test(t[i]?.word ?? '')) return undefined;
    while (i > from && (t[i - 1]?.flags ?? 0) & (is.HAVE | is.ADVERB | is.MODAL | is.BE)) i--;
    const source = subjectBefore(t, from, i);
    const end = contentEnd(t, start, to);
    return source && end > start + 1
      ? { content: [{ from: start, to: end }], source, cue: { from: i, to: at + 1 } }
      : undefined;
  },
};
