import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { wordAt } from '../tokens/wordAt.js';

/** Whether what follows "to" is done, and no place or person: told to [leave], but not: posted to [Reddit], offered to [anyone], offered to [families]. */
export const isAct = (t: readonly Token[], at: number): boolean =>
  !(flagsAt(t, at) & (is.CAPITAL | is.DETERMINER | is.PRONOUN)) &&
  !(flagsAt(t, at) & is.ROLE && looksPlural(wordAt(t, at)));
