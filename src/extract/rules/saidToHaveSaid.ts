import { contentAfter } from '../grammar/contentAfter.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';

const reporting: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'reported',
  'said',
  'alleged',
  'claimed',
  'understood',
  'quoted',
]);

/**
 * Words that somebody is reported to have said.
 *
 * Handles: The captain was reported to have said that the bird had "had it coming".
 * Not: The captain was reported to have left.
 */
export const saidToHaveSaid: AttributionRule = {
  name: 'saidToHaveSaid',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens: t, verb, subject, to }) => {
    if (!verb?.passive || verb.negated || !subject || !reporting.has(t[verb.at]?.word ?? '')) return undefined;
    const said = verb.at + 3;
    const infinitive = t[verb.at + 1]?.word === 'to' && t[verb.at + 2]?.word === 'have';
    if (!infinitive || said >= to || !((t[said]?.flags ?? 0) & is.PARTICIPLE) || !t[said]?.entry.takes)
      return undefined;
    const after = contentAfter(t, said, to);
    return after && { content: after.content, source: subject, cue: { from: verb.from, to: after.cueEnd } };
  },
};
