import { skipAddressee } from '../../phrases/adverbials.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { labelEnd } from '../contentParts.js';

/** A thing and what it is likened to: compared the plan to a lottery. */
export const likened: Frame = (t, from, to) => {
  const at = skipAddressee(t, from, to);
  return at > from && (wordAt(t, at) === 'to' || wordAt(t, at) === 'with')
    ? { from, to: labelEnd(t, at, to) }
    : undefined;
};
