import { subjectAfter } from '../grammar/subjectAfter.js';
import type { AttributionRule } from '../rule.js';

/**
 * Words in marks that are somebody's own.
 *
 * Handles: The ice was, in the words of the trucker, "thinner than soup".
 * Not: The words of the song are lost.
 */
export const inTheWordsOf: AttributionRule = {
  name: 'inTheWordsOf',
  confidence: 0.85,
  on: 'noun',
  find: ({ tokens: t, at, from, to }) => {
    if (t[at]?.word !== 'words' || t[at + 1]?.word !== 'of' || t[at - 1]?.word !== 'the' || t[at - 2]?.word !== 'in')
      return undefined;
    const source = subjectAfter(t, at + 2, to);
    if (!source) return undefined;
    const cue = { from: at - 2, to: at + 2 };
    for (let i = source.to; i < Math.min(to, source.to + 4); i++)
      if (t[i]?.mark) return { content: [{ from: i, to: i + 1 }], source, cue };
    const before = t[at - 3]?.word === ',' ? at - 4 : at - 3;
    return before >= from && t[before]?.mark ? { content: [{ from: before, to: before + 1 }], source, cue } : undefined;
  },
};
