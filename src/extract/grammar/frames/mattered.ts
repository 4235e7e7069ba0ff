import { DIRECTIVE, INTENT } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import { type Frame, phraseOf, thingAfter } from '../complement.js';
import { isPronoun } from '../nominal.js';
import { nounPhraseAfter } from '../nounPhraseAfter.js';

/** A thing that is what was said: demanded a vote, denied having taken it. */
export const mattered: Frame = (complement) => {
  const { tokens: t, takes, from, first, to } = complement;
  if (/^(?:hav|be)ing$/.test(first.word)) return phraseOf(complement);
  const toSomebody = (first.flags & (is.OBJECT_PRONOUN | is.DETERMINER)) === is.OBJECT_PRONOUN;
  if (toSomebody && nounPhraseAfter(t, from + 1, to) > 0) return phraseOf(complement, from + 1, from + 1);
  if (thingAfter(complement) <= 0 || isPronoun(first)) return undefined;
  return { ...phraseOf(complement), thing: !(takes & (DIRECTIVE | INTENT)) };
};
