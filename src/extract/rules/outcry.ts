import { nounPhraseBefore } from '../grammar/nounPhraseBefore.js';
import { outcries } from '../lexicon/outcries.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';

const owners: ReadonlySet<string> = /* @__PURE__ */ new Set(['his', 'her', 'their', 'its', 'my', 'our']);

/**
 * What a crowd calls out, after the noun for it.
 *
 * Handles: She came in to chants of "Four more years!" / their cries of "shame"
 * Not: calls for "a new start"
 */
export const outcry: AttributionRule = {
  name: 'outcry',
  confidence: 0.5,
  on: 'mark',
  find: ({ tokens: t, at, from }) => {
    if (t[at - 1]?.word !== 'of' || !outcries.has(t[at - 2]?.word ?? '') || at - 2 < from) return undefined;
    const content = [{ from: at, to: at + 1 }];
    const cue = { from: at - 2, to: at };
    for (let i = at - 3; i >= Math.max(from, at - 5); i--) {
      const token = t[i];
      if (!token || token.flags & (is.PUNCTUATION | is.PREPOSITION)) break;
      if (owners.has(token.word)) return { content, cue, source: { from: i, to: i + 1 } };
      const start = token.flags & is.POSSESSIVE ? nounPhraseBefore(t, from, i + 1) : -1;
      if (start >= 0) return { content, cue, source: { from: start, to: i + 1 } };
    }
    return { content, cue };
  },
};
