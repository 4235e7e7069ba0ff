import { agentAfter } from '../grammar/agentAfter.js';
import { flagsAt } from '../grammar/flagsAt.js';
import { isAnd } from '../grammar/isAnd.js';
import { isOutcry } from '../grammar/isOutcry.js';
import { ownerBefore } from '../grammar/ownerBefore.js';
import { sentenceSubject } from '../grammar/sentenceSubject.js';
import { wordAt } from '../grammar/wordAt.js';
import { wordsBetween } from '../grammar/wordsBetween.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Who acts where the outcry comes with what they do: [the crowd] answered with a chant; but not: she was met with cries. */
function callerBefore(t: readonly Token[], from: number, noun: number): Range | undefined {
  if (!/\b(?:with|in(?:to)?)(?: \S+){0,2}$/.test(wordsBetween(t, Math.max(from, noun - 3), noun))) return undefined;
  const subject = sentenceSubject(t, from, noun);
  return subject && flagsAt(t, subject.to) & is.BE ? undefined : subject;
}

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
    const source = agentAfter(t, end, to, 'from') ?? ownerBefore(t, from, noun) ?? callerBefore(t, from, noun);
    return { content: [{ from: at, to: end }], source, cue: { from: noun, to: at } };
  },
};
