import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { besideStates, looksLikeNoun } from './looksLikeNoun.js';
import { needsNoun, verbal } from './nominal.js';

/** Whether a word that looks like a verb is a noun, for what stands before it: the [talks], his [claims], island [states]. */
export const isNoun = (t: readonly Token[], lowest: number, i: number): boolean =>
  i > lowest &&
  ((needsNoun(t[i - 1] as Token) && ((t[i] as Token).flags & verbal) !== 0) ||
    (wordAt(t, i) === 'states' &&
      (besideStates.test(wordAt(t, i - 1)) ||
        (flagsAt(t, i + 1) & (is.PAST | is.HAVE | (t[i + 1]?.entry.takes ? is.PLAIN : 0))) !== 0)));

/** Whether such a word is what a noun is of: organisers of [protests] in Porto, of recent [attacks] in Porto. */
export const isNounOf = (t: readonly Token[], lowest: number, i: number): boolean =>
  looksLikeNoun(t[i] as Token) && i - 2 >= lowest && [i - 1, i - 2].some((at) => wordAt(t, at) === 'of');
