import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { wordAt } from '../tokens/wordAt.js';

/** Whether an adverb with a capital stands before a verb with one: Ana Ruiz [Just] Announced Her Plans; but not: Nora Long said. */
export const isHeadlineAdverb = (t: readonly Token[], at: number): boolean =>
  (flagsAt(t, at + 1) & is.CAPITAL) !== 0 &&
  (flagsAt(t, at + 1) & (is.PAST | is.PRESENT)) !== 0 &&
  /^(?:just|now|also|never|again|finally|already|officially)$/.test(wordAt(t, at));
