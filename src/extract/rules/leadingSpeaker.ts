import { contentAfter } from '../grammar/contents/contentAfter.js';
import { isWhatIs } from '../grammar/contents/contentParts.js';
import { foundClause } from '../grammar/contents/foundClause.js';
import { insertedEnd, isHalf } from '../grammar/contents/insertedEnd.js';
import { isIdle } from '../grammar/contents/isIdle.js';
import { isOwnWord } from '../grammar/contents/isOwnWord.js';
import { isGapped } from '../grammar/contents/saysNothing.js';
import { somebody } from '../grammar/phrases/agreement.js';
import { auxiliary, hasVerb, isVerbal } from '../grammar/phrases/clause.js';
import { earlierEnd, frontedEnd, mainStart } from '../grammar/phrases/fronted.js';
import { isEvent } from '../grammar/phrases/isEvent.js';
import { isCue } from '../grammar/phrases/joinsNext.js';
import { looksLikeNoun } from '../grammar/phrases/looksLikeNoun.js';
import { modalityOf } from '../grammar/phrases/modalityOf.js';
import { article } from '../grammar/phrases/nominal.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { endedAt } from '../grammar/tokens/endedAt.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasKind } from '../grammar/tokens/hasKind.js';
import { inferring } from '../grammar/tokens/inferring.js';
import { isInside } from '../grammar/tokens/isInside.js';
import { only } from '../grammar/tokens/only.js';
import { relativeWords } from '../grammar/tokens/relativeWords.js';
import { startsAt } from '../grammar/tokens/startsAt.js';
import { tokenAt } from '../grammar/tokens/tokenAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { questionWords } from '../lexicon/questionWords.js';
import { ADDRESSEE, CHARGE, CLAUSE, DIRECTIVE, LABEL, LABEL_AS, MARKS_ONLY } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule, RuledFinding } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Whether words stand in it: a report, a poll, which. */
function isCarrier(t: readonly Token[], { from, to }: Range): boolean {
  const { flags, word } = t[from] as Token;
  const relative = flags & is.RELATIVE && word !== 'who';
  return relative ? hasKind(t, Math.max(0, from - 5), from, is.CARRIER) : hasKind(t, from, to, is.CARRIER);
}

const reporting = CLAUSE | ADDRESSEE | DIRECTIVE | LABEL | LABEL_AS | CHARGE;

/** Whether a verb that need not report stands inside what somebody said: the band would offer "a prayer", has labelled its beer. */
const isWithinReport = (t: readonly Token[], at: number, first: number, found: readonly RuledFinding[]): boolean =>
  (!((t[at] as Token).entry.takes & reporting) ||
    (t[first]?.mark ? /^(?:label|offer|respon)/ : /^(?:label|add)/).test((t[at] as Token).word)) &&
  !/^(?:that|to)$/.test(wordAt(t, first)) &&
  !/^[:,]$/.test((t[first - 1] as Token).word) &&
  isInside(found, at);

const thing = /* @__PURE__ */ wordSet('that this these those it');

/** Whether a fact and not somebody speaks: That suggests that it was late. */
const isInference = (t: readonly Token[], at: number, { from, to }: Range): boolean =>
  to - from === 1 &&
  thing.has((t[from] as Token).word) &&
  !(flagsAt(t, from - 1) & is.PUNCTUATION) &&
  (inferring.test(wordAt(t, at)) || /^(?:t(?:ell|old)|remind)/.test(wordAt(t, at)));

/** In a series of posts, they wrote: a noun behind what "in" opens. */
const isFoundThing = (t: readonly Token[], at: number, { from }: Range): boolean =>
  wordAt(t, at + 1) === ',' && wordAt(t, from - 1) === 'in';

/** Boaters call the stretch "Heartbreak Hill": a name, not a word of theirs. */
const isHabitualName = (t: readonly Token[], at: number, { to }: Range): boolean =>
  ((t[at] as Token).entry.takes & LABEL) !== 0 &&
  (flagsAt(t, at) & is.PLAIN) !== 0 &&
  tokenAt(t, to - 1)?.mark?.capital === true;

