import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import { skipAdverbials, skipAdverbs } from './adverbials.js';
import { hasVerb, isVerbal, startsClause } from './clause.js';
import { isDash } from './dash.js';
import { hasToken } from './hasToken.js';
import { isCue, joinsNext, quotesNext } from './joinsNext.js';
import { isDeterminer, isNominal, isPronoun } from './nominal.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';

const asides = /* @__PURE__ */ wordSet('a an though although even despite');
export const article = /^an?$/;
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
      if (
        mark.final === ',' &&
        (i > from + 1 ? leavesMarks(t, i + 1, last) : leavesFor(t, i + 1, last) || joinsNext(t, i + 1, last))
      )
        return i + 1;
      const subject = t[i + 2];
      if (subject && next.word === 'as' && isPronoun(subject)) return i + 1;
      continue;
    }
    if (word === ';') return i;
    if (word === ':' && next.mark?.capital) return joint || i;
    const joins = flags & is.CONJUNCTION;
    const comma = word === ',';
    if ((joins || (comma && next.flags & (is.CONJUNCTION | is.GERUND))) && joint < i - 1) joint = i;
    if (joins && reportsNext(t, from, i, last)) return t[i - 1]?.word === ',' ? i - 1 : i;
    if (comma && !complete && next.flags & is.CONJUNCTION && opensClause(t, i + 2, last)) return i;
    if ((comma || isDash(token)) && turns(t, from, i, last, complete)) return i;
  }
  return last;
}

/** Whether what follows marks that end in a comma is no content: another report, an aside, a clause about somebody else. */
function leavesMarks(t: readonly Token[], from: number, to: number): boolean {
  const first = t[from];
  if (!first) return false;
  if ((article.test(first.word) && !t[from + 1]?.mark) || leavesFor(t, from, to) || joinsNext(t, from, to)) return true;
  const end = first.word === 'and' && isDeterminer(t[from + 1] ?? first) ? nounPhraseAfter(t, from + 1, to) : -1;
  return end > 0 && isVerbal(t, end);
}

/** Whether a clause follows that tells of what stands in marks and ends with the sentence: “takes note,” which is little. */
const leavesFor = (t: readonly Token[], which: number, to: number): boolean =>
  t[which]?.word === 'which' && (t[which + 1]?.word === ',' || !hasToken(t, which, to, isComma));

/** Whether somebody else's words, or another report, follow the conjunction at `at`. */
function reportsNext(t: readonly Token[], from: number, at: number, to: number): boolean {
  const i = skipAdverbs(t, at + 1, to);
  const verb = t[i];
  // And has blamed the sensor, and gave an assurance
  const perfect = ({ flags }: Token): boolean => (flags & is.HAVE) !== 0;
  if (verb && perfect(verb) && isCue(t[skipAdverbs(t, i + 1, to)], is.PARTICIPLE))
    // She said it was late and had told him so
    return verb.word === 'had' ? hasToken(t, Math.max(0, from - 4), from, perfect) : !hasToken(t, from, at, perfect);
  if (/^(?:gave|issued|made|gives|issues|makes)$/.test(verb?.word ?? '') && givesWord(t, i + 1)) return true;
  const gerunds = t[from]?.mark ?? (t[from - 1]?.flags ?? 0) & is.GERUND;
  return (
    isCue(verb, gerunds ? is.GERUND : 0) ||
    (gerunds && joinsGerund(t, i, to)) ||
    (isCue(verb) && !((verb as Token).flags & (is.SPEECH_NOUN | is.PLAIN))) ||
    (isCue(verb) &&
      /[^s]s$/.test((verb as Token).word) &&
      (/[^s]s$/.test(t[from - 1]?.word ?? '') || isCue(t[from - 2]))) ||
    (i + 1 < to && quotesNext(t, i, to))
  );
}

/** Whether somebody and a participle of speech follow: with Ruiz warning that it was late and [Lund threatening] to leave. */
function joinsGerund(t: readonly Token[], from: number, to: number): boolean {
  const end = nounPhraseAfter(t, from, to);
  return isCue(t[end], is.GERUND) || (end - 1 > from && isCue(t[end - 1], is.GERUND));
}

/** Whether a noun of saying follows an article: an assurance. */
const givesWord = (t: readonly Token[], from: number): boolean =>
  article.test(t[from]?.word ?? '') && ((t[from + 1]?.flags ?? 0) & is.SPEECH_NOUN) !== 0;

/** Whether others follow who say it, too: it was late, [as did Lund]. */
function saysAlso(t: readonly Token[], from: number): boolean {
  const verb = t[from]?.word === 'as' ? from + 1 : t[from + 1]?.word === 'so' ? from + 2 : from;
  return verb > from && ((t[verb]?.flags ?? 0) & is.DO) !== 0;
}

/** Whether a clause of its own follows, after words that say when: the logs, and [for once the chair agreed]. */
function opensClause(t: readonly Token[], from: number, to: number): boolean {
  const start = skipAdverbials(t, from, to);
  const first = t[start];
  return first !== undefined && (first.flags & (is.DETERMINER | is.PRONOUN)) !== 0 && startsClause(t, start, to);
}

/** Whether an age stands before a comma: he is Ruiz, 34, [a pilot] */
const isAged = (t: readonly Token[], comma: number): boolean =>
  /^\d\d$/.test(t[comma - 1]?.word ?? '') && t[comma - 2]?.word === ',';

/** Whether what follows the comma or dash at `at` is no content: another report, an aside, where it was said. */
function turns(t: readonly Token[], from: number, at: number, to: number, complete: boolean): boolean {
  const { word } = t[at + 1] as Token;
  if (joinsNext(t, at + 1, to, complete)) return true;
  const late = at - from > 3;
  if (t[at]?.word !== ',') return late && asides.has(word) && !hasToken(t, at + 1, to, isDash);
  return (
    word === 'compared' ||
    saysAlso(t, at + 1) ||
    word === 'whereas' ||
    effects.test(word) ||
    (article.test(word) && (at - from > 5 || givesWord(t, at + 1)) && !isListed(t, at + 1, to) && !isAged(t, at)) ||
    (t[at + 3]?.word === 'which' && (t[at + 2]?.flags ?? 0) & is.PREPOSITION && isNominal(t[at + 1] as Token)) ||
    (complete && isWhereSaid(t, at + 1, to)) ||
    (late && /^(?:who(?:se)?|which|where)$/.test(word) && !hasToken(t, at + 1, to, isComma))
  );
}

/** Whether a list goes on: eleven stays, [a car] and school fees. */
export function isListed(t: readonly Token[], from: number, to: number): boolean {
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

/** Whether it is a comma, or marks that may end in one. */
export const isComma = ({ word, mark }: Token): boolean => word === ',' || mark !== undefined;
