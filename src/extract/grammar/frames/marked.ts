import { CLAUSE } from '../../lexicon/speechFrames.js';
import { contentOf, type Frame } from '../complement.js';
import { distantMark, endOfMarked } from '../contentParts.js';

/** Marks further on: said of the ferry, which leaks, "Sell it". */
export const marked: Frame = (complement) => {
  const { tokens: t, takes, from, to } = complement;
  const distant = takes & CLAUSE ? distantMark(t, from, to) : 0;
  return distant ? contentOf(complement, distant, endOfMarked(t, distant, to)) : undefined;
};
