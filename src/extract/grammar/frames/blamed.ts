import { skipAddressee } from '../adverbials.js';
import type { Frame } from '../complement.js';
import { hasMark } from '../contentParts.js';
import { phraseEnd } from '../phraseEnd.js';
import { wordAt } from '../wordAt.js';

/** Somebody and a reason: blamed her for the delay, faulted the ministry for hiding it. */
export const blamed: Frame = (t, from, to, { word }) => {
  const last = skipAddressee(t, from, to);
  let at = from + 1;
  while (at < last && !(wordAt(t, at) === 'for' && wordAt(t, at + 1).endsWith('ing'))) at++;
  if (last > from && wordAt(t, at) === 'for') return { from, to: phraseEnd(t, at, to) };
  if (!word.startsWith('blam')) return undefined;
  // Blamed rain and “a bad year”
  const end = phraseEnd(t, from, to);
  return hasMark(t, from, end) ? { from, to: end } : undefined;
};
