import { questionWords } from '../../lexicon/questionWords.js';
import { clauseOf, type Frame } from '../complement.js';

/** A question: asked whether it was late. */
export const asked: Frame = (complement) =>
  questionWords.has(complement.first.word) ? clauseOf(complement, complement.from) : undefined;
