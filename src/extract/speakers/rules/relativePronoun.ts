import { nounPhraseBefore } from '../../grammar/nounPhraseBefore.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { findUnnamed } from '../findUnnamed.js';
import { referencesIn } from '../referencesIn.js';
import type { SpeakerRule } from '../speakerRule.js';

const farthest = 9;

/**
 * A relative pronoun means what stands before it.
 *
 * Handles: The yard belongs to Ruiz, [who] says it will close.
 * Or: Ruiz, the pilot [who] says it will close, left.
 * Not: [Ruiz] says it will close.
 */
export const relativePronoun: SpeakerRule = {
  name: 'relativePronoun',
  find: ({ tokens: t, from, to, line, sentence }, context) => {
    const { word } = t[from] as Token;
    if (to - from !== 1 || !/^(?:who|which|that)$/.test(word)) return undefined;
    const end = t[from - 1]?.word === ',' ? from - 1 : from;
    const start = nounPhraseBefore(t, sentence.from, end);
    if (start < 0) return { drafts: [] };
    // Ana Ruiz, the pilot who
    if (word === 'who' && t[start - 1]?.word === ',') {
      const near = { from: Math.max(sentence.from, start - farthest), to: start };
      const apposed = referencesIn(context, line, near).find(
        ({ draft, tokens }) => draft?.human && tokens.to === start - 1,
      );
      if (apposed?.draft) return { drafts: [apposed.draft] };
    }
    const before = referencesIn(context, line, { from: start, to: end }).filter(({ draft }) => draft);
    const meant =
      [...before].reverse().find(({ tokens }) => tokens.to >= end) ??
      before.find(({ draft }) => draft?.kind !== 'place');
    if (meant?.draft) return { drafts: [meant.draft] };
    if ((t[start] as Token).flags & is.PRONOUN) return { drafts: [] };
    const draft = findUnnamed(context, t, { from: start, to: end });
    return { drafts: draft ? [draft] : [] };
  },
};
