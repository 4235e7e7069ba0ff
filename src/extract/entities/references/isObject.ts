import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';

/** Whether a pronoun is the object of a verb or a preposition: met her, but not her brother. */
export function isObject(t: readonly Token[], at: number): boolean {
  const word = wordAt(t, at);
  const next = t[at + 1];
  if (word !== 'her') return word === 'him';
  return (
    !next ||
    (next.flags & (is.PUNCTUATION | is.MARKED | is.PREPOSITION | is.CONJUNCTION | is.DETERMINER | is.TIME)) !== 0
  );
}
