import type { Token } from '../../token.js';
import { wordAt } from '../tokens/wordAt.js';
import { isNominal } from './nominal.js';
import { beforeAge } from './withName.js';

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
  let start = beforeAge(t, first);
  while (start > floor && isNominal(t[start - 1] as Token)) start--;
  return start === 0 || wordAt(t, start - 1) === '.';
}
