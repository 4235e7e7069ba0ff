import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { flagsAt } from './flagsAt.js';
import { article, isDeterminer, isNameWord, isNominal } from './nominal.js';
import { tokenAt } from './tokenAt.js';
import { wordAt } from './wordAt.js';

/**
 * Whether a name between commas is where a town is: a pilot in Stade, [Hanover], Ana Ruiz; Ruiz, of a clinic in New Stade,
 * [Hanover], the author; but not: in Stade, Ruiz, the author, said.
 */
export function isLand(t: readonly Token[], at: number): boolean {
  const name = tokenAt(t, at);
  const next = tokenAt(t, at + 2);
  if (!(name && next && isNameWord(name)) || wordAt(t, at - 1) !== ',' || wordAt(t, at + 1) !== ',') return false;
  let town = at - 1;
  while (flagsAt(t, town - 1) & is.CAPITAL) town--;
  if (town === at - 1) return false;
  // A New Stade, Hanover, teacher
  if (article.has(wordAt(t, town - 1))) return isNominal(next) && !isNameWord(next);
  if (!(flagsAt(t, town - 1) & is.PREPOSITION)) return false;
  const left = tokenAt(t, town - 2);
  return isNameWord(next) || (isDeterminer(next) && left !== undefined && isNominal(left));
}
