import { CLAUSE, MATTER, OTHER_THING } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { isAnd } from '../tokens/isAnd.js';
import { isCapitalised } from '../tokens/isCapitalised.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { besideStates, looksLikeNoun } from './looksLikeNoun.js';
import {
  isDeterminer,
  isForename,
  isInnerThe,
  isInPhrase,
  isNameWord,
  isNominal,
  isSurname,
  isTime,
  joins,
  needsNoun,
  ordinal,
  verbal,
} from './nominal.js';

/** Prepositions that link a noun with what it is of. */
export const linking = /* @__PURE__ */ wordSet('of for at from with in');

/** Nouns that are verbs in the past, too. */
const sameInPast = /^(?:put|cut|read|cast|spread)$/;

/** Index after the noun phrase that starts at `from`, or -1. */
export function nounPhraseAfter(t: readonly Token[], from: number, highest: number): number {
  if (from >= highest) return -1;
  const first = t[from] as Token;
  // To her that
  const alone = first.word === 'her' && flagsAt(t, from + 1) & is.SUBORDINATOR;
  if (alone || (first.flags & (is.PRONOUN | is.OBJECT_PRONOUN) && !isDeterminer(first))) return from + 1;
  const ceiling = Math.min(highest, from + 30);
  let last = -1;
  for (let i = from; i < ceiling; i++) {
    const token = t[i] as Token;
    const { word, flags } = token;
    const left = tokenAt(t, i - 1);
    const next = i + 1 < ceiling ? t[i + 1] : undefined;
    if (isDeterminer(token) && (last < 0 || joins.has((left as Token).word) || left?.word === 'and')) {
      // Said the other
      const alone = next && ordinal.has(next.word);
      if (alone && wordAt(t, i + 2) === 'of') {
        last = ++i + 1;
        continue;
      }
      if (alone && !(t[i + 2] && isNominal(t[i + 2] as Token))) return i + 2;
      if (flags & is.PRONOUN) last = i + 1;
    } else if (last >= 0 && flags === 0 && word.endsWith('ed') && !(next && isInPhrase(next))) break;
    // The number one, world No 1
    else if (isInnerThe(t, i)) last = i + 1;
    // Ruiz put her name to it
    else if (last === i && next && isDeterminer(next) && left && isNameWord(left) && sameInPast.test(word)) break;
    // Rebels insist, police say; but not: police report
    else if (
      last === i &&
      isPlainCue(token) &&
      (looksPlural(wordAt(t, i - 1)) || (left?.word === 'police' && !(flags & (is.SPEECH_NOUN | is.CARRIER))))
    )
      break;
    else if (
      (flags & verbal && (opensNoun(t, from, i) || (i === from && isBare(token, next)))) ||
      isForename(token, t[i + 1]) ||
      (flags & is.CAPITAL && isTitled(left)) ||
      isSurname(t, i) ||
      (isInPhrase(token) && ((last < 0 && i > from) || !isTime(token) || isTitle(t, from, i)))
    )
      last = i + 1;
    else if (last < 0) {
      if (!(flags & is.ADVERB)) break;
    } else if (!next) break;
    // The court's first president
    else if (flags & is.ADVERB && left && left.flags & is.POSSESSIVE) continue;
    // Her envoy to Kyiv
    else if (
      linking.has(word) ||
      left?.word === 'close' ||
      (word === 'to' &&
        /^(?:advis[eo]r|aide|ambassador|assistant|consultant|envoy)s?$/.test((left as Token).word) &&
        (next.flags & is.CAPITAL || needsNoun(next))) ||
      (word === 'on' && /^(?:expert|specialist|authorit(?:y|ie))s?$/.test((left as Token).word)) ||
      (word === 'within' && isDeterminer(next))
    ) {
      if (next.flags & is.TIME || (word === 'in' && isName(t, from, i))) break;
      const owned = t[i + 2];
      if (next.flags & is.OBJECT_PRONOUN && !(isDeterminer(next) && owned && isNominal(owned))) return i + 2;
    } else if (!isNominal(next)) break;
    else if (token.mark) {
      if (token.mark.final === ',') break;
    } else if (joinsAdjectives(t, from, i)) continue;
    else if (!isAnd(word) || !(next.flags & is.CAPITAL)) break;
  }
  // Said an official last week, said an official late on Monday
  const late = last - 1 > from && /^(?:last|next|late|early)$/.test(wordAt(t, last - 1));
  return late && flagsAt(t, wordAt(t, last) === 'on' ? last + 1 : last) & is.TIME ? last - 1 : last;
}

/** Whether "and" stands between two adjectives of one noun for several: current [and] former officials, Democratic [or] independent voters; not: police and local leaders. */
function joinsAdjectives(t: readonly Token[], from: number, at: number): boolean {
  const { flags, word } = t[at - 1] as Token;
  const first =
    at - 1 === from ||
    flagsAt(t, at - 2) & (is.NUMBER | is.DETERMINER | is.PREPOSITION) ||
    wordAt(t, at - 2) === 'dozen';
  const noun = t[at + 2];
  return (
    /^(?:and|or)$/.test(wordAt(t, at)) &&
    !!first &&
    (flags & is.CAPITAL ? /(?:ic|[ei]an|ish|ese)$/.test(word) : flags === 0 && !looksPlural(word)) &&
    !(flagsAt(t, at + 1) & ~is.CAPITAL) &&
    noun !== undefined &&
    looksPlural(noun.word) &&
    isInPhrase(noun)
  );
}

/** Whether a day is part of a name: the BBC's [Today] programme. */
const isTitle = (t: readonly Token[], from: number, at: number): boolean =>
  at > from && ((t[at - 1] as Token).flags & is.POSSESSIVE) !== 0 && ((t[at] as Token).flags & is.CAPITAL) !== 0;

/** Whether a word that looks like a verb is a noun without an article: urged [states] to act. */
const isBare = (token: Token, next: Token | undefined): boolean => looksLikeNoun(token) && next?.word === 'to';

/** Whether a noun must stand at an index, though it looks like a verb: his [notes], his speaking [notes], his draft speaking [notes], island [states]. */
function opensNoun(t: readonly Token[], from: number, at: number): boolean {
  let left = at - 1;
  if (left > from && (t[left] as Token).flags & is.GERUND) left--;
  if (left > from && left < at - 1) left--;
  if (left < from) return false;
  return needsNoun(t[left] as Token) || (wordAt(t, at) === 'states' && besideStates.test(wordAt(t, left)));
}

/** Whether it is a plain verb of speech that is seldom a noun: argue, insist. */
export const isPlainCue = ({ flags, entry: { takes } }: Token): boolean =>
  (flags & (is.PLAIN | is.SPEECH_NOUN | is.CAPITAL)) === is.PLAIN &&
  (takes & (CLAUSE | MATTER | OTHER_THING)) === CLAUSE;

/** Whether a title stands there: Miss May. */
const isTitled = (token: Token | undefined): boolean =>
  token !== undefined && (token.flags & (is.TITLE | is.CAPITAL)) === (is.TITLE | is.CAPITAL);

/** Whether only capitals stand there, which no place belongs to: said [Lou Marchetti] in court. */
const isName = (t: readonly Token[], from: number, to: number): boolean => to - from > 1 && isCapitalised(t, from, to);
