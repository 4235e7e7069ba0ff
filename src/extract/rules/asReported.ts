import { skipAdverbials } from '../grammar/adverbials.js';
import { startsClause } from '../grammar/clause.js';
import { contentEnd } from '../grammar/contentEnd.js';
import { ADDRESSEE, CLAUSE } from '../lexicon/speechFrames.js';
import type { AttributionRule } from '../rule.js';

const farthest = 20;

/**
 * A speaker in a clause with "as" that opens the sentence, before what was said.
 *
 * Handles: As the mayor has said, the bridge is a promise. / As Ruiz put it in a letter, "nobody asked the harbour".
 * Not: As the mayor said so, the lights went out.
 */
export const asReported: AttributionRule = {
  name: 'asReported',
  confidence: 0.85,
  on: 'verb',
  find: ({ tokens: t, verb, subject, from, to }) => {
    if (!verb?.finite || verb.passive || verb.negated || !subject) return undefined;
    if (t[subject.from - 1]?.word !== 'as' || subject.from - 1 - from > 2) return undefined;
    const main = t[verb.at];
    const put = main?.word.startsWith('put') && t[verb.at + 1]?.word === 'it';
    if (!put && !((main?.entry.takes ?? 0) & CLAUSE)) return undefined;
    const end = put || t[verb.at + 1]?.word === 'out' ? verb.at + 2 : verb.at + 1;
    let comma = (main?.entry.takes ?? 0) & ADDRESSEE || put ? end : skipAdverbials(t, end, to);
    const limit = Math.min(to, end + farthest);
    while (comma < limit && t[comma]?.word !== ',' && !t[comma]?.mark) comma++;
    const first = t[comma + 1];
    if (!first || comma + 1 >= to || t[comma]?.word !== ',') return undefined;
    if (!first.mark && !startsClause(t, comma + 1, to)) return undefined;
    return {
      content: [{ from: comma + 1, to: contentEnd(t, comma + 1, to) }],
      source: subject,
      cue: { from: verb.from, to: end },
    };
  },
};
