import { DIRECTIVE, INTENT } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import { contentOf, type Frame, opensWithPronoun, thingAfter } from '../complement.js';
import { phraseEnd } from '../contentEnd.js';
import { nounPhraseAfter } from '../nounPhraseAfter.js';

/** A thing that is what was said: demanded a vote, denied having taken it. */
export const mattered: Frame = (complement) => {
  const { tokens: t, takes, from, first, to } = complement;
  if (first.word === 'having' || first.word === 'being') return contentOf(complement, from, phraseEnd(t, from, to));
  const toSomebody = (first.flags & (is.OBJECT_PRONOUN | is.DETERMINER)) === is.OBJECT_PRONOUN;
  if (toSomebody && nounPhraseAfter(t, from + 1, to) > 0)
    return contentOf(complement, from + 1, phraseEnd(t, from + 1, to));
  if (thingAfter(complement) <= 0 || opensWithPronoun(complement)) return undefined;
  return { ...contentOf(complement, from, phraseEnd(t, from, to)), thing: !(takes & (DIRECTIVE | INTENT)) };
};
