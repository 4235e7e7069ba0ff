import { contentAfter } from '../grammar/contentAfter.js';
import { subjectAfter } from '../grammar/subjectAfter.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

const openers = /* @__PURE__ */ wordSet('while by in after before when even since besides upon');
const farthest = 40;

/**
 * A participle that opens the sentence: its speaker is the subject after the comma.
 *
 * Handles: While saying that he respects her, Lund voted against the plan. / Citing the cost, the council shut the pool.
 * Not: Saying it is easy, as everybody knows.
 */
export const frontedParticiple: AttributionRule = {
  name: 'frontedParticiple',
  confidence: 0.5,
  on: 'verb',
  find: ({ tokens: t, verb, from, to, depth }) => {
    if (!verb || depth > 0 || verb.from !== verb.at || !((t[verb.at] as Token).flags & is.GERUND)) return undefined;
    for (let i = from; i < verb.at; i++) if (!openers.has((t[i] as Token).word) || i - from > 1) return undefined;
    const after = contentAfter(t, verb.at, to);
    const first = after?.content[0];
    if (!after || !first) return undefined;
    for (let i = first.from + 1; i + 1 < Math.min(to, first.from + farthest); i++) {
      const token = t[i] as Token;
      if (token.word !== ',' && token.mark?.final !== ',') continue;
      const source = subjectAfter(t, i + 1, to);
      if (!source) continue;
      let next = source.to;

      while (next < to && (t[next] as Token).flags & is.ADVERB) next++;
      if (next >= to) continue;
      const end = token.mark ? i + 1 : i;
      return { content: [{ from: first.from, to: end }], source, cue: { from: verb.at, to: after.cueEnd } };
    }
    return undefined;
  },
};
