import * as is from '../../lexicon/wordClasses.js';
import { type Frame, phraseOf } from '../complement.js';

const farthest = 20;

/** Somebody and a charge: accused the ministry of hiding it. */
export const charged: Frame = (complement) => {
  const { tokens: t, from, first, to } = complement;
  if (!(first.flags & is.PREPOSITION))
    for (let i = from + 1; i < Math.min(to - 1, from + farthest); i++)
      if (t[i]?.word === 'of') return phraseOf(complement, i);
  return null;
};
