import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { flagsAt } from './flagsAt.js';
import { isDeterminer, isNameWord, isNominal } from './nominal.js';
import { tokenAt } from './tokenAt.js';
import { beforeAge } from './withName.js';
import { wordAt } from './wordAt.js';

const farthest = 30;

/**
 * Whether a comma ends what is told of whoever opens the sentence, so that a verb behind it has its subject.
 *
 * Handles: Ana Ruiz, who runs the home[,] said the rooms smell / Her lawyer, Ana Ruiz[,] said the court erred
 * Not: The fire began in Buffalo, New York[,] said the mayor
 */
export function closesAside(t: readonly Token[], comma: number): boolean {
  const floor = Math.max(0, comma - farthest);
  let first = comma - 1;
  while (first > floor && wordAt(t, first) !== ',' && wordAt(t, first) !== '.') first--;
  if (wordAt(t, first) !== ',') return false;
  first = beforeAge(t, first);
  const inner = t.slice(first + 1, comma);
  const named = inner.length > 1 && inner.every(isNameWord);
  const opener = flagsAt(t, first + 1);
  if (named ? !(flagsAt(t, first - 1) & is.ROLE) : opener & is.CAPITAL) return false;
  const belongs = named ? (token: Token) => isNominal(token) || isDeterminer(token) : isNameWord;
  let start = first;
  while (start > floor && belongs(t[start - 1] as Token)) start--;
  return start < first && (start === 0 || wordAt(t, start - 1) === '.' || tokenAt(t, start - 1)?.mark !== undefined);
}
