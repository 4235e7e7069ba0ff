import { skipAddressee } from '../adverbials.js';
import { contentOf, type Frame } from '../complement.js';
import { phraseEnd } from '../contentEnd.js';

/** Somebody and a reason: blamed the ministry for the delay. */
export const blamed: Frame = (complement) => {
  const { tokens: t, from, to } = complement;
  const person = skipAddressee(t, from, to);
  if (person <= from || t[person]?.word !== 'for') return undefined;
  return contentOf(complement, from, phraseEnd(t, person, to));
};
