import { headOf } from '../../entities/headOf.js';
import { isHuman } from '../../entities/isHuman.js';
import { looksPlural } from '../../grammar/looksPlural.js';
import { nounPhraseBefore } from '../../grammar/nounPhraseBefore.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { SpeakerRule } from '../speakerRule.js';

/**
 * A relative pronoun means what stands before it.
 *
 * Handles: The yard belongs to Ruiz, [who] says it will close.
 * Not: [Ruiz] says it will close.
 */
export const relativePronoun: SpeakerRule = {
  name: 'relativePronoun',
  find: ({ tokens: t, from, to, sentence, words, referenceAt, unnamed }) => {
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
    const first = t[start];
    if (!first || first.flags & is.PRONOUN) return { drafts: [], inferred: false };
    const head = t[headOf(t, { from: start, to: end })] as Token;
    const fresh = first.word === 'a' || first.word === 'an';
    const opens = fresh || first.word === 'the' ? start + 1 : start;
    if (opens >= end) return { drafts: [], inferred: false };
    const human = isHuman(head, words);
    const plural = human && word === 'who' && looksPlural(head.word);
    const kind = human || word === 'who' ? 'group' : 'organization';
    return { drafts: [unnamed(kind, { from: opens, to: end }, { plural, fresh, human })], inferred: false };
  },
};
