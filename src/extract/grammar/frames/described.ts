import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { Frame } from '../complement.js';
import { labelEnd } from '../contentParts.js';
import { flagsAt } from '../flagsAt.js';
import { wordAt } from '../wordAt.js';

const farthest = 25;

/** A thing and what it is called after "as": described the plan as a gamble. */
export const described: Frame = (t, from, to, { word: verb }) => {
  // Dismissed as “a raft” the plan of the board
  if (wordAt(t, from) === 'as' && t[from + 1]?.mark && flagsAt(t, from + 2) & is.DETERMINER)
    return { from, to: from + 2 };
  // Identified by police as Ana Ruiz
  if (wordAt(t, from) === 'by') return undefined;
  for (let i = from + 1; i < Math.min(to, from + farthest); i++) {
    const { word } = t[i] as Token;
    if (word === ',') break;
    const end = word === 'as' ? labelEnd(t, i, to) : 0;
    // Cast her as Carmen
    if (end > i + 1 && !(verb === 'cast' && flagsAt(t, i + 1) & is.CAPITAL)) return { from, to: end };
  }
  return undefined;
};
