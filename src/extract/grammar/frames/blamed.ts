import { skipAddressee } from '../adverbials.js';
import type { Frame } from '../complement.js';
import { phraseEnd } from '../phraseEnd.js';
import { wordAt } from '../wordAt.js';

/** Somebody and a reason: blamed the ministry for the delay. */
export const blamed: Frame = (t, from, to) => {
  const at = skipAddressee(t, from, to);
  return at > from && wordAt(t, at) === 'for' ? { from, to: phraseEnd(t, at, to) } : undefined;
};
