import { skipAddressee } from '../adverbials.js';
import type { Frame } from '../complement.js';
import { hasMark } from '../contentParts.js';
import { phraseEnd } from '../phraseEnd.js';
import { wordAt } from '../wordAt.js';

/** Somebody and a reason: blamed the ministry for the delay. */
export const blamed: Frame = (t, from, to, { word }) => {
  const at = skipAddressee(t, from, to);
  const reason = at > from && wordAt(t, at) === 'for';
  const end = phraseEnd(t, reason ? at : from, to);
  // Blamed rain and “a bad year”
  return reason || (word.startsWith('blam') && hasMark(t, from, end)) ? { from, to: end } : undefined;
};
