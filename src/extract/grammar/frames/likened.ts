import { LABEL_TO } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import { skipAddressee } from '../adverbials.js';
import type { Frame } from '../complement.js';
import { labelEnd } from '../contentParts.js';
import { flagsAt } from '../flagsAt.js';
import { wordAt } from '../wordAt.js';

/** How many words a thing has of which the number is told. */
const longest = 8;

/** A thing and what it is likened to, or how much it is: compared the plan to a lottery, put the cost of it at €3m. */
export const likened: Frame = (t, from, to, { word, entry: { takes } }) => {
  let at = takes & LABEL_TO ? skipAddressee(t, from, to) : from;
  let likens = /^(?:to|with)$/.test(wordAt(t, at));
  if (word.startsWith('put')) {
    while (at < from + longest && wordAt(t, at) !== 'at') at++;
    likens = wordAt(t, at) === 'at' && ((flagsAt(t, at + 1) | flagsAt(t, at + 2)) & is.NUMBER) !== 0;
  }
  return likens && at > from && at < to ? { from, to: labelEnd(t, at, to) } : undefined;
};
