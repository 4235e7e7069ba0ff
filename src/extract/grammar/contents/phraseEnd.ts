import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { skipAdverbials, skipAdverbs, which } from '../phrases/adverbials.js';
import { isVerbal, startsClause } from '../phrases/clause.js';
import { afterApposition, finite, isCue } from '../phrases/joinsNext.js';
import { isDoing, lastGerund } from '../phrases/lastGerund.js';
import { article, isPronoun, isTime } from '../phrases/nominal.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { isComma } from '../tokens/commas.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasToken } from '../tokens/hasToken.js';
import { isAnd } from '../tokens/isAnd.js';
import { skipBefore } from '../tokens/skipBefore.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';
import { contentEnd } from './contentEnd.js';
import { closesInsertion, isListed, isWhereSaid } from './turnsAway.js';

const goingOn = /* @__PURE__ */ wordSet('also not only rather to');
/** When something is, which a clause with "when" tells more of. */
const moments = /^(?:age|era|point|(?:day|moment|time|year)s?)$/;

/** Common verbs as they stand behind "to". */
const plain =
  /^(?:bring|build|find|get|give|go|hold|keep|leave|let|make|pay|put|quit|run|see|send|shut|stop|take|win)$/;

/** Index where a noun phrase or an infinitive that is content ends: before the clause that goes on. */
export function phraseEnd(t: readonly Token[], first: number, to: number): number {
  const last = lastGerund(t, first, to);
  const from = last < 0 ? first : last;
  const end = withoutTime(t, from, contentEnd(t, from, to));
  const told = isDoing(t[first - 1]) || isDoing(t[first - 2]);
  let nested = 0;
  for (let i = from + 1; i + 1 < end; i++) {
    const { word, flags } = t[i] as Token;
    const next = t[i + 1] as Token;
    nested |= flags & (is.RELATIVE | is.SUBORDINATOR | is.BE | is.HAVE);
    if (
      word === ':' ||
      // Underscored the risk by saying it was late; but not: of letting it rot by telling clubs
      (word === 'by' && !nested && isCue(next, is.GERUND) && !hasToken(t, first, i, isDoing)) ||
      // Promised a bridge since May
      (word === 'since' && i - from < 4) ||
      (word === ',' &&
        !isAnd(wordAt(t, i - 1)) &&
        !closesInsertion(t, i) &&
        (isWhereSaid(t, i + 1, end) || endsPhrase(t, i + 1, end))) ||
      (isPronoun(next) && /^(?:as|after|when)$/.test(word) && isVerbal(t, i + 2)) ||
      // Of “running away” yesterday as MPs left
      ((t[i - 1] as Token).mark && isTime(word === 'on' ? next : (t[i] as Token))) ||
      (/^(?:after|when)$/.test(word) &&
        !moments.test((t[i - 1] as Token).word) &&
        next.flags & (is.DETERMINER | is.CAPITAL | is.NUMBER) &&
        isVerbal(t, nounPhraseAfter(t, i + 1, end))) ||
      (word === 'and' && told && goesOnDoing(t, first, i, end)) ||
      (flags & is.CONJUNCTION &&
        word !== 'or' &&
        // Go and see, to rest and be ready
        !/^(?:go|come|try|wait)$/.test(wordAt(t, i - 1)) &&
        next.word !== 'be' &&
        (next.flags & (is.BE | is.HAVE | is.DO | is.PRONOUN) ||
          // Of lying and the minister denied it
          (!nested && next.flags & (is.DETERMINER | is.CAPITAL) && accuses(t, nounPhraseAfter(t, i + 1, end))) ||
          // To sue and make them pay
          (!(plain.test(next.word) && hasToken(t, from, i, ({ word }) => word === 'to')) &&
            isVerbal(t, i + 1) &&
            // But not: a sudden and concerted plot
            (next.flags & (is.PAST | is.VERB) ||
              !(next.flags || nested || (/^an?$/.test(wordAt(t, i - 2)) && !(flagsAt(t, i + 2) & is.DETERMINER)))) &&
            wordAt(t, i + 2) !== 'by')))
    )
      return i;
  }
  return end;
}

/** The noun phrase or infinitive that starts at `from`, up to where it ends. */
export const phraseFrom = (t: readonly Token[], from: number, to: number): Range => ({
  from,
  to: phraseEnd(t, from, to),
});

/** Whether who speaks does something next: demanding a recount [and refusing to leave]; but not: warning of floods and rising seas. */
function goesOnDoing(t: readonly Token[], first: number, and: number, to: number): boolean {
  const at = skipAdverbs(t, and + 1, to);
  const object = wordAt(t, at + 1) === 'to' || (flagsAt(t, at + 1) & is.DETERMINER) !== 0;
  return object && isDoing(t[at]) && !hasToken(t, first, and, isDoing);
}

/** Whether somebody else reports there: and the firm [denied] it, [agreed] to it; but not: and the men [charged] with it. */
const accuses = (t: readonly Token[], at: number): boolean =>
  isCue(t[at], finite) && (!(flagsAt(t, at + 1) & is.PREPOSITION) || wordsBetween(t, at, at + 2) === 'agreed to');

/** Whether a clause or an aside follows a comma in a noun phrase. */
function endsPhrase(t: readonly Token[], from: number, to: number): boolean {
  const next = t[from] as Token;
  const at = next.flags & is.CONJUNCTION ? from + 1 : from;
  if (at >= to) return true;
  const { word, flags } = t[at] as Token;
  // How it was drawn up, and why it was late
  if (/^(?:how|why|whether)$/.test(word)) return false;
  if (
    (next.word === 'but' && !goingOn.has(word)) ||
    (article.has(next.word) && !hasToken(t, at, to, isComma) && !isListed(t, at, to)) ||
    flags & (is.RELATIVE | is.SUBORDINATOR | is.PRONOUN | is.BE | is.HAVE | is.DO | is.GERUND) ||
    (word.endsWith('ing') && word !== 'including') ||
    isVerbal(t, skipAdverbs(t, at, to))
  )
    return true;
  // And for the first time the ring did not follow
  const adverbial = next.flags & is.CONJUNCTION && flags & is.PREPOSITION ? skipAdverbials(t, at, to) : at;
  if (adverbial > at && startsClause(t, adverbial, to)) return true;
  const phrase = nounPhraseAfter(t, at, to);
  return phrase < to && isVerbal(t, next.flags & is.CONJUNCTION ? afterApposition(t, phrase, to) : phrase);
}

/** Leaves out the day on which it was said: announced a loan [on Monday]. */
function withoutTime(t: readonly Token[], from: number, to: number): number {
  const end = skipBefore(t, from + 1, to, is.TIME);
  if (end === to || end - 1 <= from) return to;
  const left = tokenAt(t, end - 1) as Token;
  // To set a limit next autumn, but: asked them to leave this week
  if (/^to$|ing$/.test(wordAt(t, from)) && (left.word === 'next' || !which.has(left.word))) return to;
  if (left.word === 'on') return end - 1;
  if (which.has(left.word)) return (t[end - 2] as Token).flags & is.PREPOSITION ? to : end - 1;
  const { word, flags } = t[end] as Token;
  return !(left.flags & (is.PREPOSITION | is.NUMBER | is.DETERMINER)) && (word === 'yesterday' || flags & is.CAPITAL)
    ? end
    : to;
}
