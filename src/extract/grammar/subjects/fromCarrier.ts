import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { appeared } from '../phrases/adverbials.js';
import { participles } from '../phrases/beyondParticiple.js';
import { isVerbal } from '../phrases/clause.js';
import { articles } from '../phrases/nominal.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { wordAt } from '../tokens/wordAt.js';

/** Words of a study and what it is called before what it is of. */
const longest = 6;
const ending = is.PUNCTUATION | is.MARKED | is.CONJUNCTION | is.RELATIVE | is.PRONOUN;

/** Where a subject starts that opens the sentence with what words stand in, apart from its end: [A poll on Monday of] nurses found, [Emails sent between May and] July show. */
export function fromCarrier(t: readonly Token[], lowest: number, from: number): number {
  const bare = (flagsAt(t, lowest) & is.CARRIER) !== 0 && looksPlural(wordAt(t, lowest));
  if (!bare && !articles.has(wordAt(t, lowest))) return from;
  let head = bare ? lowest : lowest + 1;
  while (head < lowest + longest && !(flagsAt(t, head) & (is.CARRIER | is.PREPOSITION | ending))) head++;
  const after = wordAt(t, head + 1);
  const sent = participles.test(after) && (flagsAt(t, head + 2) & (is.PREPOSITION | is.TIME | is.ADVERB)) !== 0;
  const next = flagsAt(t, head + 1) | (sent || /^(?:this|last)$/.test(after) ? is.TIME : 0);
  if (!(flagsAt(t, head) & is.CARRIER) || !(next & (is.PREPOSITION | is.TIME)) || head + 1 >= from) return from;
  let between = false;
  for (let i = sent ? head + 2 : head + 1; i < from; i++) {
    const { word, flags } = t[i] as Token;
    between ||= word === 'between';
    if (flags & ending && !(between && word === 'and')) return from;
    if (isVerbal(t, i) && !appeared.has(word)) return from;
  }
  return lowest;
}
