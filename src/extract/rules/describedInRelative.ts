import { labelEnd } from '../grammar/contentParts.js';
import { LABEL_AS } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/** Index of the verb that the whole clause is the subject of: what Ruiz described as a triumph [was] met with a cough. */
function predicateStart(t: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if ((t[i] as Token).flags & (is.BE | is.HAVE | is.MODAL)) return i;
  return to;
}

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
    const end = predicateStart(t, as + 2, labelEnd(t, as + 1, to));
    return end > as + 1
      ? {
          content: [{ from: as + 1, to: end }],
          source: subject,
          cue: { from: verb.from, to: as + 1 },
          modality: verb.negated ? 'denied' : undefined,
        }
      : undefined;
  },
};
