import { isOutcry } from '../grammar/phrases/isOutcry.js';
import { ownerBefore } from '../grammar/phrases/ownerBefore.js';
import { agentAfter } from '../grammar/subjects/agentAfter.js';
import { sentenceSubject } from '../grammar/subjects/sentenceSubject.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { isAnd } from '../grammar/tokens/isAnd.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { wordsBetween } from '../grammar/tokens/wordsBetween.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';

/**
 * What a crowd calls out.
 *
 * Handles: She came in to chants of “Stay, stay!” from the crowd. / their cries of “Shame” and “No”
 * Not: calls of “nature”
 */
export const outcry: AttributionRule = {
  name: 'outcry',
  confidence: 0.7,
  on: 'mark',
  find: ({ tokens: t, at, from, to }) => {
    const noun = at - 2;
    if (noun < from || !isOutcry(t, at)) return undefined;
    let end = at + 1;
    while (isAnd(wordAt(t, end)) && t[end + 1]?.mark) end += 2;
    // The crowd answered with a chant
    const acts = /\b(?:with|into|in a)\b/.test(wordsBetween(t, Math.max(from, noun - 3), noun))
      ? sentenceSubject(t, from, noun)
      : undefined;
    // She was met with cries
    const caller = acts && flagsAt(t, acts.to) & is.BE ? undefined : acts;
    const source = agentAfter(t, end, to, 'from') ?? ownerBefore(t, from, noun) ?? caller;
    return { content: [{ from: at, to: end }], source, cue: { from: noun, to: at } };
  },
};
