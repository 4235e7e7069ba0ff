import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasToken } from '../tokens/hasToken.js';
import { isAnd } from '../tokens/isAnd.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { isInClauseBefore, speaksAt } from './isInClauseBefore.js';
import { isNoun, isNounOf } from './isNoun.js';
import {
  article,
  dates,
  isDeterminer,
  isForename,
  isInnerThe,
  isNameWord,
  isNominal,
  isPastForm,
  isPronoun,
  isSeason,
  isSurname,
  isTime,
  joins,
  leadsIn,
  needsNoun,
  ordinal,
} from './nominal.js';
import { isPlainCue } from './nounPhraseAfter.js';
import { withCount } from './withCount.js';

const beside = /* @__PURE__ */ wordSet('above against around behind below beside for near opposite to with');

/** The noun phrase that ends before `end`. */
export function phraseBefore(t: readonly Token[], lowest: number, end: number): Range | undefined {
  const from = nounPhraseBefore(t, lowest, end);
  return from < 0 ? undefined : { from, to: end };
}

/** Index of the first token of the noun phrase that ends before `end`, or -1. */
export function nounPhraseBefore(t: readonly Token[], lowest: number, end: number): number {
  let i = end - 1;
  if (i < lowest) return -1;
  const last = t[i] as Token;
  const { flags } = last;
  // Ruiz and others; but not: it was too much and others said
  if (last.word === 'others' && wordAt(t, i - 1) === 'and' && wordAt(t, i - 2) !== 'much') {
    const start = nounPhraseBefore(t, lowest, i - 1);
    return start < 0 ? i : start;
  }
  const ofThem = (flags & is.OBJECT_PRONOUN || last.word === 'his') && wordAt(t, i - 1) === 'of';
  if (
    flags & is.RELATIVE ||
    (flags & is.PRONOUN && !ofThem && (!isDeterminer(last) || i === lowest || !isNominal(t[i - 1] as Token)))
  )
    return i;
  if (ordinal.has(last.word) && i > lowest && isDeterminer(t[i - 1] as Token)) return i - 1;
  // A man beside her; not: criticism for her repeated claims
  const left = wordAt(t, i - 1);
  if (flags & is.OBJECT_PRONOUN && i - 2 > lowest && beside.has(left === 'for' && last.word === 'her' ? '' : left))
    return nounPhraseBefore(t, lowest, i - 1);
  // Before the bids were opened; poets she visited; people whose homes flooded; but: a report to be published says
  const passive = flagsAt(t, i - 1) & is.BE && !(flagsAt(t, i - 3) & is.CARRIER);
  const owned = ({ word }: Token): boolean => word === 'whose';
  const met = i > lowest && isPronoun(t[i - 1] as Token);
  if (isPastForm(last) && (passive || met || hasToken(t, Math.max(lowest, i - 3), i, owned))) return -1;
  if (last.word === 'one') i--;
  else if (ofThem) i -= 2;
  else if (!(isNominal(last) || isNoun(t, lowest, i) || isSurname(t, i)) || isDeterminer(last)) return -1;
  let first = -1;
  const floor = Math.max(lowest, end - 40);
  const speaks = speaksAt(t[end]);
  for (; i >= floor; i--) {
    const token = t[i] as Token;
    const left = i > floor ? t[i - 1] : undefined;
    // Officials say Ruiz has promised it
    if (first === i + 1 && left && isPlainCue(token)) break;
    // One of its most influential members
    if (token.word === 'most' && left && isDeterminer(left)) continue;
    if (isDeterminer(token) && !isInnerThe(t, i)) {
      first = i;
      // Two other sources
      if (token.word === 'other' && left && left.flags & (is.NUMBER | is.DETERMINER)) first = --i;
      if (i > floor && /^(?:all|both)$/.test(wordAt(t, i - 1))) first = --i;
      // One of Ruiz’s few critics
      if (left && left.flags & is.POSSESSIVE && /^(?:few|many|other)$/.test(token.word)) continue;
      // No one in the ministry
      if (left?.word === 'no') return i - 1;
      if (i - 2 < floor) break;
      const before = tokenAt(t, i - 1) as Token;
      const noun = t[i - 2] as Token;
      // A ferry that capsized off the pier; but not: according to the pier
      if ((joins.has(before.word) || noun.word === 'from') && !leadsIn(noun)) {
        if (isNominal(noun) || isNoun(t, floor, i - 2)) {
          i--;
          continue;
        }
        // A voice from behind the door
        if (noun.word === 'from') {
          i -= 2;
          continue;
        }
      }
      const joint = before.word === 'and' ? jointStart(t, floor, lowest, i - 1) : -1;
      if (joint >= 0) return joint;
      break;
    }
    // Which he denied, a claim Ruiz rejects, a move critics called late
    if (first === i + 1 && left && article.has(left.word) && isWord(token) && isOther(t[first] as Token)) break;
    // Ruiz deflected numerous questions, saying; but: Two retired judges
    const named = left && isNameWord(left) && !(left.flags & (is.POSSESSIVE | is.DETERMINER | is.NUMBER));
    if (first >= 0 && named && isPastForm(token)) break;
    if (
      isSurname(t, i) ||
      (isForename(token, t[i + 1]) && !dates(left)) ||
      ((isNominal(token) || isNoun(t, floor, i) || isNounOf(t, floor, i)) &&
        (!isTime(token) || isSeason(token, left, t[i + 1])))
    )
      first = i;
    else if (/^some(?:one|body)$/.test(token.word)) return i;
    else if (!left) break;
    else if (isAnd(token.word)) {
      // Over the weekend and officials
      const when = isTime(left) && i - 2 >= floor && needsNoun(t[i - 2] as Token);
      if (when || (!isNominal(left) && !isSurname(t, i - 1))) break;
      const named = (t[i + 1] as Token).flags & is.CAPITAL;
      const start = named && !speaks ? -1 : nounPhraseBefore(t, floor, i);
      if (speaks && start >= 0 && !(token.flags & is.CAPITAL) && isInClauseBefore(t, floor, start, i)) return first;
      if (!named) return start < 0 ? first : start;
      // Campaigner and TV presenter Ana Ruiz
      if (!(left.flags & is.CAPITAL)) return nounPhraseBefore(t, floor, i) === lowest ? lowest : first;
    } else if (token.mark) {
      if (token.mark.end - token.mark.start >= 40 || token.mark.final === ',') break;
    } else if (!(continues(token, left, t[i + 1]) || (joins.has(token.word) && isNounOf(t, floor, i - 1)))) break;
    // Happy to hear Ruiz, sought to counter Ruiz’s
    else if (token.word === 'to' && first === i + 1 && flagsAt(t, first) & is.PLAIN && isNameWord(t[i + 2] as Token))
      return i + 2;
  }
  return withCount(t, lowest, first, end);
}

