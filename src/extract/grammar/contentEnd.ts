import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import { skipAdverbs } from './adverbials.js';
import { hasVerb, isVerbal, startsClause } from './clause.js';
import { isDash } from './dash.js';
import { isCue, joinsNext, quotesNext } from './joinsNext.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';

const asides = /* @__PURE__ */ wordSet('a an though although even despite');

/** Index where the content that starts at `from` ends: at the sentence's end or where the next attribution begins. */
export function contentEnd(t: readonly Token[], from: number, to: number): number {
  const last = trimEnd(t, from, to);
  let joint = 0;
  let complete = t[from]?.mark !== undefined;
  for (let i = from + 1; i < last; i++) {
    const token = t[i] as Token;
    if (!complete && (isVerbal(t, i) || token.mark)) complete = true;
    if (token.mark) {
      if (token.mark.final === ',' && i + 1 < last && joinsNext(t, i + 1, last)) return i + 1;
      const next = t[i + 2];
      if (t[i + 1]?.word === 'as' && next && (next.flags & (is.PRONOUN | is.DETERMINER)) === is.PRONOUN) return i + 1;
      continue;
    }
    if (token.word === ';') return i;
    if (token.word === ':' && t[i + 1]?.mark?.capital) return joint > from ? joint : i;
    const joins =
      token.flags & is.CONJUNCTION || (token.word === ',' && (t[i + 1] as Token).flags & (is.CONJUNCTION | is.GERUND));
    if (joins && joint < i - 1) joint = i;
    if (isDash(token) && i - from > 3 && asides.has((t[i + 1] as Token).word) && !hasDash(t, i + 1, last)) return i;
    if (
      token.word === ',' &&
      (t[i + 1]?.word === 'compared' || ((t[i + 1]?.word === 'a' || t[i + 1]?.word === 'an') && i - from > 5))
    )
      return i;
    if (token.word === ',' && complete && isWhereSaid(t, i + 1, last)) return i;
    if (token.word === ',' || isDash(token)) {
      if (joinsNext(t, i + 1, last, complete)) return i;
      const next = t[i + 1] as Token;
      if (
        token.word === ',' &&
        (next.word === 'who' || next.word === 'which' || next.word === 'where' || next.word === 'whose') &&
        i - from > 3 &&
        !hasComma(t, i + 1, last)
      )
        return i;
    } else if (token.flags & is.CONJUNCTION) {
      const next = skipAdverbs(t, i + 1, last);
      const verb = t[next];
      if (verb && isCue(verb) && !(verb.flags & (is.SPEECH_NOUN | is.PLAIN))) return i;
      if (
        verb &&
        verb.flags & is.GERUND &&
        isCue(verb) &&
        (((t[from - 1]?.flags ?? 0) & is.GERUND) !== 0 || t[from]?.mark)
      )
        return i;
      if (verb && next + 1 < last && quotesNext(t, next, last)) return i;
    }
  }
  return last;
}

/** Whether the rest tells where it was said: ", in an interview with a weekly". */
function isWhereSaid(t: readonly Token[], from: number, to: number): boolean {
  if (t[from]?.word !== 'in') return false;
  for (let i = from + 2; i < Math.min(to, from + 5); i++)
    if ((t[i] as Token).flags & is.CARRIER) return !hasComma(t, i + 1, to);
  return false;
}
const goingOn = /* @__PURE__ */ wordSet('also not only rather to');

