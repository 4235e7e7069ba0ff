import { contentAfter } from '../grammar/contentAfter.js';
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
  find: ({ tokens: t, verb, subject, from, to }) => {
    if (!verb?.passive || !subject) return undefined;
    for (let i = verb.at + 1; i < Math.min(to, verb.at + 12); i++) {
      const word = t[i + 1]?.word;
      const infinitive = t[i]?.word === 'to' && word === 'have';
      if (!infinitive && (t[i]?.word !== 'as' || !word?.endsWith('ing'))) continue;
      const having = infinitive || word === 'having' ? i + 2 : i + 1;

      const after = contentAfter(t, having, to);
      const mark = subject.from - 1;
      if (!after && mark >= from && t[mark]?.mark)
        return { content: [{ from: mark, to: mark + 1 }], source: subject, cue: { from: verb.from, to: i + 2 } };
      return (
        after && {
          content: after.content,
          source: subject,
          cue: { from: verb.from, to: after.cueEnd },
          modality: verb.negated ? 'denied' : undefined,
        }
      );
    }
    return undefined;
  },
};
