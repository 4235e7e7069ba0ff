import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { flagsAt } from './flagsAt.js';
import { wordAt } from './wordAt.js';

/** Whether a word stands before a number there that makes it a rough one: about 200 workers. */
export const isCounted = (t: readonly Token[], at: number): boolean =>
  /^(?:about|around|over|nearly)$/.test(wordAt(t, at)) && (flagsAt(t, at + 1) & is.NUMBER) !== 0;
