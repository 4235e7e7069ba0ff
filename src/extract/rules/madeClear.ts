import { skipAdverbials } from '../grammar/adverbials.js';
import { contentEnd } from '../grammar/contentEnd.js';
import { flagsAt } from '../grammar/flagsAt.js';
import { skipBefore } from '../grammar/skipBefore.js';
import { subjectBefore } from '../grammar/subjectBefore.js';
import { questionWords } from '../lexicon/questionWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';

const making = /* @__PURE__ */ wordSet('made make makes making let lets letting');

/**
 * A phrase that says: made (it) clear (that), made the case that, let it be known that.
 *
 * Handles: The minister made it clear that no ship would leave. / She made the case that the pier was safe.
 * Not: The rain made the water clear. / He made a case for his violin.
 */
export const madeClear: AttributionRule = {
  name: 'madeClear',
  confidence: 0.5,
  on: 'word',
  find: ({ tokens: t, at, from, to }) => {
    const late = skipAdverbials(t, at + 1, to);
    const start = t[late]?.word === 'that' || (t[at]?.word === 'clear' && t[at + 1]?.word === 'to') ? late : at + 1;
    let made = at - 1;
    let it = false;
    while (made > from && (flagsAt(t, made) & (is.ADVERB | is.DETERMINER) || /^(?:it|be)$/.test(t[made]?.word ?? ''))) {
      if (t[made]?.word === 'it') it = true;
      made--;
    }
    if (!it && t[start]?.word !== 'that' && !questionWords.has(t[start]?.word ?? '')) return undefined;
    if (!making.has(t[made]?.word ?? '')) return undefined;
    const verb = skipBefore(t, from, made, is.HAVE | is.ADVERB | is.MODAL | is.BE);
    const source = subjectBefore(t, from, verb);
    const end = contentEnd(t, start, to);
    return source && end > start + 1
      ? { content: [{ from: start, to: end }], source, cue: { from: verb, to: at + 1 } }
      : undefined;
  },
};