/** Index where a noun phrase or an infinitive that is content ends: before the clause that goes on. */
export function phraseEnd(t: readonly Token[], from: number, to: number): number {
  const end = withoutTime(t, from, contentEnd(t, from, to));
  let nested = false;
  for (let i = from + 1; i + 1 < end; i++) {
    const token = t[i] as Token;
    const next = t[i + 1] as Token;
    if (token.word === ':') return i;
    if (token.flags & (is.RELATIVE | is.SUBORDINATOR | is.BE | is.HAVE)) nested = true;
    if (token.word === ',') {
      const after = next.flags & is.CONJUNCTION ? i + 2 : i + 1;
      const word = t[after];
      if (!word || after >= end) return i;
      if (next.word === 'but' && !goingOn.has(word.word)) return i;
      if ((next.word === 'a' || next.word === 'an') && !hasComma(t, after, end)) return i;
      if (
        word.flags & (is.RELATIVE | is.SUBORDINATOR | is.PRONOUN | is.BE | is.HAVE | is.DO | is.GERUND) ||
        word.word.endsWith('ing') ||
        isVerbal(t, after)
      )
        return i;
      const phrase = nounPhraseAfter(t, after, end);
      if (phrase > 0 && phrase < end && isVerbal(t, phrase)) return i;
    } else if (
      (token.word === 'as' || token.word === 'after' || token.word === 'when') &&
      (next.flags & (is.PRONOUN | is.DETERMINER)) === is.PRONOUN &&
      isVerbal(t, i + 2)
    )
      return i;
    else if (
      token.flags & is.CONJUNCTION &&
      (next.flags & (is.BE | is.HAVE | is.DO) ||
        next.flags & is.PRONOUN ||
        (isVerbal(t, i + 1) &&
          (next.flags & (is.PAST | is.VERB) || (next.flags === 0 && !nested)) &&
          t[i + 2]?.word !== 'by'))
    )
      return i;
  }
  return end;
}

/** Leaves out the day on which it was said: announced a loan [on Monday]. */
function withoutTime(t: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end - 1 > from && (t[end - 1] as Token).flags & is.TIME) end--;
  if (end === to || end - 1 <= from) return to;
  const left = t[end - 1] as Token;
  if (
    left.word === 'on' ||
    left.word === 'next' ||
    left.word === 'last' ||
    left.word === 'this' ||
    left.word === 'late' ||
    left.word === 'early'
  )
    return end - 1 > from ? end - 1 : to;
  if (left.flags & (is.PREPOSITION | is.NUMBER)) return to;
  return (t[end] as Token).word === 'yesterday' || (t[end] as Token).flags & is.CAPITAL ? end : to;
}

/** Index where content inside a fronted clause ends: While he said it was late, others left. */
export function frontedEnd(t: readonly Token[], from: number, to: number): number {
  let verbs = false;
  for (let i = from; i + 1 < to; i++) {
    const token = t[i] as Token;
    if (isVerbal(t, i)) verbs = true;
    const comma = token.word === ',' || token.mark?.final === ',';
    if (!comma || (!verbs && !token.mark && i - from < 3)) continue;
    const next = t[i + 1] as Token;
    if (next.flags & (is.CONJUNCTION | is.RELATIVE | is.PREPOSITION | is.SUBORDINATOR)) continue;
    if (hasVerb(t, i + 2, Math.min(to, i + 14))) return token.mark ? i + 1 : i;
  }
  return to;
}

/** Index where content of something said before ends: he has said he will stay, but his party doubts it. */
export function earlierEnd(t: readonly Token[], from: number, to: number): number {
  let verbs = false;
  for (let i = from; i + 2 < to; i++) {
    if (isVerbal(t, i)) verbs = true;
    const next = t[i + 1] as Token;
    if (!verbs || (t[i] as Token).word !== ',' || !(next.flags & is.CONJUNCTION)) continue;
    const after = skipAdverbs(t, i + 2, to);
    if (t[after]?.word !== 'that' && startsClause(t, after, to)) return i;
  }
  return to;
}

/** Leaves out the sentence's final punctuation. */
export function trimEnd(t: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && (t[end - 1] as Token).flags & is.PUNCTUATION && !((t[end - 1] as Token).word === '%')) end--;
  return end;
}

function hasComma(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((t[i] as Token).word === ',' || (t[i] as Token).mark) return true;
  return false;
}

function hasDash(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDash(t[i])) return true;
  return false;
}
