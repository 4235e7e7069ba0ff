import { ADDRESSEE } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { appeared, skipAddressee, skipAdverbs, skipTimes } from '../phrases/adverbials.js';
import { auxiliary, isVerbal, startsClause } from '../phrases/clause.js';
import { isAct } from '../phrases/isAct.js';
import { isManner } from '../phrases/isManner.js';
import { joinsNext } from '../phrases/joinsNext.js';
import { articles, isDeterminer } from '../phrases/nominal.js';
import { hasWord } from '../tokens/hasWord.js';
import { wordAt } from '../tokens/wordAt.js';
import { contentFrom } from './contentEnd.js';
import { opensMove, refers } from './turnsAway.js';
import { withholds } from './withholds.js';

const reasons = /* @__PURE__ */ wordSet('because although though if unless since whether');
const furthering = /* @__PURE__ */ wordSet(`
  including especially particularly so that even by for from rather not such perhaps who which where whose except against
  apart beyond under of up down over until once`);
const fronting = is.SUBORDINATOR | is.GERUND | is.PREPOSITION;

/** Whether the word opens a clause or phrase that stands before a main clause. */
export const isFronted = ({ flags }: Token): boolean => (flags & fronting) !== 0;

/** Whether the content that `first` opens goes on after the comma at `comma`: It works, she said, and it is cheap. */
export function contentGoesOn(
  t: readonly Token[],
  comma: number,
  to: number,
  first: Token,
  clause: boolean,
  inverted: boolean,
): boolean {
  const next = t[comma + 1];
  if (!next) return false;
  const { word, flags } = next;
  if (inverted && flags & (is.RELATIVE | is.GERUND)) return false;
  // In a letter, he said, sent on Monday; but not: the clerk, he said, sent a letter
  const object = t[comma + 2];
  if (withholds(t, comma + 2, to) || (appeared.has(word) && !(object && isDeterminer(object)))) return false;
  // A threat that drove up prices
  if (opensMove(t, comma + 1) || isManner(t, comma + 1)) return false;
  // Ruiz said, although Lund told us it was late
  if (word.endsWith('though') && joinsNext(t, comma + 1, to)) return false;
  if (
    next.mark ||
    isVerbal(t, skipAdverbs(t, comma + 1, to)) ||
    flags & is.NEGATION ||
    /^(?:nowhere|twice|half|no)$/.test(word) ||
    reasons.has(word) ||
    first.flags & is.SUBORDINATOR ||
    // By the time he came, she said, it was shut
    (!inverted && isFronted(first) && !(flags & (is.CONJUNCTION | is.GERUND))) ||
    first.word === 'not'
  )
    return true;
  // It is in their interest, she said, to stay; it promised, she said, to stay; but not: to loud cheers
  if (word === 'to' && clause && isAct(t, comma + 2) && !refers(t, comma + 2)) return true;
  if (!clause) return !(flags & (is.GERUND | is.CONJUNCTION | is.SUBORDINATOR));
  const joined = /^(?:and|but|or)$/.test(word);
  // As long as it snows
  const limits = /^(?:long|soon)$/.test(wordAt(t, comma + 2));
  return (
    !inverted && (isDeterminer(next) || limits || furthering.has(word) || (joined && !joinsNext(t, comma + 1, to)))
  );
}

/** What goes on without marks after words in marks that were no sentence: "Only you," she said, would try that. */
export function predicateAfter(t: readonly Token[], comma: number, to: number, first: Token): Range | undefined {
  const from = comma + 1;
  if (from >= to || wordAt(t, comma) !== ',') return undefined;
  const { word, flags } = t[from] as Token;
  const goesOn =
    flags & auxiliary ||
    (word === 'to' && first.mark?.capital === false) ||
    // The word “safe,” she said, rarely appears; “fees,” he said, mean taxes
    ((first.mark ? !first.mark.capital : articles.has(first.word)) && isVerbal(t, skipAdverbs(t, from, to))) ||
    (isFronted(first) && startsClause(t, from, to)) ||
    // It was “a farce”, she said, and the town would appeal
    (!first.mark && /^(?:and|but)$/.test(word) && startsClause(t, from + 1, to) && !joinsNext(t, from, to));
  return goesOn && !(flags & is.GERUND) ? contentFrom(t, from, to) : undefined;
}

/** Index after the addressee, the days and the places of an attribution that ends at `from`. */
export const restAfter = (t: readonly Token[], from: number, to: number, takes: number): number =>
  skipTimes(t, takes & ADDRESSEE ? skipAddressee(t, from, to) : from, to);

/** What opens what else happened. */
const meanwhile = /* @__PURE__ */ wordSet('as after before');

/** Whether it is told what happened as somebody spoke: said Ruiz on Monday [as ministers met]. */
export const tellsWhen = (t: readonly Token[], from: number, to: number): boolean => hasWord(t, from, to, meanwhile);
