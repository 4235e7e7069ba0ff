import { flagsAt } from '../grammar/flagsAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { wordAt } from './wordAt.js';

/** Whether a name of one word stands where something is: in Porto, but not in Ruiz's view. */
export const isLocated = (t: readonly Token[], { from, to }: Range): boolean =>
  to - from === 1 &&
  !(flagsAt(t, from) & is.POSSESSIVE) &&
  /^(?:in|inside|outside|near|along)$/.test(wordAt(t, from - 1));
