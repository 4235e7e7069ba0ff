import { nounPhraseBefore } from '../grammar/nounPhraseBefore.js';
import { subjectAfter } from '../grammar/subjectAfter.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

const owners: ReadonlySet<string> = /* @__PURE__ */ new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

/** Whose words they are: in the trucker's own words, in her words. */
function ownWords(t: readonly Token[], from: number, at: number): Range | undefined {
  const last = t[at - 1]?.word === 'own' ? at - 2 : at - 1;
  const owner = t[last];
  if (!owner || last - 1 < from) return undefined;
  const start = owners.has(owner.word) ? last : owner.flags & is.POSSESSIVE ? nounPhraseBefore(t, from, last + 1) : -1;
  return start > from && t[start - 1]?.word === 'in' ? { from: start, to: last + 1 } : undefined;
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
    const named = t[at + 1]?.word === 'of' && t[at - 1]?.word === 'the' && t[at - 2]?.word === 'in';
    const source = owned ?? (named ? subjectAfter(t, at + 2, to) : undefined);
    if (!source) return undefined;
    const cue = owned ? { from: at, to: at + 1 } : { from: at - 2, to: at + 2 };
    for (let i = Math.max(at + 1, source.to); i < Math.min(to, Math.max(at + 1, source.to) + 4); i++)
      if (t[i]?.mark) return { content: [{ from: i, to: i + 1 }], source, cue };
    if (owned) return undefined;
    const before = t[at - 3]?.word === ',' ? at - 4 : at - 3;
    return before >= from && t[before]?.mark ? { content: [{ from: before, to: before + 1 }], source, cue } : undefined;
  },
};
