import { EVALUATION } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { skipAdverbials, skipAdverbs } from '../phrases/adverbials.js';
import { asNewsGoes, isHeadline } from '../phrases/asNewsGoes.js';
import { auxiliary, hasVerb, isMonth, isVerbal, startsClause } from '../phrases/clause.js';
import { isInSeries } from '../phrases/isInSeries.js';
import { isCue, joinsNext } from '../phrases/joinsNext.js';
import { article, isDeterminer, isPronoun } from '../phrases/nominal.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { isComma, trimEnd } from '../tokens/commas.js';
import { isDash } from '../tokens/dash.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasToken } from '../tokens/hasToken.js';
import { isSay } from '../tokens/isSay.js';
import { wordAt } from '../tokens/wordAt.js';
import { reportsNext } from './reportsNext.js';
import { calls, isEffect, isUntold, isWhereSaid, turnsAway } from './turnsAway.js';
import { withholds } from './withholds.js';

/** Index where the content that starts at `from` ends: at the sentence's end or where the next attribution begins. */
export function contentEnd(t: readonly Token[], from: number, to: number): number {
  const last = trimEnd(t, from, to);
  const opener = wordAt(t, from);
  let listed = false;
  let bracketed = false;
  let between = false;
  let joint = 0;
  // Said that although it rained, Lund denied it
  let inserted =
    opener === 'that'
      ? (flagsAt(t, from + 1) & is.SUBORDINATOR) !== 0 &&
        !/^(?:what|how)$/.test(wordAt(t, from + 1)) &&
        wordAt(t, from + 2) !== ','
      : // Said when Lund came, he promised a bridge
        /^(?:if|when)$/.test(opener) && isSaid(t, from);
  const first = t[from]?.mark;
  let complete = first !== undefined;
  let lastComma = last - 1;
  while (lastComma > from && wordAt(t, lastComma) !== ',') lastComma--;
  // “A triumph” in a post on X
  if (first && (first.final === ',' || isWhereSaid(t, from + 1, last) || isMatter(t, from, last))) return from + 1;
  // Said that in a note dated 4 May, 2019, she warned of it
  let start = opener === 'that' && flagsAt(t, from + 1) & is.PREPOSITION ? skipAdverbials(t, from + 1, last) : from;
  while (flagsAt(t, wordAt(t, start) === ',' ? start + 1 : start) & is.NUMBER) start++;
  if (wordAt(t, start) !== ',') start = from;
  for (let i = start + 1; i < last; i++) {
    const token = t[i] as Token;
    const { word, flags, mark } = token;
    const next = t[i + 1] as Token;
    if (opener === 'that' && flags & is.CONJUNCTION && next?.word === 'that') {
      listed = true;
      continue;
    }
    // The study, published on Monday, suggests
    complete ||= mark !== undefined || (isVerbal(t, i) && wordAt(t, i - 1) !== ',');
    if (mark) {
      if (
        mark.final === ',' &&
        (i > from + 1
          ? // Who said that it was “late,” appeared shaken
            leavesMarks(t, i + 1, last) ||
            (next?.entry.takes && goesOnIn(t, from, next)) ||
            (isVerbal(t, i + 1) && !hasToken(t, from, i, isComma))
          : leavesFor(t, i + 1, last) || isEffect(t, i + 1) || joinsNext(t, i + 1, last))
      )
        return i + 1;
      // Referred to him as “a fool” in an interview; but not: said he was called “a fool” in a letter
      const where = (mark.final === ',' || !hasVerb(t, from, i)) && isWhereSaid(t, i + 1, last);
      if (where || (next?.word === 'as' && isPronoun(t[i + 2] ?? token))) return i + 1;
      continue;
    }
    if (
      word === ';' ||
      ((word === 'as' || (word === 'after' && !opener.endsWith('ing'))) && asNewsGoes(t, i) && !hasVerb(t, from, i))
    )
      return i;
    // Slammed the “late” train after the game
    const occasion = (word === 'after' || word === 'amid') && i < from + 20 && hasToken(t, from, i, isComma);
    if (occasion && (t[from - 1]?.entry.takes ?? 0) & EVALUATION) return i;
    bracketed ||= word === '(';
    // It closed (she said it was old) in May
    if (word === ')' && !bracketed && wordAt(t, i - 1).length > 1) return i;
    if (word === ':' && next.mark?.capital && !listed) return joint || i;
    // The board saying that it was late
    if (word === 'saying' && wordAt(t, i + 1) === 'that' && !complete && !(flagsAt(t, i - 1) & is.PREPOSITION))
      return i;
    // It was late before adding that, while insisting that
    if (
      (word === 'before' || word === 'while') &&
      isCue(next, is.GERUND) &&
      /^(?:that|[:,])$/.test(t[i + 2]?.mark ? ',' : wordAt(t, i + 2))
    )
      return i;
    // On the condition of anonymity
    if (word === 'on' && wordAt(t, i + 4) === 'anonymity')
      return trimEnd(t, from, wordAt(t, i - 1) === 'only' ? i - 1 : i);
    // It was late without giving details; but not: had fired her without giving reasons
    if (word === 'without' && isUntold(t, i + 1, wordAt(t, i - 1) === ',')) return trimEnd(t, from, i);
    if (word === 'in' && next?.word === 'what' && calls(t, i + 2, last)) return trimEnd(t, from, i);
    // Between heating and teaching
    between ||= word === 'between';
    if (between && word === 'and') {
      between = false;
      continue;
    }
    const joins = flags & is.CONJUNCTION;
    const comma = word === ',';
    if ((joins || (comma && next.flags & (is.CONJUNCTION | is.GERUND))) && joint < i - 1) joint = i;
    if (joins && (reportsNext(t, from, i, last) || withholds(t, i + 1, last)))
      return wordAt(t, i - 1) === ',' ? i - 1 : i;
    if (comma && next.entry.takes && isHeadline(t) && goesOnIn(t, from, next) && isReport(t, i + 1)) return i;
    if (comma && complete && isInSeries(t, i + 1) && isAlone(t, from, i)) return i;
    if (comma && !complete && next.flags & is.CONJUNCTION && opensClause(t, i + 2, last, isSaid(t, from))) return i;
    // It was, in his view, a mistake; but not: it was, though his view is another
    const left = t[i - 1] as Token;
    const inserts = i < lastComma && ((left.flags & auxiliary && !isMonth(left)) || left.word === 'that');
    // Announcing the plan, said
    const over = complete || ((flagsAt(t, from - 1) & is.GERUND) !== 0 && /^(?:said|told)$/.test(wordAt(t, i + 1)));
    if ((comma || isDash(token)) && !inserted && !inserts && turnsAway(t, from, i, last, over)) return i;
    if (comma && complete && i > from + 1 && goesOnBeside(t, i + 1, last)) return i;
    // The road was open, only to admit
    if (comma && next.word === 'only' && wordAt(t, i + 2) === 'to' && (t[i + 3]?.entry.takes || t[i + 4]?.entry.takes))
      return i;
    if (comma) inserted = !!inserts;
  }
  return last;
}

