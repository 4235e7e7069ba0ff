import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { afterPlace } from '../phrases/afterPlace.js';
import { afterThing } from '../phrases/afterThing.js';
import { beforeBracket, beyondList } from '../phrases/beyondList.js';
import { beyondParticiple, participles } from '../phrases/beyondParticiple.js';
import { beyondRelative, isInRelative } from '../phrases/beyondRelative.js';
import { hasVerb, isMonth, isPredicated } from '../phrases/clause.js';
import { endsOpening } from '../phrases/fronted.js';
import { isAdjectival } from '../phrases/isAdjectival.js';
import { isAge } from '../phrases/isAge.js';
import { isAlias } from '../phrases/isAlias.js';
import { isAppositive } from '../phrases/isAppositive.js';
import { isDetail } from '../phrases/isDetail.js';
import { isCue } from '../phrases/joinsNext.js';
import { isDone } from '../phrases/looksLikeNoun.js';
import { isDeterminer, isNameWord, isNominal, isPronoun } from '../phrases/nominal.js';
import { nounPhraseBefore, phraseBefore } from '../phrases/nounPhraseBefore.js';
import { skipBack } from '../phrases/skipBack.js';
import { units } from '../phrases/timeEnd.js';
import { withName } from '../phrases/withName.js';
import { isDash } from '../tokens/dash.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasWord } from '../tokens/hasWord.js';
import { isCapitalised } from '../tokens/isCapitalised.js';
import { isSay } from '../tokens/isSay.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { relativeWords } from '../tokens/relativeWords.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { beforeDate } from './beforeDate.js';
import { afterWhile, beforeDoing } from './beforeDoing.js';
import { fromCarrier } from './fromCarrier.js';

const farthest = 60;
const longestOpening = 20;
const openers = /* @__PURE__ */ wordSet(', as : ;');

/** The noun phrase that is the subject of the verb group starting at `verb`, with its apposition; undefined where none is. */
export function subjectBefore(t: readonly Token[], lowest: number, verb: number): Range | undefined {
  const phrase = nearestPhrase(t, lowest, verb);
  const doing = phrase && afterWhile(t, phrase.from);
  const whose = doing ? nearestPhrase(t, lowest, doing - 1) : phrase;
  return whose && withName(t, lowest, whose);
}

function nearestPhrase(t: readonly Token[], lowest: number, verb: number): Range | undefined {
  const end = skipBack(t, lowest, verb);
  if (end <= lowest) return undefined;
  const left = tokenAt(t, end - 1) as Token;
  if (left.word === ',' || isDash(left)) {
    const phrase = beyondApposition(t, lowest, end - 1);
    return phrase && { ...phrase, from: beyondList(t, lowest, phrase.from) };
  }
  if (isAlias(t, end - 1)) return beyondApposition(t, lowest, end);
  if (left.word === ')') return beyondBracket(t, lowest, end);
  if (end === verb && isAdjectival(t, end)) return undefined;
  const first = afterThing(t, nounPhraseBefore(t, lowest, end), end);
  if (first >= 0 && end === verb && isDone(t, first, verb)) return undefined;
  const from = first > lowest ? beforeDoing(t, lowest, first) : first;
  // People who were there said, a man she knew said
  if (from < 0) {
    const inside =
      left.word === 'to' ||
      (isDeterminer(left) && !(left.flags & is.OBJECT_PRONOUN)) ||
      (t[verb] as Token).flags & is.GERUND;
    // The union that represents them said; but not: dues that help us cover
    const told = left.flags & is.OBJECT_PRONOUN && !/^(?:help|let|ma[dk]e)/.test(wordAt(t, end - 2));
    if (inside) return undefined;
    // A man hired by her said
    const hired = told ? beyondParticiple(t, lowest, end - 1) : end;
    return hired < end - 1 ? { from: hired, to: end } : beyondRelative(t, lowest, end, end, !told);
  }
  // The server had handled messages deemed secret; but: a man who had sued Ruiz said
  const has = from > lowest && (t[from - 1] as Token).flags & is.HAVE && /ed$/.test((t[from] as Token).word);
  if (has && !relativeWords.has(wordAt(t, from - 2))) return undefined;
  if (from - 1 > lowest && wordAt(t, from - 1) === 'in' && left.flags & is.CARRIER)
    return subjectBefore(t, lowest, from - 1);
  const whole = fromCarrier(t, lowest, from);
  const name = whole < from ? whole : afterFronted(t, lowest, from, end);
  if (name !== from) return { from: name, to: end };
  const noun = left.flags & is.RELATIVE ? undefined : beyondRelative(t, lowest, from, end);
  return noun ?? { from: beyondList(t, lowest, beyondParticiple(t, lowest, from)), to: end };
}

/**
 * Where the subject starts behind a phrase that opens the sentence without a comma: in her letter [Ana Ruiz] said, after
 * the vote in the council [two officials] said.
 */
function afterFronted(t: readonly Token[], floor: number, from: number, end: number): number {
  // While in Porto Ruiz said
  const lowest = wordAt(t, floor) === 'while' && from > floor + 1 ? floor + 1 : floor;
  const opener = t[lowest] as Token;
  const behind = from > lowest && from - lowest < longestOpening && opener.flags & is.PREPOSITION;
  if (!behind || /^(?:as|like)$/.test(opener.word)) return from;
  // After he left the ship Ruiz said
  if (!(flagsAt(t, from - 1) & is.PREPOSITION) || hasVerb(t, lowest + 1, from)) return from;
  if (!isDeterminer(t[from] as Token)) {
    // For thirty years Ruiz
    const name = units.has(wordAt(t, from + 1)) ? from + 2 : from;
    return from - 1 > lowest || name === end ? from : afterPlace(t, name, end);
  }
  for (let i = from + 2; i < end; i++) {
    const { flags } = t[i] as Token;
    const left = tokenAt(t, i - 1) as Token;
    if (!isNominal(left) || isDeterminer(left) || left.flags & (is.CAPITAL | is.POSSESSIVE)) continue;
    if (flags & is.CAPITAL ? !(left.flags & (is.ROLE | is.TITLE)) : flags & is.NUMBER) return i;
    // After the party leaders said
    if (flags & is.ROLE && looksPlural((t[i] as Token).word)) return i;
  }
  return from;
}

