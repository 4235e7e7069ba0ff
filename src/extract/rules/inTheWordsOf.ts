import { agentAfter } from '../grammar/agentAfter.js';
import { only } from '../grammar/only.js';
import { ownerBefore } from '../grammar/ownerBefore.js';
import type { AttributionRule } from '../rule.js';

/**
 * Words in marks that are somebody's own.
 *
 * Handles: The ice was, in the words of the trucker, "thinner than soup". / It was, in her own words, "over".
 * Not: The words of the song are lost.
 */
export const inTheWordsOf: AttributionRule = {
  name: 'inTheWordsOf',
  confidence: 0.85,
  on: 'noun',
  find: ({ tokens: t, at, from, to }) => {
    if (t[at]?.word !== 'words') return undefined;
    const owner = ownerBefore(t, from, at);
    const named = t[at - 2]?.word === 'in' ? agentAfter(t, at + 1, to, 'of') : undefined;
    const source = owner && t[owner.from - 1]?.word === 'in' ? owner : named;
    if (!source) return undefined;
    const cue = { from: at - 2, to: at + 2 };
    const next = Math.max(at + 1, source.to);
    for (let i = next; i < Math.min(to, next + 4); i++) if (t[i]?.mark) return { content: [only(i)], source, cue };
    const before = source === owner ? owner.from - 2 : at - 3;
    const mark = t[before]?.word === ',' ? before - 1 : before;
    return mark >= from ? { content: [only(mark)], source, cue } : undefined;
  },
};
