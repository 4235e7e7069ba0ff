import { LABEL, LABEL_AS } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { skipAdverbs } from '../phrases/adverbials.js';
import { isVerbal } from '../phrases/clause.js';
import { isAge } from '../phrases/isAge.js';
import { isManner } from '../phrases/isManner.js';
import { afterApposition, finite, isCue, joinsNext } from '../phrases/joinsNext.js';
import { article } from '../phrases/nominal.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { timeAfter } from '../phrases/timeEnd.js';
import { isComma } from '../tokens/commas.js';
import { isDash } from '../tokens/dash.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasToken } from '../tokens/hasToken.js';
import { subjectRelatives } from '../tokens/relativeWords.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';
import { givesWord } from './reportsNext.js';
import { withholds } from './withholds.js';

const asides = /* @__PURE__ */ wordSet('a an the one all half not something words though although even despite');
/** What words did or are, told of by a clause: it would close, a [move] that angered unions. */
const moves = /* @__PURE__ */ wordSet(
  'move step claim charge allegation accusation suggestion prospect figure demand idea view account threat assertion decision',
);
const effect =
  /^(?:(?:anger|capp|contradict|draw|end|infuriat|prompt|provok|spark|spurr|stunn|trigger)ing|(?!includ)\w+ing (?:\S+ ){0,3}?(?:applause|backlash|blow|condemnation|crisis|doubts?|fears|fury|hopes|outcry|outrage|praise|speculation|toll|turmoil)|(?:push|send)ing (?:\S+ ){0,2}?(?:prices|shares|stocks?))(?: |$)/;

/** Whether what words did follows, told by the article: he would quit, sparking a row, raising fears of a split, sending shares lower. */
export const isEffect = (t: readonly Token[], at: number): boolean =>
  wordAt(t, at).endsWith('ing') && effect.test(wordsBetween(t, at, at + 5));

/** Whether marks end in a comma. */
const endsPart = ({ mark }: Token): boolean => mark?.final === ',';

/** Whether what follows the comma or dash at `at` is no content: another report, an aside, where it was said. */
export function turnsAway(t: readonly Token[], from: number, at: number, to: number, complete: boolean): boolean {
  const { word } = t[at + 1] as Token;
  if (joinsNext(t, at + 1, to, complete)) return true;
  const late = at - from > 3;
  if (wordAt(t, at) !== ',') {
    let close = at + 1;
    while (close < to && !isDash(t[close])) close++;
    // It was shut – a blow – and said; but not: it was shut – a blow – for good; in the port – the oldest – a pier was shut
    const over = close >= to || joinsNext(t, close + 1, to);
    return (
      over && !hasToken(t, from, at, isDash) && (late || t[at - 1]?.mark || word === 'something') && asides.has(word)
    );
  }
  return (
    opensMove(t, at + 1) ||
    (complete &&
      (subjectRelatives.has(word) || (word === 'whom' && !hasToken(t, at + 2, to, endsPart))) &&
      calls(t, at + 2, to)) ||
    // In a move that angered unions
    (word === 'in' && opensMove(t, at + 2)) ||
    (/^(?:to|with)$/.test(word) && refers(t, at + 2)) ||
    (word === 'to' &&
      wordAt(t, at + 2) === 'which' &&
      isCue(t[afterApposition(t, nounPhraseAfter(t, at + 3, to), to)], finite)) ||
    (word === 'when' && wordAt(t, at + 2) === 'asked') ||
    (/^(?:(?:al)?though|while)$/.test(word) && withholds(t, at + 2, to)) ||
    (word === 'however' && wordAt(t, at + 2) !== ',') ||
    saysAlso(t, at + 1) ||
    learns(t, at + 1, to) ||
    word === 'whereas' ||
    (word === 'even' && wordAt(t, at + 2) === 'as' && (complete || !hasToken(t, at + 2, to, isComma))) ||
    word === 'something' ||
    // He would win, double the number who said so in May
    (word === 'double' && wordAt(t, at + 2) === 'the') ||
    // He would resign, the latest blow
    (word === 'the' &&
      (wordAt(t, at + 2) === 'latest' || /^times?$/.test(wordAt(t, at + 3))) &&
      !hasToken(t, at + 2, to, isComma)) ||
    isEffect(t, at + 1) ||
    isManner(t, at + 1) ||
    (complete && isAfterReport(t, from, timeAfter(t, at + 1), to)) ||
    (/^(?:declin|refus)ing$/.test(word) && wordAt(t, at + 2) === 'to') ||
    (article.has(word) &&
      !(flagsAt(t, at + 2) & is.TIME || closesInsertion(t, at)) &&
      // But not: Ruiz, a baker, and Lund, a cook, had left
      // That it was “good”, a word she likes
      ((at - from > (t[at - 1]?.mark ? 2 : 5) && (complete || !isVerbal(t, afterApposition(t, at, to)))) ||
        givesWord(t, at + 1)) &&
      !isListed(t, at + 1, to) &&
      !isAge(t, at - 1)) ||
    (wordAt(t, at + 3) === 'which' && (flagsAt(t, at + 2) & is.PREPOSITION) !== 0) ||
    (complete && isWhereSaid(t, at + 1, to)) ||
    (late && /^(?:who(?:se)?|which|where)$/.test(word) && !hasToken(t, at + 1, to, isComma))
  );
}

