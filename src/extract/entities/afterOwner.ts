import { flagsAt } from '../grammar/flagsAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';

/** Index after whose something is: the club's [secretary]; where it starts, if nobody's. */
export function afterOwner(t: readonly Token[], { from, to }: Range): number {
  let start = from;
  for (let i = from; i < to; i++) if (flagsAt(t, i) & is.POSSESSIVE) start = i + 1;
  return start;
}
