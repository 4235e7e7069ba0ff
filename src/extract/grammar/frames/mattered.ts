import { MATTER } from '../../lexicon/speechFrames.js';
import { contentOf, type Frame, opensWithPronoun, thingAfter } from '../complement.js';
import { phraseEnd } from '../contentEnd.js';

/** A thing that is what was said: demanded a vote. */
export const mattered: Frame = (complement) => {
  const { tokens: t, takes, from, to } = complement;
  if (!(takes & MATTER) || thingAfter(complement) <= 0 || opensWithPronoun(complement)) return undefined;
  return contentOf(complement, from, phraseEnd(t, from, to));
};
