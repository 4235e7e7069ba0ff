import { ADDRESSEE, CHARGE, CLAUSE, DIRECTIVE, INTENT, LABEL, LABEL_AS, MATTER } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { isDeterminer, isNominal, nounPhraseAfter } from './nounPhrase.js';

/** Whether the token at `i` can be a finite verb where it stands. */
export function isVerbal(t: readonly Token[], i: number): boolean {
  const token = t[i];
  if (!token) return false;
  const f = token.flags;
  if (f & (is.BE | is.HAVE | is.MODAL | is.DO)) return true;
  if (f & (is.CAPITAL | is.PUNCTUATION | is.MARKED | is.PREPOSITION)) return false;
  const left = t[i - 1];
  const noun =
    left !== undefined &&
    (left.flags & (is.PREPOSITION | is.POSSESSIVE) || (left.flags & is.DETERMINER && !(left.flags & is.PRONOUN)));
  if (noun) return false;
  if (f & (is.VERB | is.PAST)) return true;
  if (f & is.PRESENT) return !(f & (is.SPEECH_NOUN | is.ROLE));
  return f === 0 && token.word.length > 3 && token.word.endsWith('ed');
}

/** Whether there is a finite verb between two tokens. */
export function hasVerb(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerbal(t, i)) return true;
  return false;
}

/** Whether a clause with a subject of its own starts at `from`. */
export function startsClause(t: readonly Token[], from: number, to: number): boolean {
  const first = t[from];
  if (!first || from >= to) return false;
  const f = first.flags;
  if (first.mark) return hasVerb(t, from + 1, Math.min(to, from + 12));
  if (f & is.PUNCTUATION) return false;
  if (f & is.PRONOUN && !(f & is.DETERMINER)) return from + 1 < to;
  if (first.word === 'there' || first.word === "there's") return true;
  if (f & is.OBJECT_PRONOUN && !(f & is.DETERMINER)) return false;
  if (f & (is.SUBORDINATOR | is.PREPOSITION)) return hasVerb(t, from + 1, Math.min(to, from + 30));
  if (isDeterminer(first) || isNominal(first) || f & (is.ADVERB | is.NUMBER | is.TIME))
    return hasVerb(t, from + 1, Math.min(to, from + 30));
  return f & is.GERUND || first.word.endsWith('ing') ? hasVerb(t, from + 1, Math.min(to, from + 30)) : false;
}

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

const dashes: ReadonlySet<string> = /* @__PURE__ */ new Set(['—', '–', '--', '-']);
export const isDash = (token: Token | undefined): boolean => token !== undefined && dashes.has(token.word);

const asides: ReadonlySet<string> = /* @__PURE__ */ new Set(['a', 'an', 'though', 'although', 'even', 'despite']);

const finite = is.PAST | is.PRESENT;

const reporting = CLAUSE | ADDRESSEE | DIRECTIVE | CHARGE | LABEL | LABEL_AS | MATTER | INTENT;

/** Whether the token is a speech verb that reports a clause, not a noun that looks like one. */
function isCue(token: Token | undefined): boolean {
  return token !== undefined && (token.entry.takes & reporting) !== 0 && !(token.flags & is.CAPITAL);
}

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
      (t[i + 1]?.word === 'compared' ||
        ((t[i + 1]?.word === 'a' || t[i + 1]?.word === 'an') && i - from > 5 && !hasComma(t, i + 1, last)))
    )
      return i;
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
      if (verb && isCue(verb) && verb.flags & finite && !(verb.flags & (is.SPEECH_NOUN | is.PLAIN))) return i;
      if (verb && verb.flags & is.GERUND && isCue(verb) && ((t[from - 1]?.flags ?? 0) & is.GERUND) !== 0) return i;
      if (verb && next + 1 < last && quotesNext(t, next, last)) return i;
    }
  }
  return last;
}

