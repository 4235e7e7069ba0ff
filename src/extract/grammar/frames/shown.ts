import { questionWords } from '../../lexicon/questionWords.js';
import { contentOf, type Frame } from '../complement.js';
import { contentEnd } from '../contentEnd.js';

/** What a document or a survey shows: the poll showed Ruiz leading. */
export const shown: Frame = (complement) => {
  const { tokens: t, from, first, to, carried } = complement;
  if (carried) {
    const end = contentEnd(t, from, to);
    if (end > from + 1) return contentOf(complement, from, end);
  }
  return questionWords.has(first.word) ? contentOf(complement, from, contentEnd(t, from, to)) : undefined;
};
