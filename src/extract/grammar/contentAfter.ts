import { questionWords } from '../lexicon/questionWords.js';
import {
  ADDRESSEE,
  CHARGE,
  CHARGE_FOR,
  CLAUSE,
  DIRECTIVE,
  INTENT,
  LABEL,
  LABEL_AS,
  MARKS_ONLY,
  MATTER,
  QUESTION,
  SHOWN,
} from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { skipAddressee, skipAdverbials } from './adverbials.js';
import { hasVerb, isVerbal, startsClause } from './clause.js';
import { contentEnd, phraseEnd } from './contentEnd.js';
import {
  afterParenthesis,
  chargeAfter,
  distantMark,
  endOfMarked,
  hasMark,
  introduced,
  isSpoken,
  labelEnd,
} from './contentParts.js';
import { isNominal } from './nominal.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';

/** How an adjective ends that judges. */
const adjective = /^(?:un|in|ir|im|anti-)[a-z-]+$|(?:able|ible|ful|less|ous|ive|ic|al|ent|ant|ist)$/;

/** What a speech verb reports after it, and how far its own words reach. */
export interface ContentAfter {
  readonly content: readonly Range[];
  /** Index after the last word of the cue: after "for" in "called for". */
  readonly cueEnd: number;
}

/** Finds the content after the speech verb at `at`; undefined where there is none. */
export function contentAfter(t: readonly Token[], at: number, to: number, carried = false): ContentAfter | undefined {
  const verb = t[at] as Token;
  const takes = verb.entry.takes;
  const prepositions = verb.entry.prepositions;
  let k = at + 1;
  const particle = t[k];
  if (verb.word.startsWith('point') && particle?.word !== 'out' && particle?.word !== 'to') return undefined;
  if (particle && (particle.word === 'out' || (particle.word === 'on' && takes & MARKS_ONLY)) && k < to) k++;
  if (verb.word === 'put' || verb.word === 'puts') {
    if (particle?.word !== 'it') return undefined;
    k++;
  }
  const cueEnd = k;
  const done = (content: readonly Range[], end = cueEnd): ContentAfter => ({ content, cueEnd: end });
  if (k >= to) return undefined;

  const marksOnly = (takes & ~(MARKS_ONLY | LABEL_AS | CHARGE_FOR)) === 0 && (takes & MARKS_ONLY) !== 0;
  if (marksOnly && !prepositions && !isSpoken(t, k, to)) return undefined;
  const first = introduced(t, k, to);
  if (first && (takes & ~MARKS_ONLY || prepositions || hasMark(t, first[0]?.from ?? k, first[0]?.to ?? k)))
    return done(first);
  if (takes & QUESTION && questionWords.has((t[k] as Token).word)) return done([{ from: k, to: contentEnd(t, k, to) }]);

  if (takes & (ADDRESSEE | DIRECTIVE)) {
    const named = skipAddressee(t, k, to);
    const person = named > k && (t[named - 1] as Token).flags & is.POSSESSIVE && t[named]?.mark ? named + 1 : named;
    if (person > k) {
      const rest = introduced(t, person, to) ?? introduced(t, skipAdverbials(t, person, to), to);
      if (rest) return done(rest);
      if (t[person]?.word === ',') {
        const named = nounPhraseAfter(t, person + 1, to);
        if (named > 0 && t[named]?.word === ',' && t[named + 1]?.mark)
          return done([{ from: named + 1, to: endOfMarked(t, named + 1, to) }]);
      }
      const word = t[person];
      const second = t[person + 1];
      if (
        takes & DIRECTIVE &&
        word &&
        person < to &&
        (word.word === 'to' || (word.word === 'not' && second?.word === 'to'))
      ) {
        return done([{ from: k, to: phraseEnd(t, person, to) }]);
      }
      if (takes & ADDRESSEE && word && person < to) {
        if (questionWords.has(word.word)) return done([{ from: person, to: contentEnd(t, person, to) }]);
        if (
          (word.word === 'of' || word.word === 'about' || word.word === 'against') &&
          (prepositions || verb.word.startsWith('t'))
        ) {
          const end = contentEnd(t, person + 1, to);
          return end > person + 1 ? done([{ from: person + 1, to: end }]) : undefined;
        }
        const clause = skipAdverbials(t, person, to);
        if (startsClause(t, person, to) && !((t[person] as Token).flags & is.PREPOSITION))
          return done([{ from: person, to: contentEnd(t, person, to) }]);
        if (clause > person && clause < to && startsClause(t, clause, to))
          return done([{ from: clause, to: contentEnd(t, clause, to) }]);
      }
      if (takes === (CLAUSE | ADDRESSEE) || (verb.entry.takes & ADDRESSEE && !prepositions && !(takes & CLAUSE)))
        return undefined;
    }
  }
  if (takes & CHARGE) {
    const charge = (t[k] as Token).flags & is.PREPOSITION ? 0 : chargeAfter(t, k, to);
    return charge ? done([{ from: k, to: phraseEnd(t, charge, to) }]) : undefined;
  }
  if (takes & CHARGE_FOR) {
    const person = skipAddressee(t, k, to);
    if (person > k && t[person]?.word === 'for') return done([{ from: k, to: phraseEnd(t, person, to) }]);
  }
  if (takes & SHOWN && carried && !((t[k] as Token).flags & (is.PREPOSITION | is.PUNCTUATION))) {
    const end = contentEnd(t, k, to);
    if (end > k + 1) return done([{ from: k, to: end }]);
  }
  if (takes & SHOWN && questionWords.has((t[k] as Token).word)) return done([{ from: k, to: contentEnd(t, k, to) }]);
  if (prepositions?.includes((t[k] as Token).word)) {
    const next = t[k + 1];
    if (next && k + 1 < to) {
      const end = phraseEnd(t, k + 1, to);
      if (end > k + 1) return done([{ from: k + 1, to: end }], k + 1);
    }
  }
  if (takes & LABEL) {
    const thing = skipAddressee(t, k, to);
    const after = t[thing];
    if (thing > k && after && thing < to && !(after.flags & is.PUNCTUATION)) {
      if (
        after.mark ||
        after.flags & is.DETERMINER ||
        (after.flags & (is.PREPOSITION | is.CONJUNCTION | is.SUBORDINATOR | is.TIME)) === 0
      ) {
        const end = labelEnd(t, thing, to);
        if (end > thing) return done([{ from: k, to: end }]);
      }
    }
    const judged =
      thing > k + 1 && !((t[k] as Token).flags & is.DETERMINER && (t[k] as Token).word.length < 3)
        ? (t[thing - 1] as Token)
        : undefined;
    if (judged && judged.flags === 0 && adjective.test(judged.word)) return done([{ from: k, to: thing }]);
    const nested = nounPhraseAfter(t, k, to);
    if (nested > 0 && nested - k > 1) {
      const end = labelEnd(t, k, to);
      if (hasMark(t, k, end)) return done([{ from: k, to: end }]);
    }
  }
  if (takes & LABEL_AS) {
    const limit = Math.min(to, k + 25);
    for (let i = k + 1; i < limit; i++) {
      const token = t[i] as Token;
      if (token.word === ',' || token.word === ';') break;
      if (token.word === 'as' && i + 1 < to) {
        const end = labelEnd(t, i, to);
        if (end > i + 1) return done([{ from: k, to: end }]);
      }
    }
  }
  if (
    takes & INTENT &&
    ((t[k] as Token).word === 'to' || ((t[k] as Token).word === 'not' && t[k + 1]?.word === 'to'))
  ) {
    return done([{ from: k, to: phraseEnd(t, k, to) }]);
  }
  const skipped = skipAdverbials(t, k, to);
  if (skipped > k) {
    const rest = introduced(t, skipped, to);
    if (rest) return done(rest);
  }
  const bracketed = afterParenthesis(t, k, to);
  if (bracketed > 0) {
    const rest = introduced(t, bracketed, to);
    if (rest) return done(rest);
    if (takes & CLAUSE && startsClause(t, bracketed, to))
      return done([{ from: bracketed, to: contentEnd(t, bracketed, to) }]);
  }
  if (takes & DIRECTIVE && (t[k] as Token).word === 'guilty') return undefined;
  const phrase = takes & MATTER ? nounPhraseAfter(t, k, to) : -1;
  const bare =
    phrase > 0 &&
    !isVerbal(t, phrase) &&
    !((t[phrase]?.flags ?? 0) & (is.ADVERB | is.RELATIVE | is.NEGATION)) &&
    t[phrase]?.word !== ',' &&
    !((t[k] as Token).flags & is.PRONOUN && !((t[k] as Token).flags & is.DETERMINER));
  if (takes & CLAUSE && !bare) {
    const start = startsClause(t, k, to) && !((t[k] as Token).flags & (is.PREPOSITION | is.TIME)) ? k : skipped;
    if (start < to && startsClause(t, start, to)) {
      const end = contentEnd(t, start, to);
      const opener = t[start] as Token;
      const pronoun = opener.flags & is.PRONOUN && !(opener.flags & is.DETERMINER);
      if (end - start > 1 && (pronoun || hasVerb(t, start, end))) return done([{ from: start, to: end }]);
    }
    if (questionWords.has((t[k] as Token).word)) return done([{ from: k, to: contentEnd(t, k, to) }]);
  }
  if (takes === CLAUSE && skipped === k && isNominal(t[k] as Token) && !((t[k] as Token).flags & is.TIME)) {
    const end = phraseEnd(t, k, to);
    if (end - k > 3) return done([{ from: k, to: end }]);
  }
  if (verb.word[0] === 's' && (verb.word === 'said' || verb.word === 'say' || verb.word === 'says')) {
    const short = t[k] as Token;
    if (short.word === 'so' || short.word === 'yes' || short.word === 'no') return done([{ from: k, to: k + 1 }]);
    if (short.word === 'the' && t[k + 1]?.word === 'same') return done([{ from: k, to: contentEnd(t, k, to) }]);
  }
  if (takes & MATTER) {
    const thing = nounPhraseAfter(t, k, to);
    if (thing > 0 && !((t[k] as Token).flags & is.PRONOUN && !((t[k] as Token).flags & is.DETERMINER)))
      return done([{ from: k, to: phraseEnd(t, k, to) }]);
  }
  const distant = takes & CLAUSE ? distantMark(t, k, to) : 0;
  if (distant) return done([{ from: distant, to: endOfMarked(t, distant, to) }]);
  const end = contentEnd(t, k, to);
  if (
    takes & (CLAUSE | LABEL | LABEL_AS) &&
    hasMark(t, k, end) &&
    !((t[k] as Token).flags & (is.PREPOSITION | is.PUNCTUATION))
  )
    return done([{ from: k, to: end }]);
  return undefined;
}
