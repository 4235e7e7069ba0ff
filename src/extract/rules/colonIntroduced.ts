import { isVerbal } from '../grammar/clause.js';
import { ownerBefore } from '../grammar/ownerBefore.js';
import { speakerBeforeColon } from '../grammar/speakerBeforeColon.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/** Index of the noun of saying before the colon, or at the head of words without a verb: Her advice to drivers: */
function announcingNoun(t: readonly Token[], from: number, colon: number): number {
  const nouns = is.SPEECH_NOUN | is.CARRIER;
  if ((t[colon - 1] as Token).flags & nouns) return colon - 1;
  let noun = -1;
  for (let i = colon - 2; i >= Math.max(from, colon - 12); i--) {
    const { flags } = t[i] as Token;
    if (flags & nouns) noun = i;
    else if (isVerbal(t, i)) return -1;
  }
  return noun;
}

/**
 * Words in marks after a colon, whatever the verb before it.
 *
 * Handles: The sergeant put it this way: "Dig if time permits."
 * Not: Two words were banned: "soon" and "later".
 */
export const colonIntroduced: AttributionRule = {
  name: 'colonIntroduced',
  confidence: 0.5,
  on: 'mark',
  find: ({ tokens: t, at, from, headline }) => {
    if (t[at - 1]?.word !== ':' || at - 1 <= from) return undefined;
    if (headline) {
      if (at - 1 - from > 3) return undefined;
      for (let i = from; i < at - 1; i++) if (!((t[i]?.flags ?? 0) & is.CAPITAL)) return undefined;
      return { content: [{ from: at, to: at + 1 }], source: { from, to: at - 1 } };
    }
    const noun = announcingNoun(t, from, at - 1);
    if (noun > 0) {
      const owner = ownerBefore(t, from, noun);
      if (owner) return { content: [{ from: at, to: at + 1 }], source: owner, cue: { from: noun, to: noun + 1 } };
    }
    const source = speakerBeforeColon(t, from, at - 1);
    return { content: [{ from: at, to: at + 1 }], source };
  },
};
