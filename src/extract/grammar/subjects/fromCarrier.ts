import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { appeared } from '../phrases/adverbials.js';
import { isVerbal } from '../phrases/clause.js';
import { articles } from '../phrases/nominal.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { wordAt } from '../tokens/wordAt.js';

/** Words of a study and what it is called before what it is of. */
const longest = 6;
const ending = is.PUNCTUATION | is.MARKED | is.CONJUNCTION | is.RELATIVE | is.PRONOUN;

/** Where a subject starts that opens the sentence with what words stand in, apart from its end: [A poll on Monday of] nurses found. */
export function fromCarrier(t: readonly Token[], lowest: number, from: number): number {
  if (!articles.has(wordAt(t, lowest))) return from;
  let head = lowest + 1;
  while (head < lowest + longest && !(flagsAt(t, head) & (is.CARRIER | is.PREPOSITION | ending))) head++;
  const next = flagsAt(t, head + 1) | (/^(?:this|last)$/.test(wordAt(t, head + 1)) ? is.TIME : 0);
  if (!(flagsAt(t, head) & is.CARRIER) || !(next & (is.PREPOSITION | is.TIME)) || head + 1 >= from) return from;
  for (let i = head + 1; i < from; i++) {
    const { word, flags } = t[i] as Token;
    if (flags & ending) return from;
    if (isVerbal(t, i) && !appeared.has(word)) return from;
  }
  return lowest;
}
