import { flagsOf } from '../lexicon/lexicon.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

const office = is.ROLE | is.TITLE;
/** What the lexicon may know in another form; of the rest its flags tell. */
const changed = /^ex-|s\.?$/;

/** Whether a word names an office or what people are, several of them too: senators, Sens. */
export function isOffice({ flags, word }: Token): boolean {
  // Fans will miss Palmer
  if (word === 'miss') return (flags & is.CAPITAL) !== 0;
  if (flags & ~is.CAPITAL || word.length < 5) return (flags & office) !== 0;
  return changed.test(word) && (flagsOf(word.replace(/^ex-|s(?=\.?$)/g, '')) & office) !== 0;
}
