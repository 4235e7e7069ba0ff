import { attributionParts } from '../grammar/contents/attributionParts.js';
import { contentAfter } from '../grammar/contents/contentAfter.js';
import { contentFrom } from '../grammar/contents/contentEnd.js';
import { contentOfPassive } from '../grammar/contents/contentOfPassive.js';
import { afterParenthesis } from '../grammar/contents/frames/postponed.js';
import { passiveEnd } from '../grammar/contents/insertedEnd.js';
import { isOfNoun } from '../grammar/contents/introduced.js';
import { agentBehind, openerAfter } from '../grammar/contents/openerAfter.js';
import { particleEnd } from '../grammar/contents/particleEnd.js';
import { skipAdverbials } from '../grammar/phrases/adverbials.js';
import { isVerbal, startsClause } from '../grammar/phrases/clause.js';
import { earlierEnd, mainStart } from '../grammar/phrases/fronted.js';
import { isAct } from '../grammar/phrases/isAct.js';
import { afterApposition, isCue } from '../grammar/phrases/joinsNext.js';
import { isNominal } from '../grammar/phrases/nominal.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { agentAfter } from '../grammar/subjects/agentAfter.js';
import { speakerAfterMark } from '../grammar/subjects/speakerAfterMark.js';
import { trimEnd } from '../grammar/tokens/commas.js';
import { endedAt } from '../grammar/tokens/endedAt.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { wordsBetween } from '../grammar/tokens/wordsBetween.js';
import { questionWords } from '../lexicon/questionWords.js';
import { ADDRESSEE, CLAUSE, DIRECTIVE, QUESTION } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/** Whether a word opens what somebody is told: told that, told to, told how. */
const opens = (word: string): boolean => questionWords.has(word) || /^(?:that|to|not)$/.test(word);
/** Whether a clause tells that there is something: told there was a gate. */
const isExistence = (t: readonly Token[], at: number): boolean =>
  wordAt(t, at) === 'there' && (flagsAt(t, at + 1) & is.BE) !== 0;
/** Index after the comma at `comma`, or after the one that ends a clause about who speaks: asked by Ruiz, [who chairs it], if it was late. */
function beyondWho(t: readonly Token[], comma: number, to: number): number {
  if (wordAt(t, comma + 1) !== 'who') return comma + 1;
  for (let i = comma + 2; i < Math.min(to, comma + 25); i++) if (wordAt(t, i) === ',' && t[i + 1]?.mark) return i;
  return afterApposition(t, comma, to);
}

/** By what somebody is told, who tells nothing: told by email that. */
const means = /^(?:e-?mail|text|letter|phone|post|fax|whatsapp)$/;
/** What says when, where or how before a clause. */
const loose = is.PREPOSITION | is.TIME | is.ADVERB;

/**
 * A passive verb of speech; its agent, if any, is the speaker.
 *
 * Handles: The crew was told to switch it off. / She was told the gate was open. / It was reported that it had been left open.
 * Or: The crew was promised a new gate. / The gate was open, a jury was told. / The mayor was asked by a reporter whether it was open. / She was assured by the firm the gate was open.
 * Not: The plan was announced.
 */
