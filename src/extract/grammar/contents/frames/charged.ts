import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { phraseEnd } from '../phraseEnd.js';

const farthest = 20;

/** Somebody and a charge: accused the ministry of hiding it. */
export const charged: Frame = (t, from, to) => {
  if (!((t[from] as Token).flags & is.PREPOSITION))
    for (let i = from + 1; i < Math.min(to - 1, from + farthest); i++)
      if (wordAt(t, i) === 'of') return { from, to: phraseEnd(t, i, to) };
  return null;
};
