import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import { skipAdverbs, which } from './adverbials.js';
import { hasVerb, isVerbal, startsClause } from './clause.js';
import { isDash } from './dash.js';
import { hasToken } from './hasToken.js';
import { isCue, joinsNext, quotesNext } from './joinsNext.js';
import { isDeterminer, isPronoun } from './nominal.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';

const asides = /* @__PURE__ */ wordSet('a an though although even despite');
const goingOn = /* @__PURE__ */ wordSet('also not only rather to');
const article = /^an?$/;
/** What words did, told by the article: he would quit, sparking a row. */
const effects = /^(?:drawing|prompting|sparking|triggering|angering|infuriating|stunning)$/;

/** Index where the content that starts at `from` ends: at the sentence's end or where the next attribution begins. */
export function contentEnd(t: readonly Token[], from: number, to: number): number {
  const last = trimEnd(t, from, to);
  let joint = 0;
  let complete = t[from]?.mark !== undefined;
  if (t[from]?.mark?.final === ',' && leavesMarks(t, from + 1, last)) return from + 1;
  for (let i = from + 1; i < last; i++) {
    const token = t[i] as Token;
    const { word, flags, mark } = token;
    const next = t[i + 1] as Token;
    complete ||= mark !== undefined || isVerbal(t, i);
    if (mark) {
      if (mark.final === ',' && (i > from + 1 ? leavesMarks(t, i + 1, last) : joinsNext(t, i + 1, last))) return i + 1;
      const subject = t[i + 2];
      if (subject && next.word === 'as' && isPronoun(subject)) return i + 1;
      continue;
    }
    if (word === ';') return i;
    if (word === ':' && next.mark?.capital) return joint || i;
    const joins = flags & is.CONJUNCTION;
    const comma = word === ',';
    if ((joins || (comma && next.flags & (is.CONJUNCTION | is.GERUND))) && joint < i - 1) joint = i;
    if (joins ? reportsNext(t, from, i, last) : (comma || isDash(token)) && turns(t, from, i, last, complete)) return i;
  }
  return last;
}

/** Whether what follows marks that end in a comma is no content: another report, an aside, a clause about somebody else. */
function leavesMarks(t: readonly Token[], from: number, to: number): boolean {
  const first = t[from];
  if (!first) return false;
  if ((article.test(first.word) && !t[from + 1]?.mark) || joinsNext(t, from, to)) return true;
  const end = first.word === 'and' && isDeterminer(t[from + 1] ?? first) ? nounPhraseAfter(t, from + 1, to) : -1;
  return end > 0 && isVerbal(t, end);
}

/** Whether somebody else's words, or another report, follow the conjunction at `at`. */
function reportsNext(t: readonly Token[], from: number, at: number, to: number): boolean {
  const i = skipAdverbs(t, at + 1, to);
  const verb = t[i];
  const gerunds = t[from]?.mark ?? (t[from - 1]?.flags ?? 0) & is.GERUND;
  return (
    isCue(verb, gerunds ? is.GERUND : 0) ||
    (isCue(verb) && !((verb as Token).flags & (is.SPEECH_NOUN | is.PLAIN))) ||
    (isCue(verb) &&
      /[^s]s$/.test((verb as Token).word) &&
      (/[^s]s$/.test(t[from - 1]?.word ?? '') || isCue(t[from - 2]))) ||
    (i + 1 < to && quotesNext(t, i, to))
  );
}

/** Whether what follows the comma or dash at `at` is no content: another report, an aside, where it was said. */
function turns(t: readonly Token[], from: number, at: number, to: number, complete: boolean): boolean {
  const { word } = t[at + 1] as Token;
  if (joinsNext(t, at + 1, to, complete)) return true;
  const late = at - from > 3;
  if (t[at]?.word !== ',') return late && asides.has(word) && !hasToken(t, at + 1, to, isDash);
  return (
    word === 'compared' ||
    word === 'whereas' ||
    effects.test(word) ||
    (article.test(word) && at - from > 5 && !isListed(t, at + 1, to)) ||
    (complete && isWhereSaid(t, at + 1, to)) ||
    (late && /^(?:who(?:se)?|which|where)$/.test(word) && !hasToken(t, at + 1, to, isComma))
  );
}

/** Whether a list goes on: eleven stays, [a car] and school fees. */
function isListed(t: readonly Token[], from: number, to: number): boolean {
  const end = nounPhraseAfter(t, from, to);
  return t[end]?.word === 'and' && !isVerbal(t, end + 1);
}

