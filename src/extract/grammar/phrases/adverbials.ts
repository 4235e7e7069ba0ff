import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { wordAt } from '../tokens/wordAt.js';
import { auxiliary, isMonth, isVerbal } from './clause.js';
import { isDeterminer, isInPhrase, isNominal, isTime } from './nominal.js';
import { linking, nounPhraseAfter } from './nounPhraseAfter.js';
import { opensOwn } from './opensOwn.js';
import { subjectOfRest } from './subjectOfRest.js';
import { subjectWithin } from './subjectWithin.js';
import { timeEnd, units } from './timeEnd.js';

/** What tells where words stand or when they came: said in a post [published] on Monday. */
export const appeared = /* @__PURE__ */ wordSet(`
  addressed adopted aired approved broadcast carried circulated dated emailed filed given handed issued leaked
  obtained passed posted prepared presented published released reported seen sent shared shown signed submitted tabled
  written`);
/** Words that say which day: last Monday, late on Monday. */
export const which = /* @__PURE__ */ wordSet('last this next late early');

/** Index after the days and places that may stand between a cue and its content: said on Tuesday in Berlin; `said` leaves what opens the content: said on Tuesday [at least 40 left]. */
export function skipAdverbials(t: readonly Token[], from: number, to: number, said = false): number {
  let i = from;
  while (i < to) {
    const token = t[i] as Token;
    const { word, flags } = token;
    if (said && opensOwn(t, i)) break;
    if (
      isTime(token) ||
      (which.has(word) && flagsAt(t, i + 1) & (is.TIME | is.DETERMINER)) ||
      ((word === 'every' || word === 'each') && flagsAt(t, i + 1) & is.TIME && wordAt(t, i + 2) !== 'of') ||
      ((word === 'late' || word === 'early') && flagsAt(t, i + 2) & is.TIME) ||
      (flags & is.ADVERB && !(flags & (is.PRONOUN | is.DETERMINER)) && word !== 'there' && word !== 'more') ||
      // Told it Aug. 16 that
      (i > from &&
        (appeared.has(word) || (isDate(t, i) && flagsAt(t, i - 1) & is.TIME && !units.has(wordAt(t, i - 1)))))
    )
      i++;
    else {
      // Said in a statement marking the day that
      const marked = i > from + 2 && actsBehindNoun(t, i - 1) ? nounPhraseAfter(t, i, to) : i;
      if (marked > i && wordAt(t, marked) === 'that') {
        i = marked;
        continue;
      }
      // As early as last May
      const early = word === 'as' && wordAt(t, i + 2) === 'as';
      const opens =
        flags & is.PREPOSITION &&
        (word !== 'of' || i === from || which.has(wordAt(t, i + 1)) || flagsAt(t, i + 1) & is.TIME) &&
        word !== 'as';
      // Ahead of the vote
      const next = wordAt(t, i + 1) === 'of' ? i + 2 : i + 1;
      const after = (opens && !isInfinitive(t, i)) || early ? phraseAfter(t, early ? i + 3 : next, to) : -1;
      if (after < 0) break;
      i = after;
    }
  }
  return i;
}

/** Whether a participle stands there behind a noun, and no noun itself: a statement [marking] the day; not: a court hearing. */
const actsBehindNoun = (t: readonly Token[], at: number): boolean =>
  wordAt(t, at).endsWith('ing') &&
  !/^(?:meet|hear|brief|fil|rul|gather|post|record)ing$/.test(wordAt(t, at)) &&
  !isDeterminer(t[at - 1] as Token);

/** The same with times that no preposition opens: said [two weeks ago in Berlin] that. */
export function skipTimes(t: readonly Token[], from: number, to: number, said = false): number {
  let i = skipAdverbials(t, from, to, said);
  while (i < to && !(said && opensOwn(t, i))) {
    const end = timeEnd(t, i);
    if (end <= i) break;
    i = skipAdverbials(t, end, to, said);
  }
  return Math.min(i, to);
}

/** Whether a time without a preposition stands there: Monday, last week, two weeks ago; but not: this year was cold. */
export const isWhen = (t: readonly Token[], at: number): boolean =>
  (flagsAt(t, at) & is.TIME) !== 0 ||
  (which.has(wordAt(t, at)) && wordAt(t, at) !== 'this' && !isVerbal(t, at + 2)) ||
  timeEnd(t, at) > at;

/** Whether a verb with its object stands there, and no addressee: to back the plan, to speed up trade. */
const isInfinitive = (t: readonly Token[], to: number): boolean =>
  wordAt(t, to) === 'to' &&
  (flagsAt(t, to + 1) === 0 || wordAt(t, to + 1) === 'back') &&
  ((flagsAt(t, to + 2) & is.DETERMINER) !== 0 || /^(?:up|down|out)$/.test(wordAt(t, to + 2)));

