import { skipAddressee } from '../adverbials.js';
import type { Frame } from '../complement.js';
import { hasMark } from '../contentParts.js';
import { phraseEnd } from '../phraseEnd.js';
import { wordAt } from '../wordAt.js';

/** Somebody and a reason: blamed the ministry for the delay. */
export const blamed: Frame = (t, from, to, { word }) => {
  const at = skipAddressee(t, from, to);
  if (at > from && wordAt(t, at) === 'for') return { from, to: phraseEnd(t, at, to) };
  if (!word.startsWith('blam')) return undefined;
  // Blamed rain and “a bad year”
  const end = phraseEnd(t, from, to);
  return hasMark(t, from, end) ? { from, to: end } : undefined;
};
