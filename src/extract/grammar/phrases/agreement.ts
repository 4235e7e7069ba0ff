import { INTENT } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasToken } from '../tokens/hasToken.js';
import { isSay } from '../tokens/isSay.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { isVerbal } from './clause.js';
import { besideStates, looksLikeNoun } from './looksLikeNoun.js';
import { owners } from './ownerBefore.js';
import type { VerbGroup } from './verbGroup.js';

/** What means several without the ending of a plural: staff, firemen, schoolchildren. */
const plurals =
  /(?:people|men|children)$|^(?:police|i|we|you|they|who|which|that|some|many|most|both|all|those|these|staff|few|several|data|media|pair|couple)$/;

/** Kinds of word for those that can say something. */
export const somebody = is.CAPITAL | is.PRONOUN | is.RELATIVE | is.ROLE | is.BODY | is.CARRIER;

/** Whether "states" are lands: member states, several states. */
const areStates = (first: Token, last: Token): boolean =>
  besideStates.test(last.word) || /^(?:several|most|many|few|other|these|those|both)$/.test(first.word);

/** Whether a noun must follow a phrase that tells whose it is: the mayor's [proposed cuts], her own, Lima's 20. */
function isOwning(t: readonly Token[], from: number, to: number): boolean {
  const last = tokenAt(t, to - 1) as Token;
  if (/^(?:own|least)$/.test(last.word)) return true;
  const owner = to - 1 > from && last.flags & is.NUMBER ? (t[to - 2] as Token) : last;
  return (owner.flags & is.POSSESSIVE) !== 0 || (owner !== last && owners.has(owner.word));
}

/** Whether several are meant: critics, the judge and the jury, a number of critics; but not: a news channel. */
function areSeveral(t: readonly Token[], from: number, to: number): boolean {
  const counted = hasToken(
    t,
    from,
    to,
    ({ word, flags }) => (flags & is.NUMBER) !== 0 || (word === 'of' && looksPlural(wordAt(t, to - 1))),
  );
  return (
    (counted || !/^(?:an?|this)$/.test(wordAt(t, from))) &&
    hasToken(
      t,
      from,
      to,
      ({ word, flags }) =>
        (flags & is.NUMBER) !== 0 ||
        word === 'and' ||
        plurals.test(word) ||
        (looksPlural(word) && !(flags & (is.POSSESSIVE | is.DETERMINER))),
    )
  );
}

/** Whether a noun for one body goes with the verb of several: the EU say, Rovers say, the committee warn. */
function isCollective(first: Token, { flags, word }: Token, noun: boolean): boolean {
  const body = first.word === 'the' ? is.UPPERCASE | is.BODY : is.UPPERCASE;
  return (!noun && (flags & body) !== 0) || ((flags & is.CAPITAL) !== 0 && word.endsWith('s'));
}

/** Whether a phrase starts or ends with somebody: Ruiz, the youngest in the room; an official at the port; Ruiz (Greens). */
function tellsSomebody(t: readonly Token[], from: number, to: number): boolean {
  let head = from;
  while (head + 1 < to && !((t[head + 1] as Token).flags & (is.PREPOSITION | is.PUNCTUATION))) head++;
  // Emails sent in May show
  const carried = flagsAt(t, from) & is.CARRIER;
  return (((t[head] as Token).flags | flagsAt(t, to - 1) | carried) & somebody) !== 0;
}

/** Whether a verb without auxiliaries agrees with its subject: critics say, the critic says, but not "its sums". */
export function agrees(t: readonly Token[], group: VerbGroup, { from, to }: Range): boolean {
  const verb = t[group.at] as Token;
  const first = t[from] as Token;
  const last = tokenAt(t, to - 1) as Token;
  if (to - from === 1 && /^[\d,.]+$/.test(first.word)) return verb.word === 'say' || wordAt(t, group.from) === 'have';
  // A weekly $600 added benefit; but not: those earning $600 say
  if (last.flags & is.NUMBER && /^[$£€]/.test(last.word) && to - from < 4 && first.word !== 'those') return false;
  if (group.from !== group.at) return true;
  // The senior counsel at the port; but not: doctors counsel that it is late
  if (verb.word === 'counsel' && !(first.flags & is.PRONOUN) && wordAt(t, group.at + 1) !== 'that') return false;
  // Staff at St Ana’s say
  const named = last.flags & is.CAPITAL && isSay(verb);
  if (to === group.at && !named && isOwning(t, from, to)) return false;
  if (verb.flags & is.PAST) return true;
  if ((last.flags & is.POSSESSIVE && !named) || (verb.word === 'states' && areStates(first, last))) return false;
  const noun = looksLikeNoun(verb);
  // Answering claims that it was late, Lund left
  if (noun && (first.flags & is.GERUND || first.word === 'facing')) return false;
  const several = areSeveral(t, from, to);
  const after = group.at + 1;
  const next = wordAt(t, after);
  // The note climbed, renter advocates say; the Porto attacks indicate that; initial estimates put it at 200; a hall in the US state of Ohio
  if (
    noun &&
    (/^(?:say|indicate|suggest|put)$/.test(next) ||
      (next === 'of' && verb.word === 'state') ||
      (verb.flags & is.PLAIN && isVerbal(t, after)))
  )
    return false;
  // The village calls it a joke; five countries call for a ban
  const calls =
    verb.flags & is.PRESENT
      ? flagsAt(t, after) & (is.DETERMINER | is.OBJECT_PRONOUN | (verb.word === 'calls' ? is.MARKED : 0))
      : verb.word === 'call' && /^(?:for|on)$/.test(next) && looksPlural(last.word);
  // The nurse notes that it was late, the plan promises “peace”; but not: the sick notes that were lost
  const opens = from === 0 || flagsAt(t, from - 1) & (is.PUNCTUATION | is.CONJUNCTION);
  const clause =
    next === 'that'
      ? !isVerbal(t, after + 1)
      : next === 'to' ||
        (verb.entry.takes & INTENT && t[after]?.mark) ||
        (next === ',' && wordAt(t, from - 1) === ',') ||
        (next === 'for' && verb.word === 'calls');
  // In a headline: Lund leaves, yard vows to sue
  const alone = first.flags & is.DETERMINER || (to - from === 1 && next === 'to');
  const states = opens && alone && clause && verb.flags & is.PRESENT && !several;
  // The families claim they were late, dispute the sum, promise to stay
  const object = flagsAt(t, after) & is.DETERMINER || (flagsAt(t, after) & is.PRONOUN && isVerbal(t, after + 1));
  const claims = several && verb.flags & is.PLAIN && (object || next === 'to');
  if (noun && !calls && !states && !claims && !tellsSomebody(t, from, to)) return false;
  if (verb.flags & is.PLAIN) return several || isCollective(first, last, noun);
  return !(verb.flags & is.PRESENT && last.flags & is.PRONOUN && several);
}
