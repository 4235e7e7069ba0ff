import { contentEnd, hasVerb, skipAdverbials, trimEnd } from '../grammar/clause.js';
import { subjectAfter } from '../grammar/subjectAfter.js';
import type { AttributionRule } from '../rule.js';

/**
 * The speaker after "according to".
 *
 * Handles: According to the union, two ships can be crewed. / Two ships can be crewed, according to the union.
 * Not: The cards were sorted according to size.
 */
export const accordingTo: AttributionRule = {
  name: 'accordingTo',
  confidence: 0.85,
  on: 'word',
  find: ({ tokens: t, at, from, to }) => {
    if (t[at]?.word !== 'according' || t[at + 1]?.word !== 'to') return undefined;
    const source = subjectAfter(t, at + 2, to);
    if (!source) return undefined;
    const cue = { from: at, to: at + 2 };
    let after = skipAdverbials(t, source.to, to);
    if (t[after]?.word === ',') after++;
    const left = t[at - 1];
    if (at === from || (left && left.word !== ',' && at - from < 3 && !left.mark)) {
      const end = contentEnd(t, after, to);
      return end > after ? { content: [{ from: after, to: end }], source, cue } : undefined;
    }
    const close = trimEnd(t, from, at);
    if (close <= from) return undefined;
    const content = [{ from, to: close }];
    if (t[source.to]?.word === ',' && !hasVerb(t, from, close) && hasVerb(t, source.to, to))
      content.push({ from: source.to + 1, to: contentEnd(t, source.to + 1, to) });
    return { content, source, cue };
  },
};
