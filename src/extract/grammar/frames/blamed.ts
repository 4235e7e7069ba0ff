import { skipAddressee } from '../adverbials.js';
import { type Frame, phraseOf } from '../complement.js';

/** Somebody and a reason: blamed the ministry for the delay. */
export const blamed: Frame = (complement) => {
  const { tokens: t, from, to } = complement;
  const person = skipAddressee(t, from, to);
  return person > from && t[person]?.word === 'for' ? phraseOf(complement, person) : undefined;
};
