import { isInPhrase } from '../../grammar/phrases/nominal.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { tokenAt } from '../../grammar/tokens/tokenAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';

/** Words between a speaker and whom they speak to: had told. */
const few = 4;

/** Above 0 for a man to whom the subject that ends at `to` speaks, below for a woman: the nurse told [him]; but not: told her son. */
export function addresseeSign(t: readonly Token[], to: number): number {
  for (let i = to; i < to + few && !(flagsAt(t, i) & is.PUNCTUATION); i++) {
    if (wordAt(t, i) === 'him') return 1;
    const next = tokenAt(t, i + 1);
    if (wordAt(t, i) === 'her') return next && isInPhrase(next) ? 0 : -1;
  }
  return 0;
}
