import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { skipAdverbs } from './adverbials.js';
import { auxiliary, hasVerb, isVerbal } from './clause.js';
import { isSomebody } from './isSomebody.js';
import { isCue } from './joinsNext.js';
import { isDeterminer, isPastForm } from './nominal.js';
import { phraseBefore } from './nounPhraseBefore.js';
import { units } from './timeEnd.js';

const farthest = 24;
/** What opens a clause about a place or a thing. */
const places = /* @__PURE__ */ wordSet('where which');
/** Kinds of word that stand before the subject of a sentence. */
const before = is.ADVERB | is.TIME | is.MARKED | is.CONJUNCTION | is.PREPOSITION;
const nominative = /* @__PURE__ */ wordSet('i he she we they');
/** What such a clause tells the time, beside its units, or the manner by. */
const adverbial = /* @__PURE__ */ wordSet(
  'first last moment place places reason reasons thing things time times way ways',
);

/** The man who attacked Smith said: the subject is before "who", or before "that" unless only people can be meant. */
export function beyondRelative(
  t: readonly Token[],
  lowest: number,
  from: number,
  to: number,
  people = false,
): Range | undefined {
  // Asked about a note that called it “late,” Ruiz said
  if (tokenAt(t, from - 1)?.mark?.final === ',' && !isVerbal(t, from)) return undefined;
  let opens = false;
  const ends = /^(?:since|until|after|before)$/.test(wordAt(t, from - 1));
  // A man who left after officials told him
  if (ends && isCue(t[to]) && isSomebody(t, { from, to })) return undefined;
  // Who wept when [the crowd cheered]
  const verbs = to - from > 1 && isPastForm(t[to - 1] as Token);
  // Whom Ruiz [met] said
  const met = from === to && isVerbal(t, to - 1) && !(flagsAt(t, to - 1) & (is.HAVE | is.BE | is.MODAL));
  for (let i = from - 1; i >= Math.max(lowest, from - farthest); i--) {
    const { word, flags } = t[i] as Token;
    // A man that Ruiz met said
    const object = met && opensObject(t, i + 1);
    const relative =
      /^who(?:se|m)?$/.test(word) ||
      (word === 'that' && (object || (!people && (isVerbal(t, i + 1) || takesObject(t, i + 1)))));
    // Two people who read it say the paper is old; those who attended said
    if (relative && isOver(t, i, from)) return undefined;
    if (relative && (i < from - 1 || isPastForm(t[from] as Token))) {
      const noun = wordAt(t, i - 1) === 'those' ? { from: thoseStart(t, lowest, i - 1), to: i } : nounOf(t, lowest, i);
      const phrase = isPredicate(t, i, from - 1) ? undefined : noun;
      if (!phrase || !opens) return phrase;
      return startsMain(t, lowest, phrase.from) ? phrase : undefined;
    }
    if (places.has(word)) {
      const phrase = i < from - 1 || to > from ? beforePlace(t, lowest, i, to) : undefined;
      if (phrase || word === 'which') return phrase;
    }
    const contact = beforeContact(t, lowest, i, met && opensObject(t, i));
    if (contact) return contact;
    // Who has worked here since the start says
    if (i === from - 1 && ends) continue;
    const clause = flags & (is.CONJUNCTION | is.SUBORDINATOR);
    if (flags & is.PUNCTUATION || (clause && i === from - 1 && !verbs)) return undefined;
    // A man who left and ran until he reached Porto said
    opens ||= clause !== 0;
  }
  return undefined;
}

/** Whether who does it is named there: a man that [Ruiz] met, a man [the board] met. */
const opensObject = (t: readonly Token[], at: number): boolean => (flagsAt(t, at) & (is.CAPITAL | is.DETERMINER)) !== 0;

/** Whether a verb that no list has stands before its object: the firm that [owns] the ship. */
const takesObject = (t: readonly Token[], at: number): boolean =>
  !flagsAt(t, at) &&
  /[^s]s$/.test(wordAt(t, at)) &&
  (flagsAt(t, at + 1) & (is.DETERMINER | is.OBJECT_PRONOUN | is.CAPITAL)) !== 0;

