import { questionWords } from '../../lexicon/questionWords.js';
import { contentOf, type Frame } from '../complement.js';
import { contentEnd } from '../contentEnd.js';

/** A question: asked whether it was late. */
export const asked: Frame = (complement) => {
  const { tokens: t, from, first, to } = complement;
  if (!questionWords.has(first.word)) return undefined;
  return contentOf(complement, from, contentEnd(t, from, to));
};
