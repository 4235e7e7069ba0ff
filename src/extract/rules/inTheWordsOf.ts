import { agentAfter } from '../grammar/agentAfter.js';
import { trimEnd } from '../grammar/commas.js';
import { contentEnd } from '../grammar/contentEnd.js';
import { hasMark } from '../grammar/contentParts.js';
import { isInside } from '../grammar/isInside.js';
import { afterApposition } from '../grammar/joinsNext.js';
import { only } from '../grammar/only.js';
import { ownerBefore, owners } from '../grammar/ownerBefore.js';
import { relativeWords } from '../grammar/relativeWords.js';
import { wordAt } from '../grammar/wordAt.js';
import type { AttributionRule } from '../rule.js';

/**
 * Words in marks that are somebody's own.
 *
 * Handles: The ice was, in the words of the trucker, "thinner than soup". / It was, in her own words, "over". / In her words, it was "over". / It was, in her words, over.
 * Not: The words of the song are lost.
 */
export const inTheWordsOf: AttributionRule = {
  name: 'inTheWordsOf',
  confidence: 0.85,
  on: 'noun',
  find: ({ tokens: t, at, from, to, found }) => {
    if (wordAt(t, at) !== 'words') return undefined;
    const owner = ownerBefore(t, from, at);
    const named = wordAt(t, at - 2) === 'in' ? agentAfter(t, at + 1, to, 'of') : undefined;
    const source = owner && wordAt(t, owner.from - 1) === 'in' ? owner : named;
    // Ruiz said it was, in her words, “over”
    if (!source || (owners.has(wordAt(t, source.from)) && isInside(found, at))) return undefined;
    const cue = source === owner ? { from: owner.from - 1, to: at + 1 } : { from: at - 2, to: at + 2 };
    const next = Math.max(at + 1, source.to);
    // In the words of the trucker, the ice was “thinner than soup”
    const aside = relativeWords.has(wordAt(t, next + 1));
    const clause = aside ? afterApposition(t, next, to) : next + 1;
    if (cue.from === from) {
      const end = contentEnd(t, clause, to);
      return hasMark(t, clause, end) ? { content: [{ from: clause, to: end }], source, cue } : undefined;
    }
    for (let i = next; i < Math.min(to, next + 4); i++) if (t[i]?.mark) return { content: [only(i)], source, cue };
    const before = source === owner ? owner.from - 2 : at - 3;
    const mark = wordAt(t, before) === ',' ? before - 1 : before;
    if (t[mark]?.mark) return { content: [only(mark)], source, cue };
    // The strike was, in Lund's words, a crime
    const rest = { from: next + 1, to: trimEnd(t, next + 1, to) };
    return wordAt(t, next) === ',' ? { content: [{ from, to: before }, rest], source, cue } : undefined;
  },
};
