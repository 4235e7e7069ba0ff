import { skipAddressee } from '../../phrases/adverbials.js';
import { hasToken } from '../../tokens/hasToken.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { phraseEnd } from '../phraseEnd.js';

/** Somebody and a reason: blamed her for the delay, faulted the ministry for hiding it; or a thing and its cause: blamed the delay on rain. */
export const blamed: Frame = (t, from, to, { word }) => {
  const last = skipAddressee(t, from, to);
  let at = from + 1;
  while (at < last && !(wordAt(t, at) === 'for' && wordAt(t, at + 1).endsWith('ing'))) at++;
  if (last > from && wordAt(t, at) === 'for') return { from, to: phraseEnd(t, at, to) };
  if (!word.startsWith('blam')) return undefined;
  const end = phraseEnd(t, from, to);
  // Blamed rain and “a bad year”, blamed the delay on rain
  return hasToken(t, from, end, ({ word, mark }) => mark !== undefined || word === 'on')
    ? { from, to: end }
    : undefined;
};
