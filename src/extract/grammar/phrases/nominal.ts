import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { wordAt } from '../tokens/wordAt.js';

const closed = is.BE | is.HAVE | is.MODAL | is.NEGATION | is.CONJUNCTION | is.SUBORDINATOR | is.RELATIVE;
const notNominal = closed | is.PUNCTUATION | is.MARKED | is.PREPOSITION | is.DO | is.ADVERB;
/** Prepositions that a noun phrase may go on with: the vote [in] May. */
export const joins = /* @__PURE__ */ wordSet(`
  of for at in from with on to by against near behind outside into off around across along through throughout among within
  inside without`);

/** The article of somebody or something new. */
export const article = /* @__PURE__ */ wordSet('a an');

/** The article of anybody or anything. */
export const articles = /* @__PURE__ */ wordSet('a an the');

/** What stands for a noun behind an article: the first. */
export const ordinal = /* @__PURE__ */ wordSet('other first second third last');

/** What a verb may be, and a noun that looks like one. */
export const verbal = is.VERB | is.PAST | is.PARTICIPLE | is.PRESENT;

/** Whether a token can be a noun, a name or an adjective before one. */
export function isNominal({ flags: f }: Token): boolean {
  if (f & is.CAPITAL) return !(f & (closed | is.PRONOUN)) && (f & (is.PREPOSITION | is.UPPERCASE)) !== is.PREPOSITION;
  if (f & (is.ROLE | is.BODY | is.CARRIER | is.SPEECH_NOUN)) return true;
  if (f & notNominal || (f & (is.PRONOUN | is.OBJECT_PRONOUN) && !(f & is.DETERMINER))) return false;
  return !(f & verbal) || (f & (is.PLAIN | is.TITLE)) !== 0;
}

/** Whether a token opens a noun phrase. */
export const isDeterminer = ({ flags }: Token): boolean => (flags & is.DETERMINER) !== 0;

/** Whether it can be a noun, a name or an adjective, and opens no noun phrase. */
export const isInPhrase = (token: Token): boolean => isNominal(token) && !isDeterminer(token);

/** Whether a noun must follow, though it looks like a verb: his [vote], the [proposed] plan, Lima's [plans]. */
export const needsNoun = ({ flags }: Token): boolean =>
  (flags & (is.DETERMINER | is.PRONOUN)) === is.DETERMINER || (flags & is.POSSESSIVE) !== 0;

/** Whether a word that the lexicon does not know looks like the past of a verb. */
export const isPastForm = ({ flags, word }: Token): boolean => flags === 0 && word.endsWith('ed');

/** Whether it stands before a preposition and somebody, and is no noun: [asked] by Ruiz, [according] to Ruiz. */
export const leadsIn = (token: Token): boolean => isPastForm(token) || /^a(?:ccording|sked)$/.test(token.word);

/** Whether it is a pronoun that stands alone: she, everyone, but not "many". */
export const isPronoun = ({ flags }: Token): boolean => (flags & (is.PRONOUN | is.DETERMINER)) === is.PRONOUN;

/** Whether it says when: Monday, but not "Monday's". */
export const isTime = ({ flags }: Token): boolean => (flags & (is.TIME | is.POSSESSIVE)) === is.TIME;

/** Whether it can be a word of a name: Ruiz, but not "Monday". */
export const isNameWord = ({ flags }: Token): boolean => (flags & (is.CAPITAL | is.TIME)) === is.CAPITAL;

/**
 * Whether a word for a time tells of the noun after it, or has one of its own: the [spring] meeting, the Porto [Spring]
 * Festival, the [Sunday] Mirror, the first [day] of term.
 */
export const isSeason = ({ flags, word }: Token, left: Token | undefined, next: Token | undefined): boolean =>
  next !== undefined &&
  (flags & is.CAPITAL
    ? (next.flags & (is.CAPITAL | is.TIME)) === is.CAPITAL &&
      (left?.word === 'the' || /^(?:spring|summer|autumn|winter)$/.test(word))
    : articles.has(left?.word ?? '') || next.word === 'of');

/** Whether a time is of somebody's name: Theresa [May], Mr [Winter], USA [Today]. */
export const isSurname = (t: readonly Token[], at: number): boolean =>
  at > 0 &&
  (flagsAt(t, at) & is.CAPITAL) !== 0 &&
  isNameWord(t[at - 1] as Token) &&
  isNominal(t[at - 1] as Token) &&
  /^(?:may|march|winter|summer|today)$/.test(wordAt(t, at)) &&
  !/^(?:last|next|late|early)$/.test(wordAt(t, at - 1)) &&
  (wordAt(t, at) !== 'today' || wordAt(t, at - 1) === 'usa') &&
  // Ruiz May Not Have Said It
  !/^(?:not|be|have)$/.test(wordAt(t, at + 1));

/** Whether a month behind it is a date and no forename: in [May] Ruiz said, last [June] Ruiz said, the [June] Labs test. */
export const dates = (left: Token | undefined): boolean =>
  left !== undefined &&
  ((left.flags & (is.PREPOSITION | is.DETERMINER | is.NUMBER)) !== 0 ||
    /^(?:last|next|this|late|early)$/.test(left.word));

/** Will and May before a name: Will Doyle. */
export function isForename({ word, flags }: Token, next: Token | undefined): boolean {
  const name = word === 'will' || word === 'may';
  return name && (flags & is.CAPITAL) !== 0 && next !== undefined && isNominal(next);
}

/** Whether a preposition with a capital is inside a name: Reporters [Without] Borders. */
export const isInnerPreposition = ({ word, flags }: Token): boolean =>
  (word === 'without' || word === 'against') && (flags & is.CAPITAL) !== 0;

/** Whether what mostly opens a phrase is inside one: Save [the] Children, a [No] 10 aide, the world [No] 1, the number [one]. */
export const isInnerThe = (t: readonly Token[], at: number): boolean =>
  (wordAt(t, at) === 'the' && wordAt(t, at - 1) === 'save' && (flagsAt(t, at - 1) & is.CAPITAL) !== 0) ||
  (wordAt(t, at) === 'no' && (wordAt(t, at - 1) === 'world' ? /^\d/ : /^1\d$/).test(wordAt(t, at + 1))) ||
  (wordAt(t, at - 1) === 'number' && /^(?:one|two)$/.test(wordAt(t, at)));
