import { CLAUSE, LABEL, LABEL_AS, OTHER_THING } from '../../../lexicon/speechFrames.js';
import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { flagsAt } from '../../tokens/flagsAt.js';
import { only } from '../../tokens/only.js';
import type { Frame } from '../complement.js';
import { contentEnd } from '../contentEnd.js';
import { speaksWithin } from '../contentParts.js';
import { introduced } from '../introduced.js';
import { distantMark } from '../markedContent.js';

/** Marks further on: said of the ferry, which leaks, "Sell it"; complained about "the noise". */
export const marked: Frame = (t, from, to, { entry: { takes } }) => {
  const distant = takes & CLAUSE ? distantMark(t, from, to) : 0;
  if (distant) return introduced(t, distant, to);
  if (
    !(takes & (CLAUSE | LABEL | LABEL_AS)) ||
    (t[from] as Token).flags & (is.PREPOSITION | is.PUNCTUATION | is.CONJUNCTION)
  )
    return undefined;
  const end = contentEnd(t, from, to);
  for (let i = from; i < end; i++) {
    if ((t[i] as Token).mark) {
      const other = (takes & OTHER_THING) !== 0;
      // Posted a photo with the caption “Late”
      if (other && flagsAt(t, i - 1) & is.CARRIER) return only(i);
      // Wrote the song “in ten minutes”
      return { from, to: end, thing: other };
    }
    if (speaksWithin(t, i)) break;
  }
  return undefined;
};