/** Index after the noun phrase of a preposition, or -1; a name does not swallow the subject after a noun. */
function phraseAfter(t: readonly Token[], from: number, to: number): number {
  if (from >= to) return -1;
  const token = t[from] as Token;
  let i = from + 1;
  if (token.flags & is.TIME || isMonth(token)) {
    while (i < to && ((t[i] as Token).flags & is.TIME || isDate(t, i))) i++;
    return i;
  }
  // To her on Monday
  if (token.flags & is.OBJECT_PRONOUN && t[i] && !isNominal(t[i] as Token)) return i;
  // At around noon
  if (flagsAt(t, i) & is.TIME && /^(?:about|around)$/.test(token.word)) return i + 1;
  // After talks with Lund; in written evidence
  const noun = t[i];
  if (token.flags & is.PRESENT && noun && noun.flags & is.PREPOSITION)
    return linking.has(noun.word) ? nounPhraseAfter(t, i + 1, to) : i;
  if (token.flags & is.PARTICIPLE && noun && isInPhrase(noun)) return nounPhraseAfter(t, i, to);
  // By 2030 the port would be shut
  if (/^(?:19|20)\d\d$/.test(token.word)) return i;
  // Said before adding that ships had left
  if (token.flags & is.GERUND && wordAt(t, from - 1) === 'before' && wordAt(t, i) === 'that') return -1;
  if (token.word.endsWith('ing')) return Math.max(i, nounPhraseAfter(t, i, to));
  return subjectOfRest(t, from, nounPhraseAfter(t, from, to));
}

/** Whether a number goes on with a date: May [4], Tuesday [4] May; but not: Tuesday [12] ships left. */
const isDate = (t: readonly Token[], at: number): boolean =>
  /^\d/.test(wordAt(t, at)) && (!wordAt(t, at - 1).endsWith('day') || (flagsAt(t, at + 1) & is.TIME) !== 0);

/** Index after somebody spoken to: told [the committee] it was late. */
export function skipAddressee(t: readonly Token[], from: number, to: number): number {
  if (from >= to) return from;
  const { word, flags } = t[from] as Token;
  const owned = t[from + 1];
  if (isShare(t, from)) return skipAddressee(t, from + 2, to);
  // Told more than 200 people that, told about 200 people that
  const count = wordAt(t, from + 1) === 'than' ? from + 2 : /^(?:about|around|over)$/.test(word) ? from + 1 : -1;
  if (flagsAt(t, count) & is.NUMBER) return skipAddressee(t, count, to);
  // Told them both that
  if (flags & is.OBJECT_PRONOUN && /^(?:all|both)$/.test(wordAt(t, from + 1))) return from + 2;
  if (word === 'her' && owned && (!isNominal(owned) || isDeterminer(owned))) return from + 1;
  if (flags & (is.PRONOUN | is.SUBORDINATOR) && !(flags & (is.OBJECT_PRONOUN | is.DETERMINER))) return from;
  // Told reporters workers had left; told magistrates Lund had left; told MPs Lund had left
  const several = looksPlural(word) && (!(flags & is.CAPITAL) || /^m(?:[es]?p|la)s$/.test(word));
  const bare = several && flags & is.ROLE;
  if (bare && owned && isNominal(owned)) return from + 1;
  const end = nounPhraseAfter(t, from, to);
  // Told investors demand was strong
  if (several && !(flags & is.DETERMINER) && from + 2 <= end && flagsAt(t, end) & auxiliary) return from + 1;
  for (let i = from; i + 1 < end; i++) {
    const token = t[i] as Token;
    const next = t[i + 1] as Token;
    // Told the hearing Lund had left; told the BBC prices had risen
    const apart =
      token.flags & is.CAPITAL
        ? i + 2 === end &&
          looksPlural(next.word) &&
          (!(next.flags & is.CAPITAL) || /^(?:democrat|republican)s$/.test(next.word))
        : i > from && flags & is.DETERMINER && !(token.flags & is.PREPOSITION) && next.flags & (is.CAPITAL | is.NUMBER);
    if (apart && isVerbal(t, end)) return i + 1;
  }
  return Math.max(from, subjectWithin(t, from, end));
}

/** Whether it tells how many of those behind "of": told [each] of them that it was late. */
export const isShare = (t: readonly Token[], at: number): boolean =>
  wordAt(t, at + 1) === 'of' && /^(?:all|both|each)$/.test(wordAt(t, at));

/** Index after adverbs, and after words of other kinds that may stand among them. */
export function skipAdverbs(t: readonly Token[], from: number, to: number, others = 0): number {
  let i = from;
  while (i < to && (t[i] as Token).flags & (is.ADVERB | others)) i++;
  return i;
}