/** Index where a noun phrase or an infinitive that is content ends: before the clause that goes on. */
export function phraseEnd(t: readonly Token[], from: number, to: number): number {
  const end = withoutTime(t, from, contentEnd(t, from, to));
  for (let i = from + 1; i + 1 < end; i++) {
    const token = t[i] as Token;
    const next = t[i + 1] as Token;
    if (token.word === ':') return i;
    if (token.word === ',') {
      const after = next.flags & is.CONJUNCTION ? i + 2 : i + 1;
      const word = t[after];
      if (!word || after >= end) return i;
      if (
        word.flags & (is.RELATIVE | is.SUBORDINATOR | is.PRONOUN | is.BE | is.HAVE | is.DO | is.GERUND) ||
        word.word.endsWith('ing') ||
        isVerbal(t, after)
      )
        return i;
      const phrase = nounPhraseAfter(t, after, end);
      if (phrase > 0 && phrase < end && isVerbal(t, phrase)) return i;
    } else if (
      token.flags & is.CONJUNCTION &&
      (next.flags & (is.BE | is.HAVE | is.DO) ||
        (next.flags & is.PRONOUN && !(next.flags & is.DETERMINER)) ||
        (isVerbal(t, i + 1) && next.flags & (is.PAST | is.VERB) && !(next.flags & is.PLAIN)))
    )
      return i;
  }
  return end;
}

/** Leaves out the day on which it was said: announced a loan [on Monday]. */
function withoutTime(t: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end - 1 > from && (t[end - 1] as Token).flags & is.TIME && !((t[end - 1] as Token).flags & is.POSSESSIVE))
    end--;
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
  return (t[end] as Token).word === 'yesterday' || (t[end] as Token).flags & is.CAPITAL ? end : to;
}

/** Index where content inside a fronted clause ends: While he said it was late, others left. */
export function frontedEnd(t: readonly Token[], from: number, to: number): number {
  let verbs = false;
  for (let i = from; i + 1 < to; i++) {
    const token = t[i] as Token;
    if (isVerbal(t, i)) verbs = true;
    const comma = token.word === ',' || token.mark?.final === ',';
    if (!comma || (!verbs && i - from < 3)) continue;
    const next = t[i + 1] as Token;
    if (next.flags & (is.CONJUNCTION | is.RELATIVE | is.PREPOSITION | is.SUBORDINATOR)) continue;
    if (hasVerb(t, i + 2, Math.min(to, i + 14))) return token.mark ? i + 1 : i;
  }
  return to;
}

function skipAdverbs(t: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && (t[i] as Token).flags & is.ADVERB) i++;
  return i;
}

/** Whether "and" is followed by somebody, a verb of speech and words in marks or "that". */
function quotesNext(t: readonly Token[], from: number, to: number): boolean {
  const end = nounPhraseAfter(t, from, to);
  if (end < 0 || end >= to) return false;
  const cue = t[skipVerbGroup(t, end, to)];
  const after = t[skipVerbGroup(t, end, to) + 1];
  return (
    cue !== undefined &&
    isCue(cue) &&
    (cue.flags & finite) !== 0 &&
    after !== undefined &&
    (after.mark !== undefined || after.word === 'that' || after.word === ':')
  );
}

/** Whether what follows a comma reports something else: ", adding that", ", and Jones said", ", according to". */
function joinsNext(t: readonly Token[], from: number, to: number, complete = true): boolean {
  let i = skipAdverbs(t, from, to);
  const first = t[i];
  if (!first) return false;
  if (first.word === 'according') return true;
  if (first.flags & is.GERUND && isCue(first)) return true;
  if (
    first.flags & is.CONJUNCTION ||
    first.word === 'while' ||
    first.word === 'as' ||
    first.word === 'though' ||
    first.word === 'although'
  ) {
    i = skipAdverbs(t, i + 1, to);
    const next = t[i];
    if (!next) return false;
    if (next.flags & is.GERUND && isCue(next)) return true;
    if (isCue(next) && next.flags & finite && !(next.flags & is.SPEECH_NOUN)) return true;
    const verb = nounPhraseAfter(t, i, to);
    if (verb > 0) {
      const at = skipVerbGroup(t, verb, to);
      const cue = t[at];
      return (
        cue !== undefined &&
        at < to &&
        isCue(cue) &&
        ((cue.flags & (finite | is.PARTICIPLE)) !== 0 || cue.word === 'say')
      );
    }
    return false;
  }
  if (complete && first.flags & (is.PAST | is.PRESENT) && isCue(first) && !(first.flags & is.SPEECH_NOUN)) return true;
  const end = nounPhraseAfter(t, i, to);
  if (end > 0 && end < to) {
    const cue = t[end] as Token;
    const after = t[end + 1];
    return (
      isCue(cue) &&
      (cue.flags & finite) !== 0 &&
      (!after || end + 1 >= to || (after.flags & (is.PUNCTUATION | is.TIME | is.PREPOSITION)) !== 0)
    );
  }
  return false;
}

function skipVerbGroup(t: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && (t[i] as Token).flags & (is.ADVERB | is.HAVE | is.MODAL | is.BE)) i++;
  return i;
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
