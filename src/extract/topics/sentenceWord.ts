import type { Span } from '../../model/span.js';
import { acronymOf, foldWord, withoutPossessive } from './foldWord.js';
import type { LabelIndex } from './labelIndex.js';
import type { Gap } from './readWords.js';

/** What the spelling of a word tells, wherever it stands. */
export interface Spelling {
  /** Its number in the index by its folded letters; 0 where no label has it. */
  readonly folded: number;
  /** Its number as an acronym; 0 where no label has it. */
  readonly acronym: number;
  /** Whether a label or a phrase begins with it. */
  readonly begins: boolean;
  /** "and" or "or". */
  readonly joins: boolean;
  /** How many code units "'s" takes at its end. */
  readonly possessive: number;
}

/** A word of a sentence that matters for labels. */
export interface SentenceWord extends Span {
  /** Number of the word in its sentence, words that do not matter counted. */
  readonly number: number;
  readonly gap: Gap;
  readonly spelling: Spelling;
}

/** Looks words of one text up in an index, each spelling once; `undefined` for what no label has. */
export function spellingReader({ words, root }: LabelIndex): (text: string) => Spelling | undefined {
  const known = new Map<string, Spelling | undefined>();
  const read = (text: string): Spelling | undefined => {
    const word = withoutPossessive(text);
    const key = foldWord(word);
    const folded = words.get(key) ?? 0;
    const capitals = acronymOf(word);
    const acronym = (capitals && words.get(`=${capitals}`)) || 0;
    const joins = key === 'and' || key === 'or';
    if (!joins && folded === 0 && acronym === 0) return undefined;
    const begins = root.next.has(folded) || root.next.has(acronym);
    return { folded, acronym, begins, joins, possessive: text.length - word.length };
  };
  return (text) => {
    const before = known.get(text);
    if (before || known.has(text)) return before;
    const spelling = read(text);
    known.set(text, spelling);
    return spelling;
  };
}
