import { contentAfter } from '../grammar/contentAfter.js';
import { frontedEnd, isDash } from '../grammar/contentEnd.js';
import { subjectAfter } from '../grammar/subjectAfter.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/**
 * A participle that opens the sentence, whose speaker is the subject after the comma.
 *
 * Handles: Calling the plan "dead on arrival," the mayor left the room.
 * Not: Calling at six ports, the ship was late.
 */
export const frontedParticiple: AttributionRule = {
  name: 'frontedParticiple',
  confidence: 0.5,
  on: 'verb',
  find: ({ tokens: t, verb, from, to }) => {
    if (!verb || verb.at - from > 2 || !((t[verb.at] as Token).flags & is.GERUND) || verb.finite) return undefined;
    for (let i = from; i < verb.at; i++)
      if (!((t[i] as Token).flags & (is.ADVERB | is.CONJUNCTION | is.PREPOSITION | is.SUBORDINATOR))) return undefined;
    const after = contentAfter(t, verb.at, to);
    const first = after?.content[0];
    if (!after || !first) return undefined;
    const end = frontedEnd(t, first.from, first.to);
    const next = t[end]?.word === ',' ? end + 1 : end;
    if (next >= to || isDash(t[end])) return undefined;
    const source = subjectAfter(t, next, to);
    return source && { content: [{ from: first.from, to: end }], source, cue: { from: verb.at, to: after.cueEnd } };
  },
};
