import { lexicon } from '../lexicon/lexicon.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

/** Whether a word names an office or what people are, several of them too: senators, Sens. */
export function isOffice({ flags, word }: Token): boolean {
  if (flags & (is.ROLE | is.TITLE)) return true;
  if (flags & ~is.CAPITAL || word.length < 5) return false;
  const single = word.endsWith('s.') ? `${word.slice(0, -2)}.` : word.endsWith('s') ? word.slice(0, -1) : '';
  return single !== '' && ((lexicon().get(single)?.flags ?? 0) & (is.ROLE | is.TITLE)) !== 0;
}