/** A loophole called an "inversion": a participle after a thing, which says nothing. */
function isNamingParticiple(t: readonly Token[], at: number, subject: Range, start: number, to: number): boolean {
  const verb = t[at] as Token;
  // What's called "inversion"
  if (verb.entry.takes & LABEL && /^(?:what|that)'s$/.test((t[subject.to - 1] as Token).word)) return true;
  if (!(verb.entry.takes & LABEL && verb.flags & is.PARTICIPLE) || subject.to !== at || start !== at + 1) return false;
  const object = flagsAt(t, start);
  if (!(object & (is.MARKED | is.CAPITAL) || (object & is.DETERMINER && t[start + 1]?.mark))) return false;
  // A man called Jan Lund said, a group called “Night Watch” said, a man called Jan Lund, who is ill, said
  const end = object & is.CAPITAL ? nounPhraseAfter(t, start, to) : t[start]?.mark?.capital ? start + 1 : to;
  if (isVerbal(t, end) || (article.has(wordAt(t, subject.from)) && wordAt(t, end) === ',')) return true;
  // What one hiker called “a mess”
  if (wordAt(t, subject.from - 1) === 'what') return false;
  const acts = flagsAt(t, at - 1) & somebody || hasKind(t, subject.from, at, is.ROLE);
  return !(acts || flagsAt(t, subject.from - 1) & is.RELATIVE);
}

/** Whether the sentence opens with a clause that the subject belongs to: Even as she said so, …. */
function isFronted(t: readonly Token[], from: number, subject: number): boolean {
  let i = from;
  while (i < subject && flagsAt(t, i) & (is.CONJUNCTION | is.ADVERB) && !(flagsAt(t, i) & is.SUBORDINATOR)) i++;
  const left = wordAt(t, subject - 1);
  return (
    i < subject &&
    !/^(?:that|while in) /.test(`${wordAt(t, i)} ${wordAt(t, i + 1)} `) &&
    (left !== ',' || relativeWords.has(wordAt(t, subject))) &&
    ((flagsAt(t, i) & is.SUBORDINATOR) !== 0 || (subject - i < 5 && /^(?:after|before|since|as|when)$/.test(left)))
  );
}

/** Whether "that" or "which" is about a thing that no words stand in: a plan that promises jobs. */
function isThing(t: readonly Token[], subject: Range): boolean {
  const { word, flags } = t[subject.from] as Token;
  // A firm whose forecasts Lund disputes
  if (word === 'whose') return true;
  if (!(flags & is.RELATIVE) || word.startsWith('who') || isCarrier(t, subject)) return false;
  const left = subject.from - (wordAt(t, subject.from - 1) === ',' ? 2 : 1);
  return !(flagsAt(t, left) & (is.CAPITAL | is.BODY | is.ROLE));
}

/**
 * The speaker, the verb, then what was said.
 *
 * Handles: The mayor told reporters: "We need more time." / Ruiz said the vote was open.
 * Not: The mayor said nothing.
 */
export const leadingSpeaker: AttributionRule = {
  name: 'leadingSpeaker',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens: t, at, from, to, verb, subject, depth, found }) => {
    if (!verb?.finite || verb.passive || !subject) return undefined;
    const after = contentAfter(t, at, to, isCarrier(t, subject)) ?? foundClause(t, at, to, subject);
    const part = after?.content[0];
    if (!part) return undefined;
    const first = t[part.from] as Token;
    const speaker = t[subject.from] as Token;
    const left = tokenAt(t, subject.from - 1);
    const quoted = first.word === 'that';
    const modality = modalityOf(t, from, verb, subject);
    if (
      // Ruiz said they had admitted stealing it
      (after.thing && !first.word.endsWith('ing') && isInside(found, at)) ||
      (isThing(t, subject) && !quoted && !first.mark) ||
      isGapped(t, subject, part.from) ||
      (depth > 0 && isOwnWord(t, at, subject.from, part)) ||
      isInference(t, at, subject) ||
      isEvent(t, at, subject, part) ||
      // According to a person briefed on it
      found.some(({ source }) => source && source.from < at && at < source.to) ||
      isIdle(t, at, subject) ||
      // Said that talks had failed: “No”
      (speaker.word === 'that' && isCue(left, is.PAST)) ||
      (verb.hypothetical && (wordAt(t, at) === 'continue' || !((t[at] as Token).entry.takes & ~MARKS_ONLY))) ||
      // Told a Senate estimates hearing it was late
      (left &&
        left.entry.takes & ADDRESSEE &&
        (looksLikeNoun(t[at] as Token) || (verb.from === at && flagsAt(t, at + 1) & auxiliary))) ||
      (subject.from - 1 === from && isFoundThing(t, at, subject)) ||
      isNamingParticiple(t, at, subject, part.from, to) ||
      isHabitualName(t, at, part) ||
      // “No,” said Ruiz when I asked, “never.”
      (first.mark && startsAt(found, part.from)) ||
      isWithinReport(t, at, part.from, found) ||
      // What she told us
      (left?.word === 'what' && (t[at] as Token).entry.takes & ADDRESSEE && first.flags & is.OBJECT_PRONOUN) ||
      // Who said what is in dispute
      ((verb.negated || left?.word === 'what' || (subject.from === from && speaker.word === 'who')) &&
        questionWords.has(first.word)) ||
      // Not everyone agreed: Ruiz left
      (modality && !first.mark && wordAt(t, part.from - 1) === ':')
    )
      return undefined;
    if (first.mark && isVerbal(t, part.from + 1) && isWhatIs(t, part.from))
      return { cueEnd: after.cueEnd, content: [only(part.from)], source: subject, modality };
    // “If you'd told me that in May, I'd have laughed”
    if (depth > 0 && modality && !first.mark) return undefined;
    const inserted = speaker.flags & is.RELATIVE || left?.word === 'whose';
    const perfect = flagsAt(t, verb.from) & is.HAVE;
    const endOf = isFronted(t, from, subject.from)
      ? // After Lund left Ruiz said
        hasVerb(t, from, subject.from)
        ? frontedEnd
        : mainStart
      : inserted
        ? insertedEnd
        : perfect || depth > 0
          ? earlierEnd
          : undefined;
    const inside = isInside(found, at);
    const content = endOf ? endedAt(after.content, (from, to) => endOf(t, from, to, inside)) : after.content;
    // Ruiz, who advised Lund on trade, left; Ruiz, since he advises Lund, asked to leave
    const whole = content[0] as Range;
    const cut =
      flagsAt(t, subject.from - 1) & is.SUBORDINATOR ? { ...part, to: insertedEnd(t, part.from, part.to) } : whole;
    if ([cut, whole].some((kept) => isHalf(t, t[at] as Token, part, kept))) return undefined;
    return {
      cueEnd: after.cueEnd,
      content,
      // With staff told that it was late
      source: left?.word === 'with' && (t[at] as Token).entry.takes & ADDRESSEE ? undefined : subject,
      confidence: flagsAt(t, at) & is.GERUND ? undefined : 0.85,
      modality,
    };
  },
};
