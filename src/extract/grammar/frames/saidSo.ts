import { clauseOf, contentOf, type Frame, isSay, phraseOf } from '../complement.js';

/** A word that stands for what was said: said so, said no, said the same. */
export const saidSo: Frame = (complement) => {
  const { tokens: t, from, first } = complement;
  if (!isSay(complement)) return undefined;
  const next = t[from + 1]?.word;
  if (/^(?:so|yes|no)$/.test(first.word))
    return next === 'to' ? phraseOf(complement) : contentOf(complement, from, from + 1);
  return first.word === 'the' && next === 'same' ? clauseOf(complement, from) : undefined;
};
