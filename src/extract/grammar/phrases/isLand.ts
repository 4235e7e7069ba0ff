import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { hasVerb } from './clause.js';
import { article, isDeterminer, isNameWord, isNominal } from './nominal.js';

/**
 * Whether a name between commas is where a town is: a pilot in Stade, [Hanover], Ana Ruiz; Ruiz, of a clinic in New Stade,
 * [Hanover], the author; Ruiz, a pilot from Stade, [Lower Hanover], who flew; but not: in Stade, Ruiz, the author, said.
 */
export function isLand(t: readonly Token[], lowest: number, at: number): boolean {
  const name = tokenAt(t, at);
  if (!(name && isNameWord(name)) || wordAt(t, at - 1) !== ',') return false;
  let comma = at + 1;
  while (flagsAt(t, comma) & is.CAPITAL) comma++;
  const next = tokenAt(t, comma + 1);
  if (!next || wordAt(t, comma) !== ',') return false;
  let town = at - 1;
  while (flagsAt(t, town - 1) & is.CAPITAL) town--;
  if (town === at - 1) return false;
  // The head of the Stade Clinic, Hanover, Dr Ruiz
  if (wordAt(t, town - 1) === 'the' && isNameWord(next)) town--;
  // A New Stade, Hanover, teacher
  if (article.has(wordAt(t, town - 1))) return isNominal(next);
  if (!(flagsAt(t, town - 1) & is.PREPOSITION)) return false;
  const left = tokenAt(t, town - 2);
  if (comma === at + 1 && (isNameWord(next) || (isDeterminer(next) && left !== undefined && isNominal(left))))
    return true;
  // At a clinic in Stade, Ruiz, who flew; speaking in Stade, Ruiz, who flew; she was in Stade, Ruiz, who flew, said
  const opener = t[lowest] as Token;
  if (isNameWord(next) || !isNominal(opener)) return false;
  let first = lowest + 1;
  while (first < town && wordAt(t, first) !== ',') first++;
  return first < town && !hasVerb(t, lowest + 1, first);
}
