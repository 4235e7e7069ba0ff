import { contentAfter } from '../grammar/contentAfter.js';
import { nounPhraseBefore } from '../grammar/nounPhraseBefore.js';
import { subjectBefore } from '../grammar/subjectBefore.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

const carryingVerbs = /* @__PURE__ */ wordSet(`
  issued issues released sent sends wrote posted published put emailed tweeted made gave signed started launched
  circulated delivered filed`);

/**
 * A participle right after the noun that speaks.
 *
 * Handles: She issued a statement saying that the gate was shut. / With the union calling it "a farce", the talks broke off.
 * Not: He was tired of saying so.
 */
export const gerundAfterNoun: AttributionRule = {
  name: 'gerundAfterNoun',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens: t, verb, from, to }) => {
    const main = t[verb?.at ?? 0];
    if (
      !verb ||
      !main ||
      !(main.flags & is.GERUND) ||
      main.flags & (is.CARRIER | is.SPEECH_NOUN) ||
      verb.finite ||
      verb.infinitive ||
      verb.from !== verb.at
    )
      return undefined;
    let noun = verb.at;
    while (noun - 1 > from && ((t[noun - 1] as Token).flags & (is.ADVERB | is.DETERMINER | is.PRONOUN)) === is.ADVERB)
      noun--;
    while (noun - 1 > from && ((t[noun - 1] as Token).flags & (is.TIME | is.POSSESSIVE)) === is.TIME) noun--;
    if (noun < verb.at && t[noun - 1]?.word === 'on') noun--;
    const start = nounPhraseBefore(t, from, noun);
    if (start < 0) return undefined;
    const after = contentAfter(t, verb.at, to, ((t[noun - 1]?.flags ?? 0) & is.CARRIER) !== 0);
    if (!after) return undefined;
    let source = { from: start, to: noun };
    for (let i = start - 1; i >= Math.max(from, start - 3); i--) {
      if (!carryingVerbs.has(t[i]?.word ?? '')) continue;
      source = subjectBefore(t, from, i) ?? source;
      break;
    }
    if (source.from === start && t[start - 1]?.word !== 'with') return undefined;
    return { content: after.content, source, cue: { from: verb.at, to: after.cueEnd } };
  },
};
