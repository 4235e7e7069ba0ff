import { breaksOff } from '../grammar/contents/breaksOff.js';
import { clauseStart } from '../grammar/contents/clauseStart.js';
import { contentEnd, contentFrom } from '../grammar/contents/contentEnd.js';
import { insertedEnd } from '../grammar/contents/insertedEnd.js';
import { skipAdverbials } from '../grammar/phrases/adverbials.js';
import { hasVerb, isVerbal, startsClause } from '../grammar/phrases/clause.js';
import { isCue } from '../grammar/phrases/joinsNext.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { agentAfter } from '../grammar/subjects/agentAfter.js';
import { tellsOffice } from '../grammar/subjects/subjectAfter.js';
import { afterBracketed } from '../grammar/tokens/afterBracketed.js';
import { closingComma } from '../grammar/tokens/closingComma.js';
import { isComma, trimEnd } from '../grammar/tokens/commas.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasToken } from '../grammar/tokens/hasToken.js';
import { looksPlural } from '../grammar/tokens/looksPlural.js';
import { relativeWords } from '../grammar/tokens/relativeWords.js';
import { tokenAt } from '../grammar/tokens/tokenAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

const openers = /* @__PURE__ */ wordSet(': ; ( that because though if when while which whom where but');

const measures = /^(?:way|logic|size|age|tastes?|needs?|means|ability)$/;
/** What a thing is done by, where no comma parts it: set according to the law. */
const norms = /^(?:law|procedure|rule|tradition)s?$/;

/**
 * Index after what tells more of the speaker: According to Ruiz, [who left,] to Ruiz, [of the CSC,] to the agency, [OCHA,]
 * or to the report, [published on Monday,] it is late; [however,] it is late.
 */
function afterAside(t: readonly Token[], from: number, to: number): number {
  if (flagsAt(t, from) & (is.UPPERCASE | is.ADVERB) && wordAt(t, from + 1) === ',') return from + 2;
  const word = wordAt(t, from);
  const passive = /(?:ed|awn|een|itten|^read)$/.test(word) && flagsAt(t, from + 1) & is.PREPOSITION;
  const comma = closingComma(t, from + 1, to);
  // But not: according to Reuters, from Monday, fares rise
  const body = /^(?:of|from|at)$/.test(word) && (flagsAt(t, comma - 1) & (is.CAPITAL | is.TIME)) === is.CAPITAL;
  return relativeWords.has(word) || passive || body ? comma + 1 || from : from;
}

/** Whether a noun follows that says how, not who: according to plan, according to their age. */
function isMatter(t: readonly Token[], { from, to }: Range): boolean {
  return (to - from === 1 && flagsAt(t, from) === 0) || measures.test(wordAt(t, to - 1));
}

/** Whether a clause of its own starts here: it is late: according to; late, and according to; late and, according to; that, according to; because according to. */
function opensHere(t: readonly Token[], at: number): boolean {
  const left = wordAt(t, at - 1);
  const joins = wordAt(t, left === ',' ? at - 2 : at - 1);
  return openers.has(joins) || (joins === 'and' && (left === ',' || wordAt(t, at - 2) === ','));
}

/** Who is named after "according to" where the clause follows: what stands after a comma is mostly its subject. */
function withoutSubject(t: readonly Token[], source: Range, to: number): Range {
  const phrase = nounPhraseAfter(t, source.from, to);
  if (phrase < 0) return source;
  const aged = wordAt(t, phrase) === ',' && flagsAt(t, phrase + 1) & is.NUMBER && wordAt(t, phrase + 2) === ',';
  const end = aged ? phrase + 2 : phrase;
  // According to Ruiz, the mayor, it is full; but: to Ruiz, the bridges, built in May, are full
  let head = end + 1;
  while (head < source.to && !(flagsAt(t, head) & is.PREPOSITION)) head++;
  const several = !(flagsAt(t, end - 1) & is.CAPITAL) && looksPlural(wordAt(t, end - 1));
  const other = several !== looksPlural(wordAt(t, head - 1));
  const apposed =
    wordAt(t, source.to) === ',' &&
    flagsAt(t, end + 1) & (is.DETERMINER | is.ROLE) &&
    !other &&
    !isInserted(t, source.to + 1, to);
  // Two people briefed on the talks, a pilot said
  let last = afterBracketed(t, end);
  while (last < source.to && wordAt(t, last) !== ',') last++;
  // Its manager, Ana Ruiz, the port is full; her husband, Jan, it is full
  const closed = source.to > end + 2 || wordAt(t, source.to) === ',';
  const named = flagsAt(t, end + 1) & is.CAPITAL && closed && tellsOffice(t, source.from, end);
  return apposed || named ? source : { from: source.from, to: last };
}

/** Whether words up to a comma tell more of a subject, whose verb follows: the port, [which opened in May], was shut. */
function isInserted(t: readonly Token[], from: number, to: number): boolean {
  const comma = closingComma(t, from, to);
  return comma > 0 && isVerbal(t, comma + 1);
}

/** Index after a "that" which tells what another says, or 0: she noted that [fares] according to Lund [fell]. */
function toldFrom(t: readonly Token[], from: number, at: number): number {
  for (let i = at - 1; i > from; i--)
    if (wordAt(t, i) === 'that' && (t[i - 1] as Token).entry.takes && !isVerbal(t, i + 1)) return i + 1;
  return 0;
}

