import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { type Frame, phraseOf } from '../complement.js';
import { needsNoun } from '../nominal.js';
import { nounPhraseAfter } from '../nounPhraseAfter.js';

/** A thing that is doubted, but nobody who is asked: questioned the need for it, not: questioned the witness. */
export const doubted: Frame = (complement) => {
  const { tokens: t, from, first, to } = complement;
  if (first.flags & is.PREPOSITION) return undefined;
  const end = nounPhraseAfter(t, from, to);
  let owned = needsNoun(first);
  for (let i = from; i < end; i++) {
    const { flags } = t[i] as Token;
    if (flags & is.POSSESSIVE) owned = true;
    else if (flags & (is.ROLE | is.BODY)) return undefined;
  }
  return owned ? phraseOf(complement) : undefined;
};
