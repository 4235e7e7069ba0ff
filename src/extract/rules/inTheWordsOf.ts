import { ownerBefore } from '../grammar/ownerBefore.js';
import { subjectAfter } from '../grammar/subjectAfter.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Whose words they are: in the trucker's own words, in her words. */
function ownWords(t: readonly Token[], from: number, at: number): Range | undefined {
  const owner = ownerBefore(t, from, at);
  return owner && t[owner.from - 1]?.word === 'in' ? owner : undefined;
}

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
    const owned = ownWords(t, from, at);
    const named = t[at + 1]?.word === 'of' && t[at - 2]?.word === 'in';
    const source = owned ?? (named ? subjectAfter(t, at + 2, to) : undefined);
    if (!source) return undefined;
    const cue = { from: at - 2, to: at + 2 };
    for (let i = Math.max(at + 1, source.to); i < Math.min(to, Math.max(at + 1, source.to) + 4); i++)
      if (t[i]?.mark) return { content: [{ from: i, to: i + 1 }], source, cue };

    const before = at - 3;
    return before >= from ? { content: [{ from: before, to: before + 1 }], source, cue } : undefined;
  },
};
