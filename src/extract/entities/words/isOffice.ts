import { flagsOf } from '../../lexicon/lexicon.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';

const office = is.ROLE | is.TITLE;

/** Whether a word names an office or what people are, several of them too: senators, Sens. */
export function isOffice({ flags, word }: Pick<Token, 'flags' | 'word'>): boolean {
  // Ten-man Porto
  if (word.endsWith('-man')) return false;
  // Fans will miss Palmer
  if (word === 'miss') return (flags & is.CAPITAL) !== 0;
  if (flags & ~is.CAPITAL || word.length < 5) return (flags & office) !== 0;
  // What the lexicon may know in another form; of the rest the flags tell.
  if (!(word.endsWith('s') || word.endsWith('s.') || /^(?:ex|then)-/.test(word))) return false;
  return (flagsOf(word.replace(/^(?:ex|then)-|s(?=\.?$)/g, '')) & office) !== 0;
}
