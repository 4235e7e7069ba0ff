import { ADDRESSEE, EVALUATION, LABEL_AS, MATTER, QUESTION } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { skipAddressee, skipTimes } from '../phrases/adverbials.js';
import { isVerbal } from '../phrases/clause.js';
import { isRelativeThat } from '../phrases/isRelativeThat.js';
import { afterApposition, finite, isCue } from '../phrases/joinsNext.js';
import { isDeterminer, isNameWord } from '../phrases/nominal.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasKind } from '../tokens/hasKind.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';
import { type ContentAfter, complementStart } from './complement.js';
import { contentEnd, contentFrom } from './contentEnd.js';
import { frames } from './frames.js';
import { introduced } from './introduced.js';
import { isDefeat } from './isDefeat.js';
import { isRefusal, isVague } from './isVague.js';
import { saysNothing } from './saysNothing.js';

const informants = /* @__PURE__ */ wordSet('people source sources outlets media papers newspapers agencies');

/** Finds the content after the speech verb at `at`; undefined where there is none. */
export function contentAfter(t: readonly Token[], at: number, to: number, carried = false): ContentAfter | undefined {
  if (at >= to) return undefined;
  const verb = t[at] as Token;
  const valued = valuedAfter(t, at, to);
  if (valued) return { content: [valued], cueEnd: at + 1 };
  const start = complementStart(t, at, to);
  // Criticised on Friday the plan, announced earlier this week a plan
  let day = start;
  while (/^(?:on|earlier|last|this)$/.test(wordAt(t, day))) day++;
  const behind =
    verb.entry.takes & (EVALUATION | LABEL_AS | (wordAt(t, start) === 'on' ? 0 : MATTER)) && flagsAt(t, day) & is.TIME
      ? t[day + 1]
      : undefined;
  const from = behind && isDeterminer(behind) ? day + 1 : start;
  // Easier said than done
  if (from >= to || wordAt(t, from) === 'than') return undefined;
  if (isRefusal(t, from)) return undefined;
  const told = verb.entry.takes & ADDRESSEE ? skipAddressee(t, from, to) : from;
  if (answersThat(t, from, to) || isThatWord(t, at, told, to) || isDefeat(t, at)) return undefined;
  if (isVague(t, told)) return undefined;
  // Advocates also hailed it
  const noun = wordAt(t, from) === 'also' && isVerbal(t, from + 1);
  if (noun || isSaidBefore(t, at, from) || /^hear[ds]?$/.test(verb.word)) return undefined;
  if (namesSource(t, at, from, to) || asksWho(t, verb, from, to)) return undefined;
  const cleft = cleftAfter(t, at, from, to);
  if (cleft) return { content: [cleft], cueEnd: from };
  for (const [takes, frame] of frames) {
    if (takes && !(takes & verb.entry.takes)) continue;
    const found = frame(t, from, to, verb, carried);
    const cueEnd = found?.cueEnd ?? from;
    if (found && isRelativeThat(t, found.from, told)) continue;
    if (found) return saysNothing(t, at, cueEnd, found) ? undefined : { content: [found], cueEnd, thing: found.thing };
    if (found === null) break;
  }
  return undefined;
}

/** What is said to be worth so much, or to be so many: put [the cost at €4bn], counts [40 wrecks], but not: put the bag at the door. */
function valuedAfter(t: readonly Token[], at: number, to: number): Range | undefined {
  if (wordAt(t, at) === 'counts' && flagsAt(t, at + 1) & is.NUMBER) return contentFrom(t, at + 1, to);
  // Put up a board at nine
  if (
    !/^(?:puts?|pegs|pegged|estimate[ds]?)$/.test(wordAt(t, at)) ||
    /^(?:put it|\w+ (?:up|on))$/.test(wordsBetween(t, at, at + 2))
  )
    return undefined;
  let by = at + 2;
  while (by < Math.min(to, at + 15) && wordAt(t, by) !== 'at' && !isVerbal(t, by)) by++;
  if (wordAt(t, by) !== 'at' || !hasKind(t, by + 1, Math.min(to, by + 4), is.NUMBER | is.MARKED)) return undefined;
  let end = by + 2;
  while (end < to && !(flagsAt(t, end) & (is.PUNCTUATION | is.CONJUNCTION))) end++;
  return { from: at + 1, to: end };
}

/** Whether a report tells only whom it is from: citing [two people familiar with the talks], citing [Ruiz]; said, citing [its files], that. */
function namesSource(t: readonly Token[], at: number, from: number, to: number): boolean {
  if (wordAt(t, at) !== 'citing') return false;
  let end = from;
  while (end < to && !(flagsAt(t, end) & (is.PUNCTUATION | is.PREPOSITION | is.MARKED))) end++;
  if (wordAt(t, end + 1) === 'that') return true;
  const phrase = t.slice(from, end);
  return (
    phrase.some(({ flags, word }) => flags & is.ROLE || informants.has(word)) ||
    (end > from && phrase.every(isNameWord))
  );
}

