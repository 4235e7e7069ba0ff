import { CHARGE_FOR, LABEL_AS, MARKS_ONLY, THAT_ONLY } from '../../lexicon/speechFrames.js';
import type { Frame } from '../complement.js';
import { hasMark, introduced, isSpoken } from '../contentParts.js';

/** Marks, a colon or "that" right after the verb: said that it was late. A way of speaking takes marks alone. */
export const announced: Frame = ({ tokens: t, takes, prepositions, from, to }) => {
  const marksOnly = (takes & ~(MARKS_ONLY | LABEL_AS | CHARGE_FOR)) === 0 && (takes & MARKS_ONLY) !== 0;
  if (marksOnly && !prepositions && !isSpoken(t, from, to)) return null;
  const content = introduced(t, from, to);
  if (!content) return undefined;
  const bare = !(takes & ~MARKS_ONLY) || (t[from]?.word === ':' && !(takes & ~(MARKS_ONLY | THAT_ONLY)));
  if (bare && !prepositions && !hasMark(t, content[0]?.from ?? from, content[0]?.to ?? from)) return undefined;
  return { content, cueEnd: from };
};
