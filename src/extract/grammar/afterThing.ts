import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { flagsAt } from './flagsAt.js';
import { wordAt } from './wordAt.js';

/** Where a subject starts behind "thing", which its clause is about, or a year: the first thing [Ruiz] said, in 1990 [Ruiz] said. */
export function afterThing(t: readonly Token[], from: number, end: number): number {
  for (let i = from; from >= 0 && i + 1 < end; i++) {
    const { word } = t[i] as Token;
    const apart = word === 'thing' || (/^[12]\d{3}$/.test(word) && wordAt(t, i - 1) === 'in');
    if (apart && flagsAt(t, i + 1) & is.CAPITAL) return i + 1;
  }
  return from;
}
