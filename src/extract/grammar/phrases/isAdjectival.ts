import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { isInPhrase } from './nominal.js';

/** Whether a participle tells of the noun after it: Ruiz ignored [repeated] calls; of ignoring [repeated] calls. */
export function isAdjectival(t: readonly Token[], at: number): boolean {
  const left = tokenAt(t, at - 1) as Token;
  const before = tokenAt(t, at - 2);
  if (!before || left.flags || !wordAt(t, at).endsWith('ed')) return false;
  return left.word.endsWith('ing')
    ? (before.flags & (is.PREPOSITION | is.BE | is.PUNCTUATION)) !== 0
    : /[^e]ed$/.test(left.word) && isInPhrase(before);
}
