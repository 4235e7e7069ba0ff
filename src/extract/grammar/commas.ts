import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { skipBefore } from './skipBefore.js';

/** Leaves out the sentence's final punctuation. */
export const trimEnd = (t: readonly Token[], from: number, to: number): number =>
  skipBefore(t, from, to, is.PUNCTUATION);

/** Whether it is a comma, or marks that may end in one. */
export const isComma = ({ word, mark }: Token): boolean => word === ',' || mark !== undefined;
