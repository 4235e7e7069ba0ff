import { attributionParts } from '../grammar/attributionParts.js';
import { hasVerb } from '../grammar/clause.js';
import { subjectAfter } from '../grammar/subjectAfter.js';
import {
  ADDRESSEE,
  CLAUSE,
  DIRECTIVE,
  INTENT,
  MARKS_ONLY,
  MATTER,
  QUESTION,
  SHOWN,
  THAT_ONLY,
} from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

const speaking = CLAUSE | MARKS_ONLY | THAT_ONLY | QUESTION | ADDRESSEE | MATTER | DIRECTIVE | INTENT;

/** Whether a name or a role opens it. */
function isSomebody(t: readonly Token[], { from, to }: Range): boolean {
  const first = t[from] as Token;
  if (first.flags & is.CAPITAL) return true;
  for (let i = from; i < Math.min(to, from + 4); i++) if ((t[i] as Token).flags & (is.ROLE | is.BODY)) return true;
  return false;
}

/** Whether no predicate follows the speaker, who then cannot be the subject of what is said. */
function endsAttribution(t: readonly Token[], after: number, to: number): boolean {
  const next = t[after];
  if (!next || after >= to) return true;
  if (next.flags & (is.RELATIVE | is.PREPOSITION)) return true;
  return (next.flags & is.PUNCTUATION) !== 0;
}

/**
 * The verb before its speaker.
 *
 * Handles: "We need more time," said Ana Ruiz, the mayor.
 * Not: The mayor, a former judge, said the council would vote.
 */
export const invertedSpeaker: AttributionRule = {
  name: 'invertedSpeaker',
  confidence: 0.7,
  on: 'verb',
  find: (place) => {
    const { verb } = place;
    if (!verb?.finite || verb.passive || verb.from !== verb.at) return undefined;
    const { takes } = (place.tokens[verb.at] as Token).entry;
    if (!(takes & speaking)) return undefined;
    const left = place.tokens[verb.at - 1];
    if (takes & (ADDRESSEE | SHOWN)) return undefined;
    const source = subjectAfter(place.tokens, verb.at + 1, place.to);
    if (!source || ((place.tokens[source.to - 1] as Token).flags & is.SPEECH_NOUN && place.subject)) return undefined;
    if (
      place.subject &&
      !(
        left?.word === ',' &&
        isSomebody(place.tokens, source) &&
        hasVerb(place.tokens, place.from, verb.at) &&
        endsAttribution(place.tokens, source.to, place.to)
      )
    )
      return undefined;
    if (verb.at === place.from) {
      const next = place.tokens[source.to];
      const mark = source.to + 1;
      if (!place.tokens[mark]?.mark || (mark > source.to && next?.word !== ':' && next?.word !== ',')) return undefined;
      return { content: [{ from: mark, to: mark + 1 }], source, cue: { from: verb.at, to: verb.at + 1 } };
    }
    return attributionParts(place, { from: verb.at, to: source.to }, source, { from: verb.at, to: verb.at + 1 });
  },
};
