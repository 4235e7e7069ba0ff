import { questionWords } from '../../../lexicon/questionWords.js';
import { ADDRESSEE, DIRECTIVE, QUESTION } from '../../../lexicon/speechFrames.js';
import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { isWhen, skipAddressee, skipAdverbials, skipTimes } from '../../phrases/adverbials.js';
import { isVerbal, startsClause } from '../../phrases/clause.js';
import { isAct } from '../../phrases/isAct.js';
import { afterApposition } from '../../phrases/joinsNext.js';
import { needsHearer } from '../../phrases/needsHearer.js';
import { isNominal, isPronoun } from '../../phrases/nominal.js';
import { nounPhraseAfter } from '../../phrases/nounPhraseAfter.js';
import { subjectOfRest } from '../../phrases/subjectOfRest.js';
import { closingComma } from '../../tokens/closingComma.js';
import { flagsAt } from '../../tokens/flagsAt.js';
import { isAnd } from '../../tokens/isAnd.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { contentEnd, contentFrom } from '../contentEnd.js';
import { introduced } from '../introduced.js';
import { openerAfter } from '../openerAfter.js';
import { openingPhrase } from '../openingPhrase.js';
import { phraseEnd } from '../phraseEnd.js';
import { questionAt } from './asked.js';

/** Verbs that need nobody spoken to, and who hears them where somebody is. */
const warns = /^(?:warn|caution|advis)/;
const hears = ({ flags, word }: Token): boolean =>
  (flags & (is.ROLE | is.BODY | is.OBJECT_PRONOUN)) !== 0 ||
  ((flags & is.CAPITAL) !== 0 && !/(?:an|ic|ish|ese)$/.test(word));

/** Somebody spoken to, then the content: told MPs it was late. Or somebody and what they are to do: urged allies to act. */
export const addressed: Frame = (t, from, to, { word: cue, entry: { takes, prepositions } }) => {
  const related = takes & ADDRESSEE ? to : actBehind(t, from, to);
  if (related < to) return { from, to: phraseEnd(t, related, to) };
  const heard = skipAddressee(t, from, to);
  // Told the court ferries were late; but not: was told the ferries were late
  const at = needsHearer.test(cue) && !(flagsAt(t, from - 2) & is.BE) ? subjectOfRest(t, from, heard) : heard;
  // Warned climate change would come, warned closing it would cost
  const unheard = () => !hears(t[at - 1] as Token) && isVerbal(t, nounPhraseAfter(t, from, to));
  if (warns.test(cue) && (wordAt(t, from).endsWith('ing') || unheard())) return undefined;
  // Pleaded guilty to theft
  if (at <= from || wordAt(t, from) === 'guilty') return undefined;
  // Told voters in reply to questions that
  const further = takes & ADDRESSEE ? beyondPlace(t, at, to) : at;
  if (further > at) return contentFrom(t, further, to);
  const late = skipTimes(t, at, to, true);
  // Told people on the quay to leave, told her on Monday to leave
  const act = [openerAfter(t, at, to, 'to', (i) => isAct(t, i)), late].find((i) =>
    /^(?:to|not|never)$/.test(wordAt(t, i)),
  );
  // He told her to.
  if (act && flagsAt(t, act + 1) & is.PUNCTUATION) return null;
  if (takes & DIRECTIVE && act) return { from, to: phraseEnd(t, act, to) };
  // Told reporters travelling with her that it was late
  const that = takes & ADDRESSEE ? beyondModifier(t, from + 1, late, to) : 0;
  if (that) return contentFrom(t, that, to);
  const last = takes & ADDRESSEE ? beyondOthers(t, at, to) : 0;
  if (last) return contentFrom(t, last, to);
  const rest = introduced(t, at, to) ?? introduced(t, late, to);
  // Asked Ruiz about a claim that it was late
  if (takes & QUESTION && wordAt(t, at) === 'about' && (!rest || wordAt(t, rest.from) === 'that')) return null;
  // Urged a pause “for thought”, urged Ruiz “to act”
  if (rest) return takes & (ADDRESSEE | QUESTION) || t[at]?.mark?.capital !== false ? rest : { from, to: rest.to };
  if (wordAt(t, at) === ',') {
    // Asked the mayor, Ana Ruiz, if it was late; told the board, to general surprise, that it was; told him, twice, to go
    const told = afterApposition(t, at, to);
    const opener = wordAt(t, told);
    if (takes & DIRECTIVE && opener === 'to') return { from: told, to: phraseEnd(t, told, to) };
    if ((takes & ADDRESSEE && opener === 'that') || (questionWords.has(opener) && !(flagsAt(t, told) & is.RELATIVE)))
      return { from: told, to: contentEnd(t, told, to) };
  }
  if (at >= to) return undefined;
  const { word, flags } = t[at] as Token;
  if (/^(?:when asked|as much)$/.test(`${word} ${wordAt(t, at + 1)}`)) return null;
  // Told a clerk who had left, “It is late.”
  const comma = word === 'who' ? closingComma(t, at, to) : 0;
  if (comma > 0 && t[comma + 1]?.mark?.capital) return contentFrom(t, comma + 1, to);
  // Told reporters if prices rose, nobody would pay
  const question = takes & QUESTION || word !== 'if' ? questionAt(t, at, to) : 0;
  if (takes & (QUESTION | ADDRESSEE) && question) return { from: question, to: questionEnd(t, question, to) };
  if (!(takes & ADDRESSEE)) return undefined;
  if (prepositions && /^(?:of|about|against)$/.test(word)) {
    const end = contentEnd(t, at + 1, to);
    return end > at + 1 ? { from: at + 1, to: end } : null;
  }
  // Told reporters in the end, it was late
  let head = from + 1;
  while (head < at && !(flagsAt(t, head) & is.PREPOSITION && wordAt(t, head) !== 'of')) head++;
  const phrase = openingPhrase(t, head, late, to);
  if (phrase) return contentFrom(t, phrase, to);
  // Told a forum hosted by the union on Monday it was late
  const hosted = /(?:ed|ing)$|^(?:held|run)$/.test(word) && flagsAt(t, at + 1) & is.PREPOSITION;
  const behind = hosted ? skipAdverbials(t, at + 1, to) : at;
  if (behind > at + 1 && startsClause(t, behind, to)) return contentFrom(t, behind, to);
  // Told reporters last week it was late
  const apart = flags & is.PREPOSITION || isWhen(t, at) || /^(?:afterwards?|later|again)$/.test(word);
  const noun = apart ? -1 : nounPhraseAfter(t, at, to);
  if (!apart && (startsClause(t, at, to) || t[noun]?.mark)) return contentFrom(t, at, to);
  return late > at && startsClause(t, late, to) ? contentFrom(t, late, to) : undefined;
};