/** The noun phrase that opens a sentence before a clause without "that": [A sergeant] I met on the course, [a man] Ruiz met; not: The day he left */
function beforeContact(t: readonly Token[], lowest: number, pronoun: number, named: boolean): Range | undefined {
  if (pronoun - 1 <= lowest || !(named || nominative.has((t[pronoun] as Token).word))) return undefined;
  const { word, flags } = t[pronoun - 1] as Token;
  if (units.has(word) || adverbial.has(word) || (named && flags & is.CAPITAL)) return undefined;
  const phrase = phraseBefore(t, lowest, pronoun);
  return phrase?.from === lowest && isDeterminer(t[lowest] as Token) ? phrase : undefined;
}

/** Index of those of whom a clause tells, with how many they are: [one of] those who fled, [27 percent of] those who. */
function thoseStart(t: readonly Token[], lowest: number, at: number): number {
  const count = wordAt(t, at - 1) === 'of' ? phraseBefore(t, lowest, at - 1) : undefined;
  return count ? count.from : at;
}

/** The noun phrase before a relative word and its preposition: [the man] who, [the man] in whose. */
const nounOf = (t: readonly Token[], lowest: number, relative: number): Range | undefined =>
  phraseBefore(t, lowest, flagsAt(t, relative - 1) & is.PREPOSITION ? relative - 1 : relative);

/** Who opens a sentence before a clause about a place or a thing: [the mayor of a town] where the bridge fell, [the head of a school] in which. */
function beforePlace(t: readonly Token[], lowest: number, relative: number, to: number): Range | undefined {
  const phrase = nounOf(t, lowest, relative);
  if (!phrase || !(takesObject(t, relative + 1) || hasVerb(t, relative + 1, to))) return undefined;
  const head = wordAt(t, phrase.to - 1);
  return startsMain(t, lowest, phrase.from) && !units.has(head) && !adverbial.has(head) ? phrase : undefined;
}

/** Whether a main clause can start with a noun phrase: [A man] who, in Riga, [a man] who, “No,” [a man] who. */
const startsMain = (t: readonly Token[], lowest: number, from: number): boolean =>
  from === lowest || ([lowest, from - 2, from - 1].some((i) => flagsAt(t, i) & before) && !hasVerb(t, lowest, from));

/** Whether the clause is over, and its main clause, too: those who left cried [as writers] said; who stole it was jailed [after a judge] said. */
function isOver(t: readonly Token[], relative: number, from: number): boolean {
  if (!/^(?:as|since|until|after|before|because|while)$/.test(wordAt(t, from - 1))) return false;
  return hasVerb(t, skipAdverbs(t, relative + 1, from, auxiliary) + 1, from - 1);
}

/** Whether the verb of the main clause stands there, behind a relative clause with a verb of its own. */
const isPredicate = (t: readonly Token[], relative: number, at: number): boolean =>
  isCue(t[at]) &&
  hasVerb(t, relative + 1, at) &&
  !((t[at - 1] as Token).flags & (is.HAVE | is.BE | is.MODAL)) &&
  wordAt(t, at - 1) !== 'to';

/** Whether a noun phrase belongs to what a clause tells of the noun before: Ruiz, who owns [the mill], which burnt down, said. */
export function isInRelative(t: readonly Token[], lowest: number, from: number): boolean {
  for (let i = from - 1; i >= Math.max(lowest, from - farthest) && !(flagsAt(t, i) & is.PUNCTUATION); i--) {
    const { word } = t[i] as Token;
    if (/^who(?:se)?$/.test(word)) return from - i > (word === 'who' ? 1 : 2);
    if (/^(?:which|that)$/.test(word)) return hasVerb(t, i + 1, from) || takesObject(t, i + 1);
  }
  return false;
}
