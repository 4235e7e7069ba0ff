import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { asOthersSay } from '../../phrases/asNewsGoes.js';
import { isDeterminer } from '../../phrases/nominal.js';
import { flagsAt } from '../../tokens/flagsAt.js';
import { hasMark } from '../../tokens/hasMark.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { labelEnd, speaksWithin } from '../contentParts.js';
import { phraseEnd } from '../phraseEnd.js';

const farthest = 25;
/** What tells who somebody is, and no opinion. */
const greeting = /^(?:welcom|identif\S+ \S+sel(?:f|ves)$)/;

/** A thing and what it is called after "as": described the plan as a gamble. */
export const described: Frame = (t, from, to, { word: verb }) => {
  // Dismissed as “a raft” the plan of the board
  if ((t[from] as Token).word === 'as' && t[from + 1]?.mark && t[from + 2] && isDeterminer(t[from + 2] as Token))
    return { from: from + 1, to: phraseEnd(t, from + 2, to), cueEnd: from + 1 };
  // Identified by police as Ana Ruiz, in court only as Jon
  const apart = flagsAt(t, from) & is.PREPOSITION;
  for (let i = from + 1; i < Math.min(to, from + farthest); i++) {
    const { word } = t[i] as Token;
    if (word === ',' || speaksWithin(t, i)) break;
    const end = word === 'as' && !asOthersSay(t, i) ? labelEnd(t, i, to) : 0;
    // Cast her as Carmen; welcomed her as a member; identified himself as a clerk
    const plays = verb === 'cast' && flagsAt(t, i + 1) & is.CAPITAL;
    const greets = greeting.test(`${verb} ${wordAt(t, from)}`) && !hasMark(t, i, end);
    if (end > i + 1 && !plays && !greets && !(apart && !hasMark(t, i, end))) return { from, to: end };
  }
  return undefined;
};
