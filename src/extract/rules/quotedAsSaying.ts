import { contentAfter } from '../grammar/contentAfter.js';
import { only } from '../grammar/only.js';
import type { AttributionRule } from '../rule.js';

/**
 * The passive of being quoted.
 *
 * Handles: The commander was quoted as saying that three tools were plausible. / was reported to have said so
 * Not: The poem was quoted as an example.
 */
export const quotedAsSaying: AttributionRule = {
  name: 'quotedAsSaying',
  confidence: 0.85,
  on: 'verb',
  find: ({ tokens: t, at, from, to, verb, subject }) => {
    if (!verb?.passive || !subject) return undefined;
    for (let i = at + 1; i < Math.min(to, at + 12); i++) {
      const next = t[i + 1]?.word;
      const infinitive = t[i]?.word === 'to' && next === 'have';
      if (!infinitive && !(t[i]?.word === 'as' && next?.endsWith('ing'))) continue;
      const after = contentAfter(t, infinitive || next === 'having' ? i + 2 : i + 1, to);
      if (after) return { ...after, source: subject };
      const mark = t[subject.from - 1]?.word === ',' ? subject.from - 2 : subject.from - 1;
      return mark >= from && t[mark]?.mark ? { content: [only(mark)], source: subject, cueEnd: i + 2 } : undefined;
    }
    return undefined;
  },
};
