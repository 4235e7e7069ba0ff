import { CLAUSE, SHOWN } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';
import { auxiliary, isMonth } from './clause.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';

/** A verb with the auxiliaries, negations and inner adverbs before it. */
export interface VerbGroup {
  readonly from: number;
  /** Index of the main verb. */
  readonly at: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly hypothetical: boolean;
  /** After "to": wants to say. */
  readonly infinitive: boolean;
  /** Whether it can be the predicate of its subject. */
  readonly finite: boolean;
}

/** Whether a participle tells more of who speaks: people [briefed] on the talks said. */
function isAside(t: readonly Token[], at: number): boolean {
  const online = wordAt(t, at + 1) === 'online';
  if (!online && !/^(?:on|in|of|about|by|to|at)$/.test(wordAt(t, at + 1))) return false;
  const end = online ? at + 2 : nounPhraseAfter(t, at + 2, t.length);
  const verb = t[end];
  // Comments reported by the Post that
  if (verb?.word === 'that' && flagsAt(t, at - 1) & is.SPEECH_NOUN) return wordAt(t, at + 1) === 'by';
  return (
    verb !== undefined && (verb.entry.takes & (CLAUSE | SHOWN)) !== 0 && (verb.flags & (is.PAST | is.PRESENT)) !== 0
  );
}

const supposing = /* @__PURE__ */ wordSet('could might should must may can');

/** How somebody was perceived who speaks, and what somebody did who said it again: was [overheard] saying, [kept] saying. */
const supported = /^(?:(?:over)?heard|filmed|caught|recorded|kept|keeps?|began)$/;

/** What somebody does who says that they can. */
const disclosing = /^(?:confirm|reveal)$/;

/** What somebody is who says something often. */
const fond = /^(?:fond of|(?:famous|known) for)$/;

/** What opens a time. */
const timely = /* @__PURE__ */ wordSet('on in for since the last this earlier late recent');

/** Index of the first word that opens a time before `at`: [earlier this] week. */
function timeStart(t: readonly Token[], at: number): number {
  let i = at;
  while (timely.has(wordAt(t, i - 1))) i--;
  return i;
}

/** Index behind who was heard and where: can be heard [on the tape] saying; `at` where nobody is. */
function beforePlace(t: readonly Token[], at: number): number {
  for (let i = at - 2; i > at - 5; i--)
    if (flagsAt(t, i) & is.PREPOSITION && /^[io]n$/.test(wordAt(t, i)) && supported.test(wordAt(t, i - 1))) return i;
  return at;
}

/** Reads the verb group whose main verb stands at `at`. */
export function readVerbGroup(t: readonly Token[], lowest: number, at: number): VerbGroup {
  const main = t[at] as Token;
  let from = at;
  let passive = false;
  let negated = false;
  let hypothetical = false;
  let infinitive = false;
  let helped = false;
  let progressive = false;
  // Was press secretary
  let named = false;
  for (let j = beforePlace(t, at) - 1; j >= lowest && j > at - 9; j--) {
    const { word, flags: f } = t[j] as Token;
    const left = tokenAt(t, j - 1);
    const day = timeStart(t, j);
    // To say; to have said
    const plain = helped ? wordAt(t, from) === 'have' : main.flags & is.PLAIN;
    if (word === 'to' && j === from - 1 && plain) {
      // Used to say, likes to say, was heard to say
      const heard = left?.word === 'heard' && flagsAt(t, j - 2) & is.BE;
      const goes = /^(?:went|goes) on$/.test(wordsBetween(t, j - 2, j));
      if ((goes || heard || /^(?:used|like[sd])$/.test(wordAt(t, j - 1))) && j > lowest) {
        helped = true;
        j -= goes ? 2 : 1;
      } else infinitive = true;
      from = j;
    } else if (main.flags & is.GERUND && left && fond.test(`${left.word} ${word}`) && flagsAt(t, j - 2) & is.BE) {
      // Is fond of saying
      helped = progressive = true;
      from = j - 2;
      break;
    } else if (main.flags & is.GERUND && supported.test(word)) {
      helped = progressive = true;
      from = j;
    } else if (f & auxiliary && !isMonth(t[j] as Token)) {
      if (f & is.NEGATION) negated = true;
      // Can be heard saying, can be heard to say, can confirm
      if (
        supposing.has(word) &&
        !supported.test(wordAt(t, from + 1)) &&
        !(word === 'can' && disclosing.test(main.word))
      )
        hypothetical = true;
      if (f & is.BE && !helped && !(main.flags & (is.GERUND | is.PARTICIPLE))) named = true;
      if (f & is.BE) {
        if (main.flags & is.GERUND) progressive = true;
        // She’s told them
        else if (!(main.entry.takes & CLAUSE && word.endsWith("'s"))) passive = true;
      }
      helped = true;
      if (f & is.PRONOUN) break;
      from = j;
    } else if (f & is.NEGATION) {
      if (!left || !(left.flags & (auxiliary | is.NEGATION))) {
        if (word !== 'never' && word !== 'not') break;
        from = j;
      }
      // Not only said
      negated ||= word !== 'not' || !/^(?:just|merely|only|simply)$/.test(wordAt(t, j + 1));
    }
    // Will today promise, has on Monday promised, had late last week promised, has in the past promised
    else if ((f & is.TIME || (day < j && wordAt(t, day) !== 'the')) && flagsAt(t, day - 1) & (is.MODAL | is.HAVE))
      j = day;
    // Did, however, promise; had, the union said, promised
    else if (word === ',') {
      let open = j - 1;
      while (open > j - 6 && wordAt(t, open) !== ',') open--;
      if (!(wordAt(t, open) === ',' && flagsAt(t, open - 1) & (auxiliary | is.NEGATION))) break;
      j = open;
    } else if (
      // People who were there said
      !(f & is.ADVERB && word !== 'there') &&
      !/^(?:both|each)$/.test(word)
    )
      break;
  }
  const f = main.flags;
  if (main.word.endsWith('ed') && isAside(t, at))
    return { from, at, passive: true, negated, hypothetical, infinitive, finite: false };
  return {
    from,
    at,
    passive: passive && (f & is.PARTICIPLE) !== 0,
    negated,
    hypothetical,
    infinitive,
    finite:
      !infinitive &&
      !named &&
      (helped || (f & (is.PAST | is.PRESENT | is.PLAIN)) !== 0) &&
      (progressive || !(f & is.GERUND)),
  };
}
