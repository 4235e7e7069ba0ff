import { flagsAt } from '../grammar/flagsAt.js';
import { wordAt } from '../grammar/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { isHuman } from './isHuman.js';

/** Whether a word that is no office says what somebody does, unless it may be another: the Danish [climber] Ana Ruiz, shift [foreman] Jan Lund. */
export const callsSomebody = (t: readonly Token[], at: number, names: NameWords): boolean =>
  (t[at]?.flags === 0 ||
    (wordAt(t, names.peoples.has(wordAt(t, at - 1)) ? at - 2 : at - 1) === 'the' &&
      (flagsAt(t, at) & is.CAPITAL) === 0)) &&
  !wordAt(t, at).endsWith('ior') &&
  isHuman(t[at] as Token, names);
