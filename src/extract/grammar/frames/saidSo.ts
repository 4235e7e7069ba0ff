import { contentOf, type Frame, isSay } from '../complement.js';
import { contentEnd, phraseEnd } from '../contentEnd.js';

/** A word that stands for what was said: said so, said no, said the same. */
export const saidSo: Frame = (complement) => {
  const { tokens: t, from, first, to } = complement;
  if (!isSay(complement)) return undefined;
  if (first.word === 'so' || first.word === 'yes' || first.word === 'no')
    return contentOf(complement, from, t[from + 1]?.word === 'to' ? phraseEnd(t, from, to) : from + 1);
  if (first.word === 'the' && t[from + 1]?.word === 'same') return contentOf(complement, from, contentEnd(t, from, to));
  return undefined;
};
