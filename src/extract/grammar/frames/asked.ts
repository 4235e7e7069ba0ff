import { questionWords } from '../../lexicon/questionWords.js';
import type { Token } from '../../token.js';
import type { Frame } from '../complement.js';
import { contentEnd } from '../contentEnd.js';

/** A question: asked whether it was late. */
export const asked: Frame = (t, from, to) =>
  questionWords.has((t[from] as Token).word) ? { from, to: contentEnd(t, from, to) } : undefined;