export const toldPassively: AttributionRule = {
  name: 'toldPassively',
  confidence: 0.85,
  on: 'verb',
  find: (place) => {
    const { tokens: t, at, verb, subject } = place;
    const to = passiveEnd(t, at, place.to, subject);
    const { takes } = (t[at] as Token).entry;
    // She asked for a seat and was told that there was none
    const joined =
      takes & ADDRESSEE &&
      // She appealed, only to be told that it was late
      (flagsAt(t, (verb?.from ?? 0) - 1) & is.CONJUNCTION || wordAt(t, (verb?.from ?? 0) - 2) === 'only') &&
      (opens(wordAt(t, at + 1)) || isExistence(t, at + 1) || startsClause(t, at + 1, to));
    // Was arrested and told to leave
    const further = joined && /^(?:told|urged|warned)$/.test(wordAt(t, at)) && /^(?:to|not)$/.test(wordAt(t, at + 1));
    if (!verb || !(verb.passive || further) || !(subject || joined) || !(takes & (CLAUSE | ADDRESSEE | DIRECTIVE)))
      return undefined;
    // If you are told to leave, leave; it should be noted that
    if (wordAt(t, at) === 'noted' && flagsAt(t, verb.from) & is.MODAL) return undefined;
    if (/^(?:are|is)$/.test(wordAt(t, verb.from)) && /^(?:if|when|unless)$/.test(wordAt(t, (subject?.from ?? 0) - 1)))
      return undefined;
    // Asked twice by Ruiz, asked four times by Ruiz
    const agent = agentBehind(t, wordAt(t, at + 2) === 'times' ? at + 3 : at + 1, to);
    const source = agent && means.test(wordAt(t, agent.from)) ? undefined : agent;
    // Urged by her brother, a captain, to leave; asked by Ruiz, who chairs it, to leave
    const closes = source && wordAt(t, source.to) === ',' && opens(wordAt(t, source.to + 1));
    const next = source ? (closes ? beyondWho(t, source.to, to) : source.to) : particleEnd(t, at);
    // Urged on Monday to leave; but not: announced on Monday to help farmers
    const urged = takes & DIRECTIVE ? openerAfter(t, next, to, 'to', (i) => isAct(t, i)) : next;
    const skipped = urged > next ? urged : skipAdverbials(t, next, to);
    // Written on paper that smelt
    const carried = skipped > urged && (isVerbal(t, skipped + 1) || isOfNoun(t, next, skipped));
    // Was told after the vote, in May, that
    const apart = flagsAt(t, skipped + 1) & (is.CONJUNCTION | is.PRONOUN) ? next : afterParenthesis(t, skipped, to);
    const from = [carried ? next : skipped, next, apart].find((i) => opens(wordAt(t, i))) ?? next;
    const first = t[from];
    // “Is it late?” Ruiz was asked
    const behind = speakerAfterMark(t, place.from, verb.from);
    const hearer = behind ?? subject;
    // Denied it, saying leaders were briefed
    const told =
      !isCue(t[hearer?.from ?? 0], is.GERUND) &&
      (takes & (behind ? ADDRESSEE | QUESTION : ADDRESSEE) ||
        (takes & CLAUSE && wordAt(t, subject?.from ?? to) === 'it'));
    // After he complained, he was told to wait
    const acts = wordAt(t, next) === 'to' && isAct(t, next + 1);
    if (told && hearer && !acts && (skipped >= trimEnd(t, next, to) || wordAt(t, skipped) === ',')) {
      const cue = { from: verb.from, to: at + 1 };
      const parts = attributionParts(place, { from: hearer.from, to: next }, hearer, cue);
      if (parts) return { content: parts.content, source, cue, confidence: parts.confidence };
    }
    if (!first) return undefined;
    const { word } = first;
    // Was asked for papers; but not: said when she was asked for them, was asked for comment
    const end = word === 'for' && wordAt(t, at) === 'asked' ? nounPhraseAfter(t, from + 1, to) : 0;
    if (end > 0 && wordAt(t, from + 1) !== 'comment' && wordAt(t, (subject?.from ?? 0) - 1) !== 'when')
      return { content: [{ from: from + 1, to: end }], source: agentAfter(t, end, to), cueEnd: from + 1 };
    // Was promised a date, but not: will be offered seats
    const given =
      /^(?:promised|offered)$/.test(wordAt(t, at)) &&
      wordAt(t, at - 1) !== 'be' &&
      skipped === next &&
      isNominal(first);
    // Was revealed to be a hoax, was admitted to hospital, was added to widen it; it would be recalled that
    if (/(?:(?:add|admitt|reveal)ed to|be recalled that)$/.test(wordsBetween(t, at - 1, at + 2))) return undefined;
    if ((word === 'to' && isAct(t, from + 1)) || given || word === 'not') return contentOfPassive(t, from, to, source);
    const reports =
      // But not: we were told that by a man
      (word === 'that' && !(flagsAt(t, from + 1) & (is.PREPOSITION | is.PUNCTUATION))) ||
      (first.mark && takes & ADDRESSEE) ||
      (/^[,:]$/.test(word) && t[from + 1]?.mark) ||
      (takes & QUESTION
        ? source && opens(word)
        : takes & ADDRESSEE &&
          (!source || first.flags & (is.DETERMINER | is.PRONOUN)) &&
          (isExistence(t, from) || (!(first.flags & loose) && startsClause(t, from, to))));
    if (!reports) return undefined;
    const content = (!source && contentAfter(t, at, to)?.content) || [
      contentFrom(t, /^[,:]$/.test(word) ? from + 1 : from, to),
    ];
    // “I was told it was late, and I believe it”
    const fronted = subject && subject.from - place.from < 3 && flagsAt(t, subject.from - 1) & is.SUBORDINATOR;
    const endOf = fronted ? mainStart : place.depth > 0 ? earlierEnd : undefined;
    return { content: endOf ? endedAt(content, (from, to) => endOf(t, from, to)) : content, source };
  },
};
