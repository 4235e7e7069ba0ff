import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { isHuman } from '../words/isHuman.js';

/**
 * Whether a word that is no office says what somebody does, unless it may be another: the Danish [climber] Ana Ruiz, shift
 * [foreman] Jan Lund; also where it opens a sentence before a forename: [Baker] Ana Ruiz.
 */
export const callsSomebody = (t: readonly Token[], at: number, names: NameWords, start = -1): boolean =>
  (t[at]?.flags === 0 ||
    (wordAt(t, names.peoples.has(wordAt(t, at - 1)) ? at - 2 : at - 1) === 'the' &&
      (flagsAt(t, at) & is.CAPITAL) === 0) ||
    (at === start && flagsAt(t, at) === is.CAPITAL && names.forename(wordAt(t, at + 1)) !== undefined)) &&
  !wordAt(t, at).endsWith('ior') &&
  isHuman(t[at] as Token, names);