/** Index of a noun phrase that "and" joins to a second one, where the clause or another list starts with it; -1 elsewhere. */
function jointStart(t: readonly Token[], floor: number, lowest: number, and: number): number {
  const start = nounPhraseBefore(t, floor, and);
  const opener = t[start - 1];
  // But Ruiz and other experts; in May the mayor and her deputy
  const opened =
    opener &&
    (/^(?:,|and|may)$/.test(opener.word) ||
      opener.flags & (is.SUBORDINATOR | is.TIME) ||
      (start - 1 === lowest && opener.flags & is.CONJUNCTION));
  if (start === lowest || opened) return start;
  // The agreement between the district and the ministry
  return opener?.word === 'between' ? nounPhraseBefore(t, floor, start - 1) : -1;
}

/** Whether it is a noun for what somebody says or does: a claim, a move. */
const isWord = ({ flags, word }: Token): boolean =>
  /^(?:move|step|decision)$/.test(word) || (flags & is.SPEECH_NOUN) !== 0;

/** Whether it can be no head of the noun right before it: Ruiz, critics; but an appeals court. */
const isOther = (token: Token): boolean =>
  isNameWord(token) || ((token.flags & is.ROLE) !== 0 && looksPlural(token.word));

/** Whether a word that is no noun is inside a noun phrase: a [proposed] plan, the vote [in] May, the [still] open gate. */
function continues({ flags, word }: Token, left: Token, next: Token | undefined): boolean {
  // Somebody behind Ruiz
  if (joins.has(word) && ((isNominal(left) && !leadsIn(left)) || /^some(?:one|body)$/.test(left.word))) return true;
  // People over 60
  if (/^(?:over|under|aged)$/.test(word) && next && next.flags & is.NUMBER) return true;
  // The still open gate, the club's then owner
  if (left.flags & (is.DETERMINER | is.POSSESSIVE) && flags & is.ADVERB) return true;
  return word === 'first' && next?.word === 'minister';
}
