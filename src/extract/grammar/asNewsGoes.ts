import type { Token } from '../token.js';
import { isVerbal } from './clause.js';
import { flagsAt } from './flagsAt.js';
import { looksPlural } from './looksPlural.js';
import { wordAt } from './wordAt.js';

/** Whether a line ends as headlines do, without a full stop. */
export const isHeadline = (t: readonly Token[]): boolean => !/^[.?!:]?$/.test((t.at(-1) as Token).word);

/** Whether "as" at an index opens what else goes on in a headline: Union warns of strike [as talks stall]; but not: as next step. */
export function asNewsGoes(t: readonly Token[], at: number): boolean {
  if (!isHeadline(t)) return false;
  for (let i = at + 2; i < Math.min(t.length, at + 5); i++) {
    // Talks stall, airline cuts
    const acts = !flagsAt(t, i) && looksPlural(wordAt(t, i - 1)) !== looksPlural(wordAt(t, i));
    if (acts || isVerbal(t, i)) return true;
  }
  return false;
}
