import { CHARGE_FOR, LABEL_AS, LABEL_OFF, MARKS_ONLY, THAT_ONLY } from '../../../lexicon/speechFrames.js';
import type { Token } from '../../../token.js';
import { hasMark } from '../../tokens/hasMark.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { finished, introduced, written } from '../introduced.js';

/** Marks, a colon or "that" right after the verb: said that it was late. A way of speaking takes marks alone. */
export const announced: Frame = (t, from, to, { word, entry: { takes, prepositions } }) => {
  if (!prepositions) {
    const marksOnly = takes & MARKS_ONLY && !(takes & ~(MARKS_ONLY | LABEL_AS | LABEL_OFF | CHARGE_FOR));
    // shot back that, put it to her that
    const answers = (wordAt(t, from - 1) === 'back' || word.startsWith('put')) && wordAt(t, from) === 'that';
    if (marksOnly && !answers && !isSpoken(t, from, to)) return takes & CHARGE_FOR ? undefined : null;
    if (answers) return introduced(t, from, to);
  }
  const found = introduced(t, from, to);
  const bare = !prepositions && !(takes & ~(MARKS_ONLY | (wordAt(t, from) === ':' ? THAT_ONLY : 0)));
  return bare && found && !hasMark(t, found.from, found.to) ? undefined : found;
};

/** Whether marks follow that a way of speaking can take: she laughed, "No." but not: would continue "to break barriers". */
function isSpoken(t: readonly Token[], from: number, to: number): boolean {
  // Mouthing “thank you”
  if (t[from]?.mark && written.test(wordAt(t, from - 1))) return true;
  for (let i = from; i < Math.min(to, from + 25); i++) {
    const { mark } = t[i] as Token;
    if (mark) return mark.capital || finished.test(mark.final);
  }
  return false;
}
