import { contentAfter } from '../grammar/contents/contentAfter.js';
import { hasVerb, startsClause } from '../grammar/phrases/clause.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { sentenceSubject } from '../grammar/subjects/sentenceSubject.js';
import { subjectAfter } from '../grammar/subjects/subjectAfter.js';
import { subjectBefore } from '../grammar/subjects/subjectBefore.js';
import { endedAt } from '../grammar/tokens/endedAt.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasWord } from '../grammar/tokens/hasWord.js';
import { isAnd } from '../grammar/tokens/isAnd.js';
import { only } from '../grammar/tokens/only.js';
import { skipBefore } from '../grammar/tokens/skipBefore.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { wordsBetween } from '../grammar/tokens/wordsBetween.js';
import { SHOWN } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule, RuledFinding } from '../rule.js';
import type { Range, Token } from '../token.js';

/** What stands before words that are not said, or may yet be. */
const denied =
  / (?:refus|declin|fail|neglect|hesitated|forg[eo]t|yet|un(?:able|likely)|too|go so far as)\w* (?:\w+ )?to$/;
const supposed = / (?:about|ought|supposed|tempted) to(?: have)?$/;

const going = /* @__PURE__ */ wordSet(`
  continued continues proceeded began used uses took heard rose wrote writes written prefers preferred chose
  messaged texted emailed phoned rang`);

/** Whether what stands before "to" tells that it was said: proceeded to, used the visit to. */
const resumes = (t: readonly Token[], from: number, to: number): boolean =>
  hasWord(t, Math.max(from + 1, to - 6), to, going) ||
  // Is understood to have offered a truce, goes on to say
  / (?:call|understood|believed)|^goe?s? on$/.test(wordsBetween(t, to - 2, to));

/** What tells before "to" and a clause that it was said: was keen to stress it was late. */
const bidsSay = /^(?:appear|seem|(?:keen|eager|quick|forced|obliged|compelled|pains)$)/;

const isImpersonal = (t: readonly Token[], { from }: Range): boolean => /^(?:it|that|this)$/.test(wordAt(t, from));

/** What makes somebody speak, or only asks it. */
const makes = /^(?:led|leads?|leading|g[eo]t|(?:prompt|forc|allow|push|compel|provok|persuad|want|expect|need)\w*)$/;

/** What only asks it of somebody. */
const unsaid = /^(?:calls|pressure|(?:want|expect|need).*)$/;

/** Whom something makes speak: prompting [Ruiz] to retort. */
function madeToSpeak(t: readonly Token[], from: number, to: number): Range | undefined {
  for (let i = to - 2; i >= from && i > to - 10; i--)
    if (makes.test(wordAt(t, i))) return nounPhraseAfter(t, i + 1, to) === to ? { from: i + 1, to } : undefined;
  return undefined;
}

/** The subject of the nearest verb before "to", or else of the sentence. */
function subjectOf(t: readonly Token[], from: number, to: number): Range | undefined {
  const bids = bidsSay.test(wordAt(t, to - 1)) ? is.BE : 0;
  for (let i = to - 1; i > from && i > to - 12; i--) {
    const { flags, word } = t[i] as Token;
    if (flags & is.PUNCTUATION) break;
    // Her agent interrupts to say
    const left = flagsAt(t, i - 1);
    const present = i === to - 1 && flags === 0 && word.endsWith('s') && (left & (is.ROLE | is.CAPITAL)) !== 0;
    const verbal = flags & (is.VERB | is.PAST | is.PRESENT | bids) || word.endsWith('ed') || present;
    const subject = verbal ? subjectBefore(t, from, i) : undefined;
    if (subject && !isImpersonal(t, subject)) return subject;
  }
  const subject = sentenceSubject(t, from, to);
  if (!subject || !isImpersonal(t, subject)) return subject;
  // It fell to the mayor to admit; it took a minister to admit
  let at = subject.to;
  while (at < to && wordAt(t, at) !== 'to') at++;
  if (at < to) return subjectAfter(t, at + 1, to);
  // But not: it is easy to say, it takes courage to say
  return flagsAt(t, subject.to) & is.BE || wordAt(t, subject.to) === 'takes'
    ? undefined
    : subjectAfter(t, subject.to + 1, to);
}

/** Index where a second infinitive goes on: is to say [that it was late] and to open a bridge; but not: that he had to stay and to wait. */
function beforeSecond(t: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (wordAt(t, i) === 'to') return isAnd(wordAt(t, i - 1)) ? i - 1 : to;
  return to;
}

/** Whether somebody is only asked to say it: urged [the judges to note that it was late]. */
const isAsked = (t: readonly Token[], verb: number, found: readonly RuledFinding[]): boolean =>
  found.some(({ content }) => content.some(({ from, to }) => from <= verb && verb < to && !hasVerb(t, from, verb)));

/**
 * A speech verb after "to": its speaker is the subject of the verb before, or the person before "to".
 *
 * Handles: She proceeded to say that money was short. / It led her to declare that they had won. / It prompted the mayor to say that it was late. / It fell to the mayor to admit that it was late.
 * Or: She was keen to stress the road was open. / He was forced to admit he had been wrong.
 * Not: She declined to say who paid.
 */
export const infinitiveOfSpeech: AttributionRule = {
  name: 'infinitiveOfSpeech',
  confidence: 0.5,
  on: 'verb',
  find: ({ tokens: t, at, from, to, verb, depth, found }) => {
    if (!verb?.infinitive || verb.from === 0 || depth > 0 || isAsked(t, verb.from, found)) return undefined;
    const after = contentAfter(t, at, to);
    const start = after?.content[0]?.from ?? 0;
    const bare = bidsSay.test(wordAt(t, verb.from - 1)) && startsClause(t, start, to);
    // Is to say that it was late and to open a bridge
    const last = found.at(-1);
    const goesOn = last?.rule === 'infinitiveOfSpeech' && last.content.at(-1)?.to === verb.from - 1;
    // Prompting Ruiz to call it “late”
    const marked = t[(after?.content[0]?.to ?? 0) - 1]?.mark;
    const made = marked && madeToSpeak(t, from, verb.from);
    // But not: needed to show that it could
    const that = wordAt(t, start) === 'that' && (marked || !((t[at] as Token).entry.takes & SHOWN));
    if (!after || !(made || bare || goesOn || that || resumes(t, from, verb.from))) return undefined;
    // To comment while it was open, but that; wrote to the board to complain about noise
    if (flagsAt(t, start - 1) & is.CONJUNCTION || wordAt(t, at + 1) === 'about') return undefined;
    const left = skipBefore(t, from, verb.from, is.ADVERB) - 1;
    const before = wordsBetween(t, Math.max(from, at - 7), at);
    const source = goesOn
      ? last.source
      : // Led him to say; Ruiz, who twice had to say
        flagsAt(t, left) & (is.OBJECT_PRONOUN | is.RELATIVE)
        ? only(left)
        : (made ?? madeToSpeak(t, from, verb.from) ?? subjectOf(t, from, verb.from));
    // Wants Ruiz to say, pressure grew on Ruiz to say
    if (!source || unsaid.test(wordAt(t, source.from - 1)) || unsaid.test(wordAt(t, source.to - 1))) return undefined;
    return {
      content: endedAt(after.content, (from, to) => beforeSecond(t, from, to)),
      cueEnd: after.cueEnd,
      source,
      modality: denied.test(before) ? 'denied' : supposed.test(before) ? 'hypothetical' : undefined,
    };
  },
};
