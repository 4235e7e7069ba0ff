import { CHARGE_FOR, LABEL_TO } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { isWhen, skipTimes } from '../phrases/adverbials.js';
import { isNominal } from '../phrases/nominal.js';
import { units } from '../phrases/timeEnd.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasMark } from '../tokens/hasMark.js';
import { hasToken } from '../tokens/hasToken.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';

/** What leads to more than a place or a time: him [to] stay, him [of] theft, himself [for] leaving. */
const asks = ({ word }: Token): boolean => /^(?:to|of|for|as)$/.test(word);

/** What only points at what was said. */
const pointing = /^(?:it|this|that|these|those|them|him|her|me|us|you|\w+sel(?:f|ves))$/;

/**
 * Whether what follows a verb only points at what was said, or tells when or where: denies [it], announced [last week],
 * referred to [in her speech]; but not: described [it as a ban], warned against [this].
 */
export function saysNothing(t: readonly Token[], at: number, cueEnd: number, { from, to }: Range): boolean {
  const { takes } = (t[at] as Token).entry;
  let rest = from;
  while (rest < to && pointing.test(wordAt(t, rest))) rest++;
  // Had warned of something
  if (to - from === 1 && /^(?:some|any)thing$/.test(wordAt(t, from))) return true;
  const points = rest > from;
  if (points && (takes & (CHARGE_FOR | LABEL_TO) || (to - from === 1 && wordAt(t, from) === 'this'))) return false;
  const only =
    // The risks he warned about in May; but not: warned of at least two
    !points && cueEnd === from && flagsAt(t, from - 1) & is.PREPOSITION
      ? isSetting(t, from)
      : (skipTimes(t, rest, to) >= to && !hasToken(t, rest, to, asks)) ||
        // Few would admit this, but she left; said little about it
        (points
          ? wordAt(t, from) !== 'that' &&
            // Says it while she packs
            /^(?:, (?:and|but|or)|(?:because|while) .+)$/.test(wordsBetween(t, rest, rest + 2))
          : /^(?:about|during|when)$/.test(wordAt(t, from + 1)) && /^(?:little|much|more)$/.test(wordAt(t, from)));
  return only && !hasMark(t, from, to);
}

/** Whether words tell where or when: in her speech, with alarm, when she left; but not: of theft, at least two, as many as two, over 20. */
const isSetting = (t: readonly Token[], at: number): boolean =>
  /^(?:after|as|at|before|by|during|for|from|in|now|on|over|when|while|with)$/.test(wordAt(t, at)) &&
  !(flagsAt(t, at + 1) & is.NUMBER) &&
  !/^(?:least|most|many|few|much)$/.test(wordAt(t, at + 1));

/** Whether a time stands there, though a verb follows: last week, that same day. */
const isDated = (t: readonly Token[], at: number): boolean =>
  /^(?:last|next|this|that|each|every)$/.test(wordAt(t, at)) && [1, 2].some((i) => units.has(wordAt(t, at + i)));

/** Words before a subject whose verb has its object there. */
const taken = /^(?:which|whom?|what|than)$/;

/** What stands before somebody's name as part of it, or of its phrase. */
const titular =
  is.CAPITAL | is.ROLE | is.BODY | is.PREPOSITION | is.DETERMINER | is.PUNCTUATION | is.CONJUNCTION | is.MARKED;

const isThing = (token: Token): boolean => isNominal(token) && !(token.flags & (is.CAPITAL | is.TIME | is.CARRIER));

/** Whether the object stands before the subject, and only where or when follows the verb: the suit Lund announced [last week], more than Lund promised [in May]. */
export function isGapped(t: readonly Token[], { from, to }: Range, content: number): boolean {
  if (flagsAt(t, from) & is.RELATIVE || !(isSetting(t, content) || isWhen(t, content) || isDated(t, content)))
    return false;
  const left = wordAt(t, from - 1);
  // The suit Lund announced, the suit that Lund announced; but not: noted that Lund announced
  const before = tokenAt(t, from - (left === 'that' ? 2 : 1));
  // "The suit Lund" reads as one phrase, as "the mayor Lund" does
  const joined = flagsAt(t, to - 1) & is.CAPITAL && to - from > 1 && !(flagsAt(t, to - 2) & titular);
  return !!joined || taken.test(left) || (before !== undefined && isThing(before));
}