/** Smith (pictured) said: the subject is before the bracket. */
function beyondBracket(t: readonly Token[], lowest: number, to: number): Range | undefined {
  const phrase = phraseBefore(t, lowest, beforeBracket(t, lowest, to));
  return phrase && { from: beyondList(t, lowest, afterFronted(t, lowest, phrase.from, phrase.to)), to };
}

/** The noun before ", who …," or ", the …," when the part between two commas is about it. */
function beyondApposition(t: readonly Token[], lowest: number, close: number): Range | undefined {
  const floor = Math.max(lowest, close - farthest);
  if (isDash(t[close]))
    for (let k = close - 2; k > floor; k--) {
      if (!isDash(t[k])) continue;
      // Ruiz, 34 – who is ill – said
      const phrase = phraseBefore(t, lowest, isAge(t, k - 1) && wordAt(t, k - 2) === ',' ? k - 2 : k);
      if (!phrase) return beyondApposition(t, lowest, k);
      // The club's leader – Ana Ruiz, who is ill – said
      let name = k + 1;
      while (name < close && isNameWord(t[name] as Token)) name++;
      const named = name > k + 1 && (name === close || /^whos?e?$/.test(wordAt(t, name + 1)));
      return named ? { from: phrase.from, to: name } : (beyondRelative(t, lowest, phrase.from, phrase.from) ?? phrase);
    }
  let reserve: Range | undefined;
  for (let k = close - 1; k > floor; k--) {
    if (wordAt(t, k) !== ',' && !isDash(t[k])) continue;
    const next = t[k + 1] as Token;
    // Seven men, one of whom, Ruiz, said
    if (wordAt(t, k - 1) === 'whom') return { from: k + 1, to: close };
    // The agency (ANSA), which is late, said
    const found = phraseBefore(t, lowest, beforeDate(t, lowest, beforeBracket(t, lowest, k)));
    // The firm she worked for, Ruiz Lines, said; the man who led it, the judge Jan Lund, said; a guide, who gave his first name, Jan, said
    const apposed = isDeterminer(next) && isNameWord(t[close - 1] as Token);
    const related = isInRelative(t, lowest, found ? found.from : k) || (!found && flagsAt(t, k - 1) & is.PREPOSITION);
    if (related && (apposed || isCapitalised(t, k + 1, close))) reserve ??= { from: k + 1, to: close };
    if (!found || wordAt(t, k - 1).endsWith('name') || endsOpening(t, found)) continue;
    const start = found.from;
    // Meanwhile, the owner, Ruiz, said
    if (start + 1 === k && flagsAt(t, start) & is.ADVERB) return { from: k + 1, to: close };
    const inner = afterFronted(t, lowest, start, k);
    const phrase = { from: inner > start ? inner : beyondParticiple(t, lowest, start), to: k };
    // The embassy, it told us, had promised a reply; Ruiz, Lund said, had promised it
    if (isPronoun(next) ? isCue(t[k + 2]) : isNameWord(t[k - 1] as Token) && isSay(t[close - 1] as Token))
      return phrase;
    const { from } = phrase;
    if (isDetail(t, lowest, from, k + 1)) continue;
    const left = tokenAt(t, from - 1) as Token;
    // The club, whose manager, Smith, said
    const whose = from > lowest && left.word === 'whose' && isNameWord(t[close - 1] as Token);
    if (whose) return { from, to: close };
    if (relativeWords.has(next.word)) {
      if (next.word !== 'whose' && isInRelative(t, lowest, from)) {
        reserve ??= beyondRelative(t, lowest, from, from);
        continue;
      }
      return next.word !== 'whose' && isPredicated(t, k + 2, close) ? undefined : phrase;
    }
    // Smith, whose wife, Jane, drives a truck, …
    const after = t[k + 2];
    if (looksPlural(next.word) && after && isDeterminer(after)) continue;
    if (
      from > lowest &&
      inner === start &&
      // In a statement the mayor, Ana Ruiz, said
      !(isDeterminer(t[from] as Token) && flagsAt(t, lowest) & is.PREPOSITION && isNominal(left)) &&
      !(openers.has(left.word) || isDash(left)) &&
      !(isSay(left) && isNameWord(t[close - 1] as Token)) &&
      // In May Ruiz, the mayor, said
      !isMonth(left) &&
      !(left.flags & (is.SUBORDINATOR | is.CONJUNCTION | is.MARKED | is.ADVERB | is.TIME | is.OBJECT_PRONOUN)) &&
      // which Ruiz, in the same letter, called
      !(left.flags & is.RELATIVE && (t[from] as Token).flags & (is.CAPITAL | is.DETERMINER))
    )
      continue;
    if (isAppositive(next)) {
      const whole = { from, to: close };
      if (from === lowest || !((t[from] as Token).flags & is.NUMBER))
        return hasWord(t, k + 1, close, relativeWords) ? phrase : whole;
      reserve ??= whole;
    } else if (
      next.flags & (is.PREPOSITION | is.ADVERB | is.SUBORDINATOR | is.GERUND | is.PARTICIPLE) ||
      participles.test(next.word)
    )
      return phrase;
  }
  return reserve;
}
