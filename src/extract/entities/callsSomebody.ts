import { flagsAt } from '../grammar/flagsAt.js';
import { wordAt } from '../grammar/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { isHuman } from './isHuman.js';

/** Whether an article and a word that is no office say what somebody does: the [climber] Ana Ruiz, the Danish [climber] Ana Ruiz. */
export const callsSomebody = (t: readonly Token[], at: number, names: NameWords): boolean =>
  wordAt(t, names.peoples.has(wordAt(t, at - 1)) ? at - 2 : at - 1) === 'the' &&
  (flagsAt(t, at) & is.CAPITAL) === 0 &&
  !wordAt(t, at).endsWith('ior') &&
  isHuman(t[at] as Token, names);
