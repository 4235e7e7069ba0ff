import { nounPhraseBefore } from '../../grammar/nounPhraseBefore.js';
import type { SpeakerRule } from '../speakerRule.js';

/**
 * A relative pronoun means what stands before it.
 *
 * Handles: The yard belongs to Ruiz, [who] says it will close.
 * Not: [Ruiz] says it will close.
 */
export const relativePronoun: SpeakerRule = {
  name: 'relativePronoun',
  find: ({ tokens: t, from, to, sentence, referenceAt }) => {
    const word = t[from]?.word;
    if (to - from !== 1 || !(word === 'who' || word === 'which' || word === 'that')) return undefined;
    const end = t[from - 1]?.word === ',' ? from - 1 : from;
    const start = nounPhraseBefore(t, sentence.from, end);
    if (start >= 0)
      for (let i = end - 1; i >= start; i--) {
        const reference = referenceAt(i);
        if (reference?.draft && reference.tokens.to >= end) return { drafts: [reference.draft], inferred: false };
      }
    for (let i = start; start >= 0 && i < end; i++) {
      const draft = referenceAt(i)?.draft;
      if (draft && draft.kind !== 'place') return { drafts: [draft], inferred: false };
    }
    return { drafts: [], inferred: false };
  },
};
