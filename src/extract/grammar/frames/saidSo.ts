import { type Frame, isSay } from '../complement.js';
import { contentEnd, phraseEnd } from '../contentEnd.js';

/** A word that stands for what was said: said so, said no, said the same. */
export const saidSo: Frame = (t, from, to, verb) => {
  if (!isSay(verb)) return undefined;
  const word = t[from]?.word;
  const next = t[from + 1]?.word;
  if (word === 'so' || word === 'yes' || word === 'no')
    return { from, to: next === 'to' ? phraseEnd(t, from, to) : from + 1 };
  return word === 'the' && next === 'same' ? { from, to: contentEnd(t, from, to) } : undefined;
};
