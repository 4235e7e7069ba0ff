import * as is from '../../lexicon/wordClasses.js';
import { contentOf, type Frame } from '../complement.js';
import { phraseEnd } from '../contentEnd.js';
import { chargeAfter } from '../contentParts.js';

/** Somebody and a charge: accused the ministry of hiding it. */
export const charged: Frame = (complement) => {
  const { tokens: t, from, first, to } = complement;
  const charge = first.flags & is.PREPOSITION ? 0 : chargeAfter(t, from, to);
  return charge ? contentOf(complement, from, phraseEnd(t, charge, to)) : null;
};
