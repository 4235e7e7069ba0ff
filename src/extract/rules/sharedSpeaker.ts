import type { ContentAfter } from '../grammar/contents/complement.js';
import { contentAfter } from '../grammar/contents/contentAfter.js';
import { insertedEnd } from '../grammar/contents/insertedEnd.js';
import { isOwnWord } from '../grammar/contents/isOwnWord.js';
import { saidBy } from '../grammar/contents/saidBy.js';
import { skipAdverbials } from '../grammar/phrases/adverbials.js';
import { hasVerb, isVerbal } from '../grammar/phrases/clause.js';
import { isEvent } from '../grammar/phrases/isEvent.js';
import { isInSeries } from '../grammar/phrases/isInSeries.js';
import { isSomebody } from '../grammar/phrases/isSomebody.js';
import { afterApposition } from '../grammar/phrases/joinsNext.js';
import { looksLikeNoun } from '../grammar/phrases/looksLikeNoun.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { nounPhraseBefore } from '../grammar/phrases/nounPhraseBefore.js';
import { units } from '../grammar/phrases/timeEnd.js';
import type { VerbGroup } from '../grammar/phrases/verbGroup.js';
import { agentAfter } from '../grammar/subjects/agentAfter.js';
import { leading, sharedSource } from '../grammar/subjects/sharedSource.js';
import { isDash } from '../grammar/tokens/dash.js';
import { endedAt } from '../grammar/tokens/endedAt.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasToken } from '../grammar/tokens/hasToken.js';
import { inferring } from '../grammar/tokens/inferring.js';
import { isInside } from '../grammar/tokens/isInside.js';
import { skipBefore } from '../grammar/tokens/skipBefore.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { wordsBetween } from '../grammar/tokens/wordsBetween.js';
import { questionWords } from '../lexicon/questionWords.js';
import { LABEL } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule, Place } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Prepositions after which a participle mostly tells what somebody might say: responsible for advising, the cost of promising. */
const loose = /* @__PURE__ */ wordSet('of in for on upon');

/** Index before "in a written statement", or when it was said: stayed away, but in a statement said; left and on Monday said. */
function beforeStatement(t: readonly Token[], from: number, last: number, past: number): number {
  for (let i = last; past && i > Math.max(from, last - 5); i--)
    if (flagsAt(t, i) & is.CONJUNCTION && skipAdverbials(t, i + 1, last + 1) > last) return i;
  const start = flagsAt(t, last) & is.CARRIER ? nounPhraseBefore(t, from, last + 1) : -1;
  return start - 2 > from && wordAt(t, start - 1) === 'in' ? start - 2 : last;
}

/** Whether a comma, a conjunction or a quotation may join a further verb. */
const joins = ({ word, flags, mark }: Token): boolean =>
  (flags & is.CONJUNCTION) !== 0 || word === ',' || mark !== undefined;

/** Whether a finite verb can be somebody's further one: she left and said; but not: they urge that she leave and say. */
function isFurther({ tokens: t, at, from, found }: Place, verb: VerbGroup, before: number): boolean {
  if (!verb.finite) return false;
  if ((flagsAt(t, at) & (is.PLAIN | is.PAST)) !== is.PLAIN || flagsAt(t, verb.from) & is.DO) return true;
  // They call for a survey and recommend that no drilling begin
  const previous = found.at(-1);
  const near = Math.abs((previous?.content.at(-1)?.to ?? 0) - before) < 2;
  const ended = near && previous?.cue ? previous.cue.from : before;
  // Crews are glad, but ask that it stay; they are paid and say they are glad
  const several = hasToken(t, from, before, ({ word }) => /^(?:are|were)$/.test(word));
  const that = wordAt(t, at + 1) === 'that';
  const alike = (flagsAt(t, ended) & is.PLAIN) !== 0 && (ended !== before || that);
  return alike || (several && (that || (flagsAt(t, at + 1) & is.PRONOUN) !== 0)) || wordAt(t, at - 1) === 'only';
}

/** Whether it tells more of the noun before a comma: Ruiz, asked whether it would work, told of it; the man, identified only as Jon. */
const isParticiple = (t: readonly Token[], from: number, comma: number, verb: number): boolean =>
  (/^(?:asked |told (?:that|of|about)$)/.test(wordsBetween(t, verb, verb + 2)) || wordAt(t, verb + 2) === 'as') &&
  !hasVerb(t, from, comma);

/** Whether the verb tells of the noun before a comma, which says nothing. */
const describes = (t: readonly Token[], at: number, from: number, comma: number, headline: boolean): boolean =>
  (!headline && looksLikeNoun(t[at] as Token) && !isInSeries(t, at)) ||
  isParticiple(t, from, comma, at) ||
  // The scheme, called ‘Quays First’; the line, dubbed the ‘slow express’; the boat, called Ana,
  (((t[at] as Token).entry.takes & LABEL) !== 0 &&
    (t[at + 1]?.mark?.capital === true ||
      (wordAt(t, at + 1) === 'the' && t[at + 2]?.mark !== undefined) ||
      ((flagsAt(t, at + 1) & is.CAPITAL) !== 0 && wordAt(t, nounPhraseAfter(t, at + 1, t.length)) === ',')));

/** Whether it is a participle with its agent: hailed by Ruiz as “bold” but called “a raft” by Lund. */
const isPassive = (t: readonly Token[], at: number, to: number): boolean =>
  t[at + 1]?.mark !== undefined && agentAfter(t, at + 2, to) !== undefined;

/** Whether somebody is punished there: was fined [for] calling it “safe”. */
const isPunished = (t: readonly Token[], left: number): boolean =>
  wordAt(t, left) === 'for' && wordAt(t, left - 1).endsWith('ed') && (flagsAt(t, left - 2) & is.BE) !== 0;

