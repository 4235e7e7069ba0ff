import { attributionParts } from '../grammar/attributionParts.js';
import { speakerAfterMark } from '../grammar/speakerAfterMark.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

const abstracts = /* @__PURE__ */ wordSet('fact point claim plan move');

/** Whether the words are about the noun before, not its speaker: the courts, which ruled; the lead, a fact later confirmed by the town. */
function isAside(t: readonly Token[], { from }: Range, verb: number): boolean {
  const { word } = t[from] as Token;
  return (
    (t[verb + 1]?.word === 'by' && ((t[verb + 2]?.flags ?? 0) & (is.DETERMINER | is.CAPITAL)) !== 0) ||
    ((word === 'a' || word === 'an') && abstracts.has(t[from + 1]?.word ?? ''))
  );
}

/** Whether the main clause of an "if" stands there: If they said "no," both clubs would agree. */
function isSupposed(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (t[i]?.word === 'would' || t[i]?.word === 'could' || t[i]?.word === 'might') return true;
  return false;
}

/**
 * The speaker after what was said, or in the middle of it.
 *
 * Handles: "We need more time," the mayor said. / The band, she said, could be bought.
 * Not: After the vote, the mayor said the plan was dead.
 */
export const trailingSpeaker: AttributionRule = {
  name: 'trailingSpeaker',
  confidence: 0.7,
  on: 'verb',
  find: (place) => {
    const { verb, subject } = place;
    if (!verb?.finite || verb.passive) return undefined;
    const source = speakerAfterMark(place.tokens, place.from, verb.from) ?? subject;
    const first = source && place.tokens[source.from];
    if (!first || first.word.endsWith('ing') || first.flags & is.RELATIVE) return undefined;
    const left = place.tokens[source.from - 1];
    if (!left?.mark && isAside(place.tokens, source, verb.at)) return undefined;
    if (place.tokens[place.from]?.word === 'if' && isSupposed(place.tokens, verb.from, verb.at)) return undefined;
    const from = left?.word === 'as' && source.from - 1 > place.from ? source.from - 1 : source.from;
    return attributionParts(place, { from, to: verb.at + 1 }, source, { from: verb.from, to: verb.at + 1 });
  },
};