/** Whether the rest tells where it was said: ", in an interview with a weekly". */
function isWhereSaid(t: readonly Token[], from: number, to: number): boolean {
  if (t[from]?.word === 'in')
    for (let i = from + 2; i < Math.min(to, from + 5); i++)
      if ((t[i] as Token).flags & is.CARRIER) return !hasToken(t, i + 1, to, isComma);
  return false;
}

/** Index where a noun phrase or an infinitive that is content ends: before the clause that goes on. */
export function phraseEnd(t: readonly Token[], from: number, to: number): number {
  const end = withoutTime(t, from, contentEnd(t, from, to));
  let nested = 0;
  for (let i = from + 1; i + 1 < end; i++) {
    const { word, flags } = t[i] as Token;
    const next = t[i + 1] as Token;
    nested |= flags & (is.RELATIVE | is.SUBORDINATOR | is.BE | is.HAVE);
    if (
      word === ':' ||
      (word === ',' && endsPhrase(t, i + 1, end)) ||
      (isPronoun(next) && /^(?:as|after|when)$/.test(word) && isVerbal(t, i + 2)) ||
      (word === 'after' && next.flags & (is.DETERMINER | is.CAPITAL) && isVerbal(t, nounPhraseAfter(t, i + 1, end))) ||
      (flags & is.CONJUNCTION &&
        (next.flags & (is.BE | is.HAVE | is.DO | is.PRONOUN) ||
          (isVerbal(t, i + 1) &&
            (next.flags & (is.PAST | is.VERB) || (next.flags === 0 && !nested)) &&
            t[i + 2]?.word !== 'by')))
    )
      return i;
  }
  return end;
}

/** Whether a clause or an aside follows a comma in a noun phrase. */
function endsPhrase(t: readonly Token[], from: number, to: number): boolean {
  const next = t[from] as Token;
  const at = next.flags & is.CONJUNCTION ? from + 1 : from;
  if (at >= to) return true;
  const { word, flags } = t[at] as Token;
  if (
    (next.word === 'but' && !goingOn.has(word)) ||
    (article.test(next.word) && !hasToken(t, at, to, isComma) && !isListed(t, at, to)) ||
    flags & (is.RELATIVE | is.SUBORDINATOR | is.PRONOUN | is.BE | is.HAVE | is.DO | is.GERUND) ||
    (word.endsWith('ing') && word !== 'including') ||
    isVerbal(t, at)
  )
    return true;
  const phrase = nounPhraseAfter(t, at, to);
  return phrase < to && isVerbal(t, phrase);
}

/** Leaves out the day on which it was said: announced a loan [on Monday]. */
function withoutTime(t: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end - 1 > from && (t[end - 1] as Token).flags & is.TIME) end--;
  if (end === to || end - 1 <= from) return to;
  const left = t[end - 1] as Token;
  if (left.word === 'on' || which.test(left.word)) return end - 1;
  const { word, flags } = t[end] as Token;
  return !(left.flags & (is.PREPOSITION | is.NUMBER)) && (word === 'yesterday' || flags & is.CAPITAL) ? end : to;
}

/** Index where content inside a fronted clause ends: While he said it was late, others left. */
export function frontedEnd(t: readonly Token[], from: number, to: number): number {
  let verbs = false;
  for (let i = from; i + 1 < to; i++) {
    const { word, mark } = t[i] as Token;
    verbs ||= isVerbal(t, i);
    if (
      (word === ',' || mark?.final === ',') &&
      (verbs || mark || i - from > 2) &&
      !((t[i + 1] as Token).flags & (is.CONJUNCTION | is.RELATIVE | is.PREPOSITION | is.SUBORDINATOR)) &&
      hasVerb(t, i + 2, Math.min(to, i + 14))
    )
      return mark ? i + 1 : i;
  }
  return to;
}

/** Index where content of something said before ends: he has said he will stay, but his party doubts it. */
export function earlierEnd(t: readonly Token[], from: number, to: number): number {
  let verbs = false;
  for (let i = from; i + 2 < to; i++) {
    verbs ||= isVerbal(t, i);
    if (!verbs || (t[i] as Token).word !== ',' || !((t[i + 1] as Token).flags & is.CONJUNCTION)) continue;
    const after = skipAdverbs(t, i + 2, to);
    if (t[after]?.word !== 'that' && startsClause(t, after, to)) return i;
  }
  return to;
}

/** Leaves out the sentence's final punctuation. */
export function trimEnd(t: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && (t[end - 1] as Token).flags & is.PUNCTUATION) end--;
  return end;
}

const isComma = ({ word, mark }: Token): boolean => word === ',' || mark !== undefined;