/** Whether a clause about something else follows a comma: it was “late”[, and the shares fell]; it was late[, as prices fell]; but not: it was “late”, and the crew had left. */
function goesOnBeside(t: readonly Token[], at: number, to: number): boolean {
  const first = t[at] as Token;
  const marked = t[at - 2]?.mark !== undefined;
  const opens = /^(?:as|after)$/.test(first.word) || (marked && first.flags & is.CONJUNCTION);
  const end = opens && !isPronoun(t[at + 1] ?? first) ? nounPhraseAfter(t, at + 1, to) : -1;
  const verb = end > 0 ? skipAdverbs(t, end, to) : -1;
  return flagsAt(t, verb) & auxiliary
    ? marked && /^(?:will|is|are|ha(?:s|ve)|might)$/.test(wordAt(t, verb))
    : isVerbal(t, verb);
}

/** Whether a verb of the tense of the cue goes on from its subject: Ministry says talks failed, [promises] new plan. */
const goesOnIn = (t: readonly Token[], from: number, { flags }: Token): boolean =>
  (flags & flagsAt(t, from - 1) & (is.PRESENT | is.PLAIN)) !== 0;

/** Whether a verb of speech in the present has its object behind it: hackers broke in, [calls] it “bad”; not: rents, calls and data. */
const isReport = (t: readonly Token[], at: number): boolean =>
  (flagsAt(t, at) & is.PRESENT) !== 0 && (flagsAt(t, at + 1) & (is.CONJUNCTION | is.PUNCTUATION)) === 0;

/** Whether only the cue stands in the present: says it is late, but not: says Ruiz takes the money. */
const isAlone = (t: readonly Token[], from: number, to: number): boolean =>
  ((flagsAt(t, from - 1) | flagsAt(t, from - 2)) & is.PRESENT) !== 0 &&
  !hasToken(t, from, to, ({ flags }) => (flags & (is.PRESENT | auxiliary)) === is.PRESENT);

/** The content that starts at `from`, up to where it ends. */
export const contentFrom = (t: readonly Token[], from: number, to: number): Range => ({
  from,
  to: contentEnd(t, from, to),
});

/** Whether what follows marks that end in a comma is no content: another report, an aside, a clause about somebody else. */
function leavesMarks(t: readonly Token[], from: number, to: number): boolean {
  const first = t[from];
  if (!first) return false;
  if (
    isEffect(t, from) ||
    first.word.endsWith('though') ||
    (article.has(first.word) && !t[from + 1]?.mark) ||
    leavesFor(t, from, to) ||
    joinsNext(t, from, to)
  )
    return true;
  const end = first.word === 'and' && isDeterminer(t[from + 1] ?? first) ? nounPhraseAfter(t, from + 1, to) : -1;
  return isVerbal(t, end) || (flagsAt(t, end) & is.RELATIVE) !== 0;
}

/** Whether a clause follows that tells of what stands in marks and ends with the sentence: “takes note,” which is little. */
const leavesFor = (t: readonly Token[], which: number, to: number): boolean =>
  wordAt(t, which) === 'which' && (wordAt(t, which + 1) === ',' || !hasToken(t, which, to, isComma));

/** Whether "said" stands before content: said [the driver, 31, and a second man, who fled, had met]. */
const isSaid = (t: readonly Token[], from: number): boolean => t.slice(Math.max(0, from - 2), from).some(isSay);

/**
 * Whether a clause of its own follows, after words that say when: the logs, and [for once the chair agreed].
 *
 * @param within - Whether the noun phrase before may be the first of two subjects.
 */
function opensClause(t: readonly Token[], from: number, to: number, within: boolean): boolean {
  const start = skipAdverbials(t, from, to);
  return (flagsAt(t, start) & (within ? is.PRONOUN : is.DETERMINER | is.PRONOUN)) !== 0 && startsClause(t, start, to);
}

/** Whether a headline tells of what somebody said the words in marks, of some length: says ‘enough is enough’ [over port]. */
const isMatter = (t: readonly Token[], from: number, to: number): boolean =>
  isHeadline(t) &&
  (t[from] as Token).end - (t[from] as Token).start > 14 &&
  /^(?:about|after|ahead|amid|as|before|following|in|on|over)$/.test(wordAt(t, from + 1)) &&
  !hasVerb(t, from + 1, to);
