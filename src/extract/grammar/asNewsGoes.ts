import type { Token } from '../token.js';
import { isVerbal } from './clause.js';
import { looksPlural } from './looksPlural.js';
import { wordAt } from './wordAt.js';

/** Whether a line ends as headlines do, without a full stop. */
export const isHeadline = (t: readonly Token[]): boolean => !/^[.?!:]?$/.test((t.at(-1) as Token).word);

/** Whether "as" at an index opens what else goes on in a headline: Union warns of strike [as talks stall]; but not: as next step. */
export const asNewsGoes = (t: readonly Token[], at: number): boolean =>
  isHeadline(t) &&
  t
    .slice(at + 2, at + 5)
    // Talks stall, airline cuts
    .some(
      ({ word, flags }, i) =>
        isVerbal(t, at + 2 + i) || (!flags && looksPlural(wordAt(t, at + 1 + i)) !== looksPlural(word)),
    );
