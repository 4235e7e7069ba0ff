import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import { isVerbal } from './clause.js';
import { isNominal } from './nominal.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';

const appeared = /* @__PURE__ */ wordSet('published broadcast released aired posted dated');

/** Index after the days and places that may stand between a cue and its content: said on Tuesday in Berlin. */
export function skipAdverbials(t: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to) {
    const token = t[i] as Token;
    const next = t[i + 1];
    const f = token.flags;
    if (token.mark || f & is.PUNCTUATION) break;
    if (
      f & is.TIME ||
      ((token.word === 'last' ||
        token.word === 'this' ||
        token.word === 'next' ||
        token.word === 'late' ||
        token.word === 'early' ||
        token.word === 'earlier' ||
        token.word === 'later') &&
        next &&
        next.flags & (is.TIME | is.DETERMINER))
    )
      i++;
    else if (f & is.ADVERB && !(f & (is.PRONOUN | is.DETERMINER)) && token.word !== 'there' && token.word !== 'more')
      i++;
    else if (i > from && appeared.has(token.word)) i++;
    else if (f & is.PREPOSITION && (token.word !== 'of' || i === from) && token.word !== 'as') {
      if (next && i + 1 < to && next.mark) break;
      const after = phraseAfter(t, i + 1, to);
      if (after < 0) break;
      i = after;
    } else break;
  }
  return i;
}

/** Index after the noun phrase of a preposition; a name does not swallow the subject after a noun. */
function phraseAfter(t: readonly Token[], from: number, to: number): number {
  const first = t[from];
  if (!first || from >= to) return -1;
  if (first.flags & is.TIME) {
    let i = from + 1;
    while (i < to && (t[i] as Token).flags & (is.TIME | is.NUMBER)) i++;
    return i;
  }
  if (first.word.endsWith('ing') || first.flags & is.NUMBER)
    return nounPhraseAfter(t, from + 1, to) < 0 ? from + 1 : nounPhraseAfter(t, from + 1, to);
  return nounPhraseAfter(t, from, to);
}

/** Index after somebody spoken to: told [the committee] it was late. */
export function skipAddressee(t: readonly Token[], from: number, to: number): number {
  const first = t[from];
  if (!first || from >= to || first.flags & is.PUNCTUATION || first.mark) return from;
  if (first.flags & is.OBJECT_PRONOUN && !(first.flags & is.DETERMINER)) return from + 1;
  if (first.word === 'her' && t[from + 1] && !isNominal(t[from + 1] as Token)) return from + 1;
  if (first.flags & (is.PRONOUN | is.SUBORDINATOR) && !(first.flags & is.DETERMINER)) return from;
  const end = nounPhraseAfter(t, from, to);
  if (end < 0) return from;
  for (let i = from; i + 1 < end; i++) {
    const token = t[i] as Token;
    const next = t[i + 1] as Token;
    const lowerRole = token.flags & (is.ROLE | is.BODY) && !(token.flags & is.CAPITAL);
    if (lowerRole && next.flags & (is.CAPITAL | is.NUMBER) && (end >= to || isVerbal(t, end))) return i + 1;
  }
  return end;
}

/** Index after adverbs, and after words of other kinds that may stand among them. */
export function skipAdverbs(t: readonly Token[], from: number, to: number, others = 0): number {
  let i = from;
  while (i < to && (t[i] as Token).flags & (is.ADVERB | others)) i++;
  return i;
}