/** Whether what follows is nothing that was said. */
function isUnsaid(t: readonly Token[], { content, thing }: ContentAfter, left: number, negated: boolean): boolean {
  const opener = wordAt(t, content[0]?.from ?? 0);
  return (
    // Ruiz, while announcing the plan, said
    (thing === true && wordAt(t, left) === 'while') ||
    // He left and did not say why
    (negated && questionWords.has(opener)) ||
    (opener !== 'that' && loose.has(wordAt(t, left)) && !isPunished(t, left))
  );
}

/** Index of the comma before the verb of the subject: Ruiz, saying that it was late[, left]. */
function asideEnd(t: readonly Token[], from: number, to: number): number {
  let i = to - 1;
  while (i > from && !(wordAt(t, i) === ',' && isVerbal(t, i + 1))) i--;
  return i > from ? i : to;
}

/** Who stands behind "with" and an apposition: it was late, with [the chair, Lund,] calling it a farce. */
function besideWith(t: readonly Token[], from: number, at: number): Range | undefined {
  for (let i = at - 3; i > Math.max(from, at - 16); i--)
    if (wordAt(t, i) === 'with') {
      const end = nounPhraseAfter(t, i + 1, at);
      return end + 1 < at && afterApposition(t, end, at) === at && !hasVerb(t, end, at)
        ? { from: i + 1, to: at - 1 }
        : undefined;
    }
  return undefined;
}

/**
 * A second verb of the same speaker.
 *
 * Handles: Ruiz praised the staff and warned that money was short. / She left, adding: "I shall be back."
 * Not: A man standing near her said no.
 */
export const sharedSpeaker: AttributionRule = {
  name: 'sharedSpeaker',
  confidence: 0.7,
  on: 'verb',
  find: (place) => {
    const { tokens: t, at, from, to, verb, depth, found } = place;
    if (!verb || verb.passive || verb.from <= from) return undefined;
    const before = beforeStatement(
      t,
      from,
      skipBefore(t, from + 1, verb.from, is.ADVERB) - 1,
      flagsAt(t, at) & is.PAST,
    );
    const left = t[before] as Token;
    const gerund = (flagsAt(t, at) & is.GERUND) !== 0;
    // Mayor wept – then told staff to leave
    // Hit back saying, “No,” she said adding, slammed the board saying that
    const back =
      gerund &&
      !(left.flags & is.CARRIER) &&
      /^(?:(?:back|out|said) |\S+ saying that$)/.test(wordsBetween(t, verb.from - 1, at + 2));
    const leads =
      back || (isDash(left) ? gerund || place.headline : gerund && (loose.has(left.word) || leading.has(left.word)));
    if (!(joins(left) || leads) || !(gerund || isFurther(place, verb, before))) return undefined;
    // Accused Ruiz of lying and then denying that
    if (gerund && left.flags & is.CONJUNCTION && isInside(found, at)) return undefined;
    // “No,” she said, pointing at a leak, “never.”
    const resumed = found
      .at(-1)
      ?.content.slice(1)
      .find((part) => part.from > at);
    const after = contentAfter(t, at, resumed?.from ?? to);
    if (!after || isUnsaid(t, after, before, verb.negated)) return undefined;
    const comma = left.word === ',';
    // They said the man, a pilot, had admitted it; but: the study, published on Monday, suggests it
    const within = !gerund && before + 1 === verb.from && !inferring.test(wordAt(t, at)) && isInside(found, at);
    if (
      ((comma || left.mark) && (within || describes(t, at, from, before, place.headline))) ||
      (!gerund && isPassive(t, at, to))
    )
      return undefined;
    // Ruiz said they had gone there and found “rats”
    if (wordAt(t, at) === 'found' && t[at + 1]?.mark && isInside(found, at)) return undefined;
    const beside = gerund && comma ? besideWith(t, from, at) : undefined;
    if (beside) return saidBy(after, beside);
    const source = sharedSource(place, verb.from, before);
    // Three weeks after saying so, Lund left; one month after
    if (!source || (!comma && (units.has(wordAt(t, source.to - 1)) || units.has(wordAt(t, source.to)))))
      return undefined;
    // The brakes were tested and found “safe”
    const tested = t[at + 1]?.mark && hasToken(t, source.to, before, ({ word }) => /^(?:been|w(?:as|ere))$/.test(word));
    if (tested && !isSomebody(t, { from: source.to - 1, to: source.to })) return undefined;
    // Pressure grew, threatening losses
    if (isEvent(t, at, source, after.content[0] as Range)) return undefined;
    // We have looked and concluded that we can
    if (depth > 0 && isOwnWord(t, at, source.from, after.content[0] as Range)) return undefined;
    // Lund, though she praised it and said it was late, left; Lund, who praised it and said it was late, left
    const inserted =
      flagsAt(t, source.from) & is.RELATIVE ||
      (flagsAt(t, source.from - 1) & is.SUBORDINATOR && wordAt(t, source.from - 2) === ',');
    const { cueEnd } = after;
    const aside = gerund && comma && !hasVerb(t, source.to, before);
    const endOf = inserted ? insertedEnd : aside ? asideEnd : undefined;
    const content = endOf ? endedAt(after.content, (from, to) => endOf(t, from, to)) : after.content;
    const quoted = wordAt(t, content[0]?.from ?? 0) === 'that';
    // Stopped short of saying
    const modality = wordAt(t, before - 1) === 'short' ? 'denied' : undefined;
    return { content, cueEnd, source, confidence: quoted || !gerund ? 0.85 : undefined, modality };
  },
};
