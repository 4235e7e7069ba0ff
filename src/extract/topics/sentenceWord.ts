import type { Span } from '../../model/span.js';
import { acronymOf, foldWord, withoutPossessive } from './foldWord.js';
import type { LabelIndex } from './labelIndex.js';
import type { Gap, Word } from './readWords.js';

/** A word of a sentence, with its numbers in an index; 0 for what no label has. */
export interface SentenceWord extends Span {
  readonly gap: Gap;
  readonly folded: number;
  readonly acronym: number;
  /** "and" or "or". */
  readonly joins: boolean;
}

/** What the spelling of a word tells, wherever it stands. */
type Spelling = Pick<SentenceWord, 'folded' | 'acronym' | 'joins'> & { readonly length: number };

/** Makes the words of one text comparable with an index; each spelling is looked up once. */
export function spellingReader({ words }: LabelIndex): (word: Word) => SentenceWord {
  const known = new Map<string, Spelling>();
  const read = (text: string): Spelling => {
    const word = withoutPossessive(text);
    const acronym = acronymOf(word);
    const folded = foldWord(word);
    return {
      length: word.length - text.length,
      folded: words.get(folded) ?? 0,
      acronym: (acronym && words.get(`=${acronym}`)) || 0,
      joins: folded === 'and' || folded === 'or',
    };
  };
  return ({ text, start, end, gap }) => {
    let spelling = known.get(text);
    if (!spelling) {
      spelling = read(text);
      known.set(text, spelling);
    }
    const { folded, acronym, joins, length } = spelling;
    return { start, end: end + length, gap, folded, acronym, joins };
  };
}
