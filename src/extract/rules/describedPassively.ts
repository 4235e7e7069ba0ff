import { agentAfter } from '../grammar/agentAfter.js';
import { phraseEnd } from '../grammar/phraseEnd.js';
import { LABEL, LABEL_AS } from '../lexicon/speechFrames.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

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
  find: ({ tokens: t, at, to, verb, subject }) => {
    if (!verb?.passive || !subject || !((t[at] as Token).entry.takes & (LABEL | LABEL_AS))) return undefined;
    const source = agentAfter(t, at + 1, to);
    if (!source) return undefined;
    for (let i = source.to; i < Math.min(to, source.to + 6); i++)
      if (t[i]?.word === 'as') return { content: [subject, { from: i, to: phraseEnd(t, i, to) }], source };
    return undefined;
  },
};
