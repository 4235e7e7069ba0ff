import { isVerbal } from '../grammar/clause.js';
import { phraseEnd } from '../grammar/contentEnd.js';
import { isDash } from '../grammar/dash.js';
import { CLAUSE } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/**
 * A predicate reported inside a relative clause: its subject stands before the speaker.
 *
 * Handles: The yard launched a ship that inspectors say cannot float.
 * Not: The ship that inspectors boarded cannot float.
 */
export const relativeReport: AttributionRule = {
  name: 'relativeReport',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens: t, verb, subject, from, to, depth }) => {
    if (depth > 0 || !verb?.finite || verb.passive || verb.negated || !subject || subject.from <= from)
      return undefined;
    if (!((t[verb.at] as Token).entry.takes & CLAUSE)) return undefined;
    const start = verb.at + 1;
    const first = t[start];
    if (!first || start >= to || !isVerbal(t, start)) return undefined;
    const left = t[subject.from - 1] as Token;
    const relative = left.flags & is.RELATIVE || left.word === 'what';
    const named =
      !relative &&
      left.flags === 0 &&
      !isDash(left) &&
      (t[subject.from] as Token).flags & (is.PRONOUN | is.DETERMINER | is.ROLE);
    if (!relative && !named) return undefined;
    const end = phraseEnd(t, start, to);
    return end > start + 1
      ? { content: [{ from: start, to: end }], source: subject, cue: { from: verb.from, to: start } }
      : undefined;
  },
};
