import { acronymOf, foldWord, withoutPossessive } from './foldWord.js';
import type { LabelIndex } from './labelIndex.js';
import type { Spelling } from './spelling.js';

/** Spellings remembered of one index; when there are more, all are forgotten. */
const mostRemembered = 20_000;
/** Longer words are not remembered, since engines keep the whole text that they are a part of. */
const longestRemembered = 12;

/** Looks a word up in an index; `undefined` for what no label has. */
export function spellingOf(text: string, index: LabelIndex): Spelling | undefined {
  const { spellings } = index;
  const before = spellings.get(text);
  if (before !== undefined) return before || undefined;
  const spelling = readSpelling(text, index);
  if (text.length <= longestRemembered) {
    if (spellings.size >= mostRemembered) spellings.clear();
    spellings.set(text, spelling ?? false);
  }
  return spelling;
}

function readSpelling(text: string, { words, root }: LabelIndex): Spelling | undefined {
  const word = withoutPossessive(text);
  const key = foldWord(word);
  const folded = words.get(key) ?? 0;
  const capitals = acronymOf(word);
  const acronym = (capitals && words.get(`=${capitals}`)) || 0;
  const joins = key === 'and' || key === 'or';
  if (!joins && folded === 0 && acronym === 0) return undefined;
  const begins = root.next.has(folded) || root.next.has(acronym);
  return { folded, acronym, begins, joins, possessive: text.length - word.length };
}