/** Index of "to" behind what tells who is to act: asked anyone [who saw it] to call, people [with a boat] to help; `to` without it. */
function actBehind(t: readonly Token[], from: number, to: number): number {
  if (/^(?:who|with)$/.test(wordAt(t, from + 1)))
    for (let i = from + 3; i < Math.min(to, from + 20) && !(flagsAt(t, i) & is.PUNCTUATION); i++)
      // But not: who was told to pay, who came to a ball
      if (wordAt(t, i) === 'to' && !isVerbal(t, i - 1)) return i;
  return to;
}

/** Index of "that" behind all who are told: told Lund, [Ek and Berg] that, told a clerk[, a boy, and his aunt,] that; 0 without it. */
function beyondOthers(t: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < Math.min(to, from + 20) && /^(?:,|and)$/.test(wordAt(t, i))) {
    const next = wordAt(t, i) === ',' && isAnd(wordAt(t, i + 1)) ? i + 2 : i + 1;
    if (wordAt(t, next) === 'that') return i > from ? next : 0;
    const end = nounPhraseAfter(t, next, to);
    if (end <= next) return 0;
    i = end;
  }
  return i > from && wordAt(t, i) === 'that' ? i : 0;
}

/** Whether "to" opens what somebody is to do: told Lund in May [to] say that; but not: told them in reply [to] questions that. */
const isDeed = (t: readonly Token[], at: number): boolean =>
  wordAt(t, at) === 'to' && isAct(t, at + 1) && !/^(?:reply|response|answer)$/.test(wordAt(t, at - 1));

/** What may stand before "that". */
const passing = is.PREPOSITION | is.CONJUNCTION | is.NUMBER | is.DETERMINER | is.TIME | is.ADVERB;

/** Index of "that" behind where somebody is told, when, and how many: a crowd [of about 300 in the hall here] that, the board [in May and again in June] that; `from` without it. */
function beyondPlace(t: readonly Token[], from: number, to: number): number {
  if (!(flagsAt(t, from) & (is.PREPOSITION | is.CONJUNCTION)) || isDeed(t, from)) return from;
  for (let i = from + 1; i < Math.min(to, from + 14); i++) {
    const token = t[i] as Token;
    // In Porto that night that
    const that = token.word === 'that';
    if (that) return startsClause(t, i + 1, to) && !isVerbal(t, i + 1) ? i : from;
    if (isDeed(t, i)) break;
    // A day of talks that
    if (
      !(isNominal(token) || token.flags & passing || (token.flags & is.PRESENT && flagsAt(t, i - 1) & is.PREPOSITION))
    )
      break;
  }
  return from;
}

/** A question ends where another clause with a pronoun goes on: asked me if it was safe and I said yes. */
function questionEnd(t: readonly Token[], from: number, to: number): number {
  const end = contentEnd(t, from, to);
  for (let i = from + 2; i + 2 < end; i++)
    if (flagsAt(t, i) & (is.CONJUNCTION | is.PUNCTUATION) && isPronoun(t[i + 1] as Token)) return i;
  return end;
}

const modifier = /^(?:who|as|when|[a-z]{3,}(?:ing|ed)|sent|seen|written|sat)$/;
const stopping = is.PUNCTUATION | is.MARKED | is.CONJUNCTION | is.NEGATION;

/** Index of "that" behind words that tell more of who is told, or when: reporters [gathered at the gate] that; 0 without such words. */
function beyondModifier(t: readonly Token[], from: number, at: number, to: number): number {
  let i = from;
  while (i <= at && !modifier.test(wordAt(t, i))) i++;
  if (i > at) return 0;
  for (const end = Math.min(to, i + 14); ++i < end; ) {
    const { word, flags, entry } = t[i] as Token;
    if (word === 'that') return startsClause(t, i + 1, to) ? i : 0;
    // Residents who asked him that
    if (word.startsWith('ask') && wordAt(t, i - 1) === 'who') continue;
    if (flags & stopping ? !modifier.test(wordAt(t, i + 1)) : entry.takes && !(flags & is.CAPITAL)) break;
  }
  return 0;
}
