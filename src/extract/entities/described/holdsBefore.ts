import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { isOffice } from '../words/isOffice.js';

/** Whether an office of something stands right before a name, without an article: [Leader of the council] Ana Ruiz. */
export const holdsBefore = (t: readonly Token[], name: number): boolean =>
  wordAt(t, name - 2) === 'the' &&
  wordAt(t, name - 3) === 'of' &&
  name > 3 &&
  isOffice(t[name - 4] as Token) &&
  !(flagsAt(t, name - 5) & is.DETERMINER);
