import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';

/** Whether what follows is somebody's: the club's; not: the Farmers' Union, whose name has it. */
export function isOwner(t: readonly Token[], at: number): boolean {
  if (!(flagsAt(t, at) & is.POSSESSIVE)) return false;
  const next = flagsAt(t, at + 1);
  return !(wordAt(t, at).endsWith("s'") && next & is.BODY && next & is.CAPITAL);
}

/** Index after whose something is: the club's [secretary]; where it starts, if nobody's: Farmers' Union president. */
export function afterOwner(t: readonly Token[], { from, to }: Range): number {
  let start = from;
  for (let i = from; i < to; i++) if (isOwner(t, i)) start = i + 1;
  return start;
}
