import { labelEnd } from '../grammar/contentParts.js';
import { LABEL_AS } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';

/**
 * A judgement with "as" in a relative clause, where the thing judged stands before the speaker.
 *
 * Handles: the bypass, which its designer described as "a solution looking for a village"
 * Not: The bypass was described as long.
 */
export const describedInRelative: AttributionRule = {
  name: 'describedInRelative',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens: t, verb, subject, from, to }) => {
    if (!verb?.finite || verb.passive || !subject || subject.from <= from) return undefined;
    if (!((t[verb.at]?.entry.takes ?? 0) & LABEL_AS) && !t[verb.at]?.word.startsWith('refer')) return undefined;
    const as = t[verb.at + 1]?.word === 'to' ? verb.at + 2 : verb.at + 1;
    const left = t[subject.from - 1];
    if (t[as]?.word !== 'as' || !(left && (left.flags & is.RELATIVE || left.word === 'what'))) return undefined;
    const end = labelEnd(t, as, to);
    return end > as + 1
      ? {
          content: [{ from: as, to: end }],
          source: subject,
          cue: { from: verb.from, to: as },
          modality: verb.negated ? 'denied' : undefined,
        }
      : undefined;
  },
};
