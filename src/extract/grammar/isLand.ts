import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { flagsAt } from './flagsAt.js';
import { isNameWord } from './nominal.js';
import { wordAt } from './wordAt.js';

/** Whether a name between commas is where a town is, and whoever is there follows: a pilot in Stade, [Hanover], Ana Ruiz. */
export const isLand = (t: readonly Token[], at: number): boolean =>
  wordAt(t, at - 1) === ',' &&
  wordAt(t, at + 1) === ',' &&
  (flagsAt(t, at - 2) & is.CAPITAL) !== 0 &&
  (flagsAt(t, at - 3) & is.PREPOSITION) !== 0 &&
  [t[at], t[at + 2]].every((token) => token !== undefined && isNameWord(token));
