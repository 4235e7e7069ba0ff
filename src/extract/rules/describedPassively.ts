import { phraseEnd } from '../grammar/contentEnd.js';
import { subjectAfter } from '../grammar/subjectAfter.js';
import { LABEL, LABEL_AS } from '../lexicon/speechFrames.js';
import type { AttributionRule } from '../rule.js';

/**
 * The passive of a judgement, with its agent.
 *
 * Handles: The bypass was described by its own designer as "a solution looking for a village".
 * Not: The bypass was described in detail.
 */
export const describedPassively: AttributionRule = {
  name: 'describedPassively',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens: t, verb, subject, to }) => {
    const takes = t[verb?.at ?? 0]?.entry.takes ?? 0;
    if (!verb?.passive || !subject || !(takes & (LABEL | LABEL_AS))) return undefined;
    if (t[verb.at + 1]?.word !== 'by') return undefined;
    const source = subjectAfter(t, verb.at + 2, to);
    if (!source) return undefined;
    for (let i = source.to; i < Math.min(to, source.to + 6); i++) {
      if (t[i]?.word !== 'as') continue;
      return {
        content: [subject, { from: i, to: phraseEnd(t, i, to) }],
        source,
        cue: { from: verb.from, to: verb.at + 1 },
        modality: verb.negated ? 'denied' : undefined,
      };
    }
    return undefined;
  },
};
