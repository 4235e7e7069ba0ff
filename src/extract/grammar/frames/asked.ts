import { questionWords } from '../../lexicon/questionWords.js';
import { QUESTION } from '../../lexicon/speechFrames.js';
import { contentOf, type Frame } from '../complement.js';
import { contentEnd } from '../contentEnd.js';

/** A question: asked whether it was late. */
export const asked: Frame = (complement) => {
  const { tokens: t, takes, from, first, to } = complement;
  if (!(takes & QUESTION) || !questionWords.has(first.word)) return undefined;
  return contentOf(complement, from, contentEnd(t, from, to));
};
