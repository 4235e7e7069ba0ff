import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { hasToken } from '../../grammar/tokens/hasToken.js';
import { postnominals } from '../../grammar/tokens/postnominals.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import { wordsBetween } from '../../grammar/tokens/wordsBetween.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { isDemocrat } from '../words/headOf.js';
import { isOffice } from '../words/isOffice.js';

/** What tells where somebody or something is from, or whose it is. */
const participles = /-(?:based|born|controlled|educated|held|listed|occupied|owned|raised|run|trained)$/;

/** A run without what only tells more of the name at its ends. */
export function withoutDetails(t: readonly Token[], start: number, runEnd: number): Range {
  let from = start;
  let to = runEnd;
  while (to - from > 2 && postnominals.has(wordAt(t, to - 1))) to--;
  // By Ana Ruiz May 12
  if (to - from > 2 && wordAt(t, to - 1) === 'may' && flagsAt(t, to) & is.NUMBER) to--;
  // Chipmaker Norrvik Systems
  if (
    to - from > 1 &&
    /(?:maker|^(?:airline|distributor|insurer|lender|processor|retailer|start-?up))$/.test(wordAt(t, from))
  )
    from++;
  // San Jose-based Norrvik, South Korean-born Ana Ruiz
  for (let i = from; i < to; i++) if (participles.test(wordAt(t, i))) from = i + 1;
  // Former White House chief of staff Ana Ruiz
  if (to - from > 1 && wordAt(t, from) === 'former' && !hasToken(t, from, to, isOffice)) from++;
  // The Obama White House
  if (wordsBetween(t, to - 2, to) === 'white house') from = Math.max(from, to - 2);
  // Social Democrat Ana Ruiz, but not: Social Democrat MEP Ana Ruiz
  if (to - from > 3 && isDemocrat(t, from + 1) && !isOffice(t[from + 2] as Token)) from += 2;
  return { from, to };
}
