import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';

/** Whether every word has a capital. */
export const isCapitalised = (t: readonly Token[], from: number, to: number): boolean =>
  t.slice(from, to).every(({ flags }) => flags & is.CAPITAL);