/**
 * Whether it tells whom words in marks were about, or how they were taken: he would not deal with “a thief”, an apparent
 * [reference] to Ruiz; it was over, to loud [cheers].
 */
export const refers = (t: readonly Token[], at: number): boolean =>
  [at, at + 1].some((i) =>
    /^(?:reference|allusion|nod|swipe|dig|jibe|applause|boos|cheers|laughter|smile|grin)$/.test(wordAt(t, i)),
  );

/** Whether words that sum up what was said follow: [a claim] that Moscow denies. */
export const opensMove = (t: readonly Token[], at: number): boolean =>
  article.has(wordAt(t, at)) && moves.has(wordAt(t, at + 1));

/** Whether it tells when that was: said on Monday that she had left, hours [after]; she had left, a day after [Lund warned] that. */
const isAfterReport = (t: readonly Token[], from: number, at: number, to: number): boolean =>
  wordAt(t, at - 1) === 'after' &&
  ((flagsAt(t, from - 1) & is.TIME) !== 0 ||
    isCue(t[skipAdverbs(t, afterApposition(t, Math.max(at, nounPhraseAfter(t, at, to)), to), to, is.HAVE)]));

/** Whether it is what the speaker leaves out: without [elaborating], without [giving further details]; set off by a comma, without [naming them], too. */
export function isUntold(t: readonly Token[], at: number, apart: boolean): boolean {
  const words = wordsBetween(t, at, at + 4);
  return (
    /^(?:elaborat|specify|(?:giv|provid|offer|cit)ing .*\b(?:detail|evidence|specific|proof))/.test(words) ||
    (apart && /^(?:(?:nam|identify)ing|(?:giv|provid|offer)ing .*\b(?:reason|name|explan))/.test(words))
  );
}

/** Whether a paper tells at the end that it knows: it would close, [the Post has learned]. */
function learns(t: readonly Token[], from: number, to: number): boolean {
  const end = nounPhraseAfter(t, from, to);
  const verb = end < 0 ? end : skipAdverbs(t, end, to, is.HAVE);
  return verb + 1 >= to && /^(?:understands|learn(?:ed|t)|emerged)$/.test(wordAt(t, verb));
}

/** Whether others follow who say it, too: it was late, [as did Lund]. */
function saysAlso(t: readonly Token[], from: number): boolean {
  const verb = wordAt(t, from) === 'as' ? from + 1 : wordAt(t, from + 1) === 'so' ? from + 2 : from;
  const named = flagsAt(t, verb + 1) & is.CAPITAL;
  return verb > from && (flagsAt(t, verb) & (named ? is.DO | is.HAVE : is.DO)) !== 0;
}

/** Whether somebody names it: he would appeal, which [he called “a disgrace”]. */
export function calls(t: readonly Token[], from: number, to: number): boolean {
  const end = nounPhraseAfter(t, from, to);
  // His lawyer calls “an insult”
  const last = t[end]?.mark && end > from + 1 ? end - 1 : end;
  const verb = skipAdverbs(t, Math.max(from, afterApposition(t, last, to)), to, is.HAVE);
  return ((t[verb]?.entry.takes ?? 0) & (LABEL | LABEL_AS)) !== 0;
}

/** Whether a comma closes words that a comma behind "and" opened: clerks and, [in one case,] a priest. */
export function closesInsertion(t: readonly Token[], at: number): boolean {
  let open = at - 1;
  while (open > at - 6 && wordAt(t, open) !== ',') open--;
  return wordAt(t, open) === ',' && wordAt(t, open - 1) === 'and';
}

/** Whether a list goes on: eleven stays, [a car] and school fees; an end to fees, [a ban on vapes] and the end of the hall. */
export function isListed(t: readonly Token[], from: number, to: number): boolean {
  const end = nounPhraseAfter(t, from, to);
  const last = end > from && flagsAt(t, end) & is.PREPOSITION ? nounPhraseAfter(t, end + 1, to) : end;
  return wordAt(t, last) === 'and';
}

/** Whether the rest tells where it was said: ", in an interview with a weekly". */
export function isWhereSaid(t: readonly Token[], from: number, to: number): boolean {
  if (wordAt(t, from) !== 'in') return false;
  if (/^response to .*question/.test(wordsBetween(t, from + 1, from + 6))) return true;
  for (let i = from + 2; i < Math.min(to, from + 5); i++)
    // But not: in its response to the flood
    if ((t[i] as Token).flags & is.CARRIER && wordAt(t, i) !== 'response') return !hasToken(t, i + 1, to, isComma);
  return false;
}
