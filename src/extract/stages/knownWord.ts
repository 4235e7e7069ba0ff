import { ownCopy } from '../../text/ownCopy.js';
import { lexicon } from '../lexicon/lexicon.js';
import { classifyWord, type KnownWord } from './classifyWord.js';

/** Places for words, a power of two; a word that finds its places taken by others drives one out. */
const places = 1 << 15;
/** Places that a word may stand in. */
const nearby = 4;

/** Words seen in any text, since texts repeat most of their words. */
let seen: (KnownWord | undefined)[] | undefined;

/** What kinds of word the text has between two offsets; found by its letters, since to cut it out costs more than the rest. */
export function knownWord(text: string, from: number, to: number): KnownWord {
  seen ??= new Array<KnownWord | undefined>(places).fill(undefined);
  let sum = 0;
  for (let i = from; i < to; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  const first = (sum ^ (sum >>> 15)) & (places - 1);
  let free = first;
  for (let step = 0; step < nearby; step++) {
    const place = (first + step) & (places - 1);
    const known = seen[place];
    if (!known) {
      free = place;
      break;
    }
    if (isWritten(text, from, to, known.raw)) return known;
  }
  const made = classifyWord(ownCopy(text.slice(from, to)), lexicon());
  seen[free] = made;
  return made;
}

function isWritten(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