/** Whether somebody is asked or told who then speaks, and nothing is said of what: told [the firm, which] said it was late. */
function asksWho(t: readonly Token[], { entry: { takes } }: Token, from: number, to: number): boolean {
  if (!(takes & (ADDRESSEE | QUESTION))) return false;
  const comma = nounPhraseAfter(t, from, to);
  return wordAt(t, comma) === ',' && /^(?:who|which)$/.test(wordAt(t, comma + 1)) && isCue(t[comma + 2], finite);
}

/** What follows "was" or "is": all she said was [that it was late]; the first thing he said was: [“No.”]. */
function cleftAfter(t: readonly Token[], at: number, from: number, to: number): Range | undefined {
  const addressed = (t[at] as Token).entry.takes & ADDRESSEE;
  // What they objected to was the noise
  const led =
    from + 2 < to && flagsAt(t, from) & is.PREPOSITION && /^(?:was|is)$/.test(wordAt(t, from + 1)) ? from + 2 : 0;
  if (!led && !addressed && !/^(?:was|is|,)$/.test(wordAt(t, from))) return undefined;
  const opens = t.slice(Math.max(0, at - 9), at).some(({ word }) => /^(?:what|all|thing)$/.test(word));
  if (!opens) return undefined;
  // But not: what they asked for is unclear
  if (led) return { from: led, to: /^(?:an?|the)$/.test(wordAt(t, led)) ? contentEnd(t, led, to) : led };
  // What she told reporters, when she left, was
  const heard = addressed ? skipAddressee(t, from, to) : from;
  const be = afterApposition(t, heard, to);
  return /^(?:was|is)$/.test(wordAt(t, be)) ? introduced(t, be + 1, to) : undefined;
}

/** Whether only what was said before is said again: repeated [the claim] at a fair; but not: repeated the claim that it was late. */
const isSaidBefore = (t: readonly Token[], at: number, from: number): boolean =>
  wordAt(t, from) === 'the' &&
  /^(?:repeat|reiterat|renew)/.test(wordAt(t, at)) &&
  (flagsAt(t, from + 1) & is.SPEECH_NOUN) !== 0 &&
  !/^(?:that|for|to|of|,)$/.test(wordAt(t, from + 2));

/** Whether "that" is what somebody answers, and ends the words about it: denies [that], saying it was late. */
const answersThat = (t: readonly Token[], from: number, to: number): boolean =>
  wordAt(t, from) === 'that' &&
  ((wordAt(t, from + 1) === ',' && isCue(t[from + 2], is.GERUND)) ||
    wordAt(t, from + 1) === ':' ||
    isBareThat(t, from, to));

/** Whether "that" points at what was said, and no clause follows: heard [that claim] before; but not: echoed that promise. */
function isThatWord(t: readonly Token[], at: number, that: number, to: number): boolean {
  if (
    wordAt(t, that) !== 'that' ||
    !/^(?:sa(?:id|ys?)|continue[ds]|wr[io]tes?|f(?:ou|i)nds?|tells?|told|disput.*)$/.test(wordAt(t, at))
  )
    return false;
  // Many find that hard to believe
  if (wordAt(t, at).startsWith('f')) return wordAt(t, that + 2) === 'to' || isLast(t, that + 1, to);
  const word = wordAt(t, that + 1);
  const noun = flagsAt(t, that + 1) & (is.SPEECH_NOUN | is.CARRIER) || /^(?:one|story)$/.test(word);
  let end = that + 2;
  while (end < to && flagsAt(t, end) & (is.PREPOSITION | is.ADVERB | is.TIME | is.SUBORDINATOR | is.OBJECT_PRONOUN))
    end++;
  return !!noun && isLast(t, end - 1, to);
}

/** Whether a word ends the sentence. */
const isLast = (t: readonly Token[], at: number, to: number): boolean =>
  at + 1 >= to || /^[.?!]$/.test(wordAt(t, at + 1));

/** Whether only a day, a place or somebody follows "that": he says [that] on Tuesdays, explained [that] to her, but left. */
function isBareThat(t: readonly Token[], that: number, to: number): boolean {
  if (!(flagsAt(t, that + 1) & is.PREPOSITION) || wordAt(t, that + 1) === 'of') return false;
  const end = skipTimes(t, that + 1, to);
  const goesOn = wordAt(t, end) === ',' && (flagsAt(t, end + 1) & is.CONJUNCTION) !== 0;
  return goesOn || isLast(t, end - 1, to);
}
