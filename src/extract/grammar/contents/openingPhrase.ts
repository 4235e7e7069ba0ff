import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { isVerbal } from '../phrases/clause.js';
import { opensMain } from '../phrases/fronted.js';
import { opensOwn } from '../phrases/opensOwn.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasKind } from '../tokens/hasKind.js';
import { hasToken } from '../tokens/hasToken.js';
import { wordAt } from '../tokens/wordAt.js';

/** What tells where or when somebody speaks, and not what of: in a statement, on Monday, later. */
const setting = is.CARRIER | is.TIME;

/** What opens a time or a thing that somebody speaks of: as a father, by next year, every year, given time. */
const own = /^(?:as|by|each|every|for|from|given|over|since|throughout|until|within)$/;

/** As Ruiz said; what Ruiz said. */
const opensAside = ({ word, flags }: Token): boolean => word === 'as' || (flags & is.SUBORDINATOR) !== 0;

/** Index of the comma that ends a phrase without a verb: in the end[,], under current rules[,]; 0 without it. */
function phraseComma(t: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + 9); i++) {
    const { word, flags, mark } = t[i] as Token;
    if (word === ',') return i;
    if (mark || flags & (is.PUNCTUATION | is.RELATIVE) || (isVerbal(t, i) && wordAt(t, i + 1) !== ',')) return 0;
  }
  return 0;
}

/**
 * Index where words said start that open with a phrase and a comma: said [as a father, he was shocked]; told the board [in
 * the end, it was late]; said in a statement, [it was late]. Undefined where no clause follows: said in Porto, his home,
 * before he left; as Ruiz said in May, it was late.
 */
export function openingPhrase(t: readonly Token[], from: number, skipped: number, to: number): number | undefined {
  // Said on Monday as far as he knew, it was late
  if (skipped > from && opensOwn(t, skipped)) return undefined;
  const opens = own.test(wordAt(t, from));
  const end = (opens || flagsAt(t, from) & is.PREPOSITION ? phraseComma(t, from, to) : 0) || skipped;
  const { flags = 0 } = t[end + 1] ?? {};
  if (
    end <= from ||
    wordAt(t, end) !== ',' ||
    hasToken(t, Math.max(0, from - 5), from, opensAside) ||
    flags & (is.SUBORDINATOR | is.RELATIVE | is.CONJUNCTION | is.TIME)
  )
    return undefined;
  if (!opensMain(t, end + 1, to)) return undefined;
  return !opens && hasKind(t, from, end, setting) ? end + 1 : from;
}
