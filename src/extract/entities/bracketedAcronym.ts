import { flagsAt } from '../grammar/flagsAt.js';
import { wordAt } from '../grammar/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

/** The acronym in brackets that opens at an index, if one does: Foreign Affairs [(AFET)]. */
export const bracketedAcronym = (t: readonly Token[], at: number): Token | undefined =>
  wordAt(t, at) === '(' && flagsAt(t, at + 1) & is.UPPERCASE && wordAt(t, at + 2) === ')' ? t[at + 1] : undefined;
