import type { Token } from '../../token.js';
import { contentOf, type Frame } from '../complement.js';
import { labelEnd } from '../contentParts.js';

const farthest = 25;

/** A thing and what it is called after "as": described the plan as a gamble. */
export const described: Frame = (complement) => {
  const { tokens: t, from, to } = complement;
  const limit = Math.min(to, from + farthest);
  for (let i = from + 1; i < limit; i++) {
    const { word } = t[i] as Token;
    if (word === ',' || word === ';') return undefined;
    if (word !== 'as' || i + 1 >= to) continue;
    const end = labelEnd(t, i, to);
    if (end > i + 1) return contentOf(complement, from, end);
  }
  return undefined;
};