/** Index of a clause about the subject, behind its comma, or 0: Ruiz, [who is 31], according to Lund, has left; voters, [half of whom] are old, according to a poll, have left. */
function relatedFrom(t: readonly Token[], from: number, to: number): number {
  let comma = from;
  while (comma < to && !isComma(t[comma] as Token)) comma++;
  const opens = hasToken(t, comma + 1, Math.min(to, comma + 6), ({ word }) => relativeWords.has(word));
  return opens && !hasVerb(t, from, comma) ? comma + 1 : 0;
}

/** Takes in who made a document: a report [published by the port]. */
function withMaker(t: readonly Token[], source: Range, to: number): Range {
  for (let i = source.to; i + 1 < Math.min(to, source.to + 5); i++) {
    const { word, flags } = t[i] as Token;
    if (word === 'by') {
      const end = nounPhraseAfter(t, i + 1, to);
      return end > 0 ? { from: source.from, to: end } : source;
    }
    const when = flags & (is.TIME | is.ADVERB) || flagsAt(t, i + 1) & is.TIME;
    if (!(/(?:ed|awn|^up|^out)$/.test(word) || when)) return source;
  }
  return source;
}

/**
 * The speaker after "according to".
 *
 * Handles: According to the union, two ships can be crewed. / Two ships can be crewed, according to the union.
 * Or: Per the union, two ships can be crewed.
 * Not: The cards were sorted according to size.
 */
export const accordingTo: AttributionRule = {
  name: 'accordingTo',
  confidence: 0.85,
  on: 'word',
  find: ({ tokens: t, at, from, to }) => {
    const left = tokenAt(t, at - 1);
    // Per the report, it is late; but not: 40 per person; Ruiz said, per the aide, that
    const apposed = left?.word === ',' && !t[at - 2]?.entry.takes;
    const per = wordAt(t, at) === 'per' && (at === from || apposed) && (flagsAt(t, at + 1) & is.DETERMINER) !== 0;
    const named = per
      ? agentAfter(t, at, to, 'per')
      : wordAt(t, at) === 'according'
        ? agentAfter(t, at + 1, to, 'to')
        : undefined;
    if (!named || left?.word.endsWith("'s")) return undefined;
    const leads = at === from || opensHere(t, at) || (at - from < 3 && left?.word !== ',' && !left?.mark);
    const open = left?.word === ',' && breaksOff(t, from, at - 2);
    // Over the years, according to the board, the rise in fees “is small”
    const follows = leads || (left?.word === ',' && !(flagsAt(t, named.to) & (is.PUNCTUATION | is.RELATIVE)));
    const source = withMaker(t, follows ? withoutSubject(t, named, to) : named, to);
    if (isMatter(t, source) || (!leads && left?.word !== ',' && norms.test(wordAt(t, source.to - 1)))) return undefined;
    const cue = { from: at, to: named.from };
    // A bridge which, according to Ruiz, is late, is shut
    const apart = left?.word === ',' && wordAt(t, source.to) === ',' ? 1 : 0;
    const predicate = source.to + apart;
    if (flagsAt(t, at - 1 - apart) & is.RELATIVE && isVerbal(t, predicate))
      return { content: [{ from: predicate, to: insertedEnd(t, predicate, trimEnd(t, predicate, to)) }], source, cue };
    if (leads) {
      const next = skipAdverbials(t, source.to, to);
      const comma = closingComma(t, next, to);
      const start = afterAside(t, comma > 0 ? comma + 1 : next, to);
      const end = contentEnd(t, start, to);
      // According to Ruiz, Lund left and asked for help
      const goesOn = wordAt(t, end) === 'and' && isCue(t[end + 1], is.PAST);
      return { content: [{ from: start, to: goesOn ? contentEnd(t, end + 1, to) : end }], source, cue };
    }
    const close = trimEnd(t, from, at);
    const told = isVerbal(t, source.to) ? toldFrom(t, from, at) : 0;
    const start = told || clauseStart(t, from, at);
    if (start >= close) return undefined;
    const content = [{ from: start, to: close }];
    if (told) content.push(contentFrom(t, source.to, to));
    const comma = closingComma(t, source.to, to);
    const related = comma > 0 && isVerbal(t, comma + 1) ? relatedFrom(t, from, close) : 0;
    if (related) return { content: [{ from: related, to: close }], source, cue };
    const fronted =
      flagsAt(t, from) & is.SUBORDINATOR && closingComma(t, from, close) < 0 && startsClause(t, comma + 1, to);
    // She replied, according to her clerk, that it was late
    const quoted = wordAt(t, comma + 1) === 'that' && (t[close - 1] as Token).entry.takes !== 0;
    if (
      comma > 0 &&
      !relativeWords.has(wordAt(t, comma + 1)) &&
      (quoted ||
        fronted ||
        open ||
        isVerbal(t, comma + 1) ||
        // Bulk saves money, according to Ruiz, and the board agreed
        !(hasVerb(t, from, close) || (wordAt(t, comma + 1) === 'and' && startsClause(t, comma + 2, to))))
    )
      content.push(contentFrom(t, comma + 1, to));
    return { content, source, cue };
  },
};
