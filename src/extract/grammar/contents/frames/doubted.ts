import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { needsNoun } from '../../phrases/nominal.js';
import { nounPhraseAfter } from '../../phrases/nounPhraseAfter.js';
import type { Frame } from '../complement.js';
import { phraseFrom } from '../phraseEnd.js';

/** A thing that is doubted, but nobody who is asked: questioned the need for it, not: questioned the witness. */
export const doubted: Frame = (t, from, to) => {
  const first = t[from] as Token;
  const end = nounPhraseAfter(t, from, to);
  let owned = needsNoun(first);
  for (let i = from; i < end; i++) {
    const { flags } = t[i] as Token;
    if (flags & is.POSSESSIVE) owned = true;
    else if (flags & (is.ROLE | is.BODY)) return undefined;
  }
  return owned ? phraseFrom(t, from, to) : undefined;
};
