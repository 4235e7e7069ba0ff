import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { wordAt } from '../tokens/wordAt.js';
import { isVerbal } from './clause.js';

/** Whether a line ends as headlines do, without a full stop, in marks or outside. */
export const isHeadline = (t: readonly Token[]): boolean => {
  const { mark, word } = t.at(-1) as Token;
  return !/^[.?!:…]?$/.test(mark?.final ?? word);
};

/** Whether somebody else reports behind "as": Mayor defends plan [as council calls for talks]; but not: as false claims of bias. */
export const asOthersSay = (t: readonly Token[], at: number): boolean =>
  isHeadline(t) && !!t[at + 2]?.entry.takes && isOutOfStep(t, at + 2) && !/^(?:of)?$/.test(wordAt(t, at + 3));

/** Whether only one of a word and the one before it looks like a plural: [talks stall], [airline cuts]. */
const isOutOfStep = (t: readonly Token[], at: number): boolean =>
  looksPlural(wordAt(t, at - 1)) !== looksPlural(wordAt(t, at));

/** Whether a verb that no list has stands behind its subject: storm [nears], far right [stalls]. */
const comesAbout = (t: readonly Token[], at: number): boolean =>
  flagsAt(t, at) === 0 && looksPlural(wordAt(t, at)) && isOutOfStep(t, at);

/** Whether "as" at an index, or "after", opens what else goes on in a headline: Union warns of strike [as talks stall]; but not: as next step. */
export const asNewsGoes = (t: readonly Token[], at: number): boolean =>
  asOthersSay(t, at) || (isHeadline(t) && [2, 3, 4].some((i) => isVerbal(t, at + i) || comesAbout(t, at + i)));
