import { CLAUSE, DIRECTIVE, MATTER } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { skipAdverbs } from '../phrases/adverbials.js';
import { auxiliary, hasVerb, isVerbal } from '../phrases/clause.js';
import { looksLikeNoun } from '../phrases/looksLikeNoun.js';
import { isNominal, isPronoun } from '../phrases/nominal.js';
import { isDash } from '../tokens/dash.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasMark } from '../tokens/hasMark.js';
import { wordAt } from '../tokens/wordAt.js';

/** What may open a clause with a verb of its own. */
const opening = is.CONJUNCTION | is.RELATIVE | is.SUBORDINATOR | is.PUNCTUATION;

/** What does not stand behind a verb of somebody who acts. */
const notObject = is.PREPOSITION | is.CAPITAL | is.PUNCTUATION;

/** Index where content inside "who …" ends: before the predicate of the noun that the clause is about. */
export function insertedEnd(t: readonly Token[], from: number, to: number): number {
  // A man whose sign said “Members only” was led away
  if ((t[from] as Token).mark && isVerbal(t, from + 1)) return from + 1;
  return mainPredicate(t, from, to, false);
}

/** Whether a verb stands there, and no name: “was late, [notably stopped]”; but not: the port, [also known] as the pool. */
const opensPredicate = (t: readonly Token[], at: number): boolean => isVerbal(t, at) && wordAt(t, at) !== 'known';

/**
 * Index of the predicate of the noun that a clause is about, behind what the clause tells; `to` where none is.
 *
 * @param verbal - Whether a verb opens what it tells: a ship that Ruiz says [is old] has sunk.
 */
export function mainPredicate(t: readonly Token[], from: number, to: number, verbal = true): number {
  let verbs = verbal;
  for (let i = from + 1; i + 1 < to; i++) {
    const { word, flags, entry } = t[i] as Token;
    const left = t[i - 1] as Token;
    // Voters who say the economy comes first [are] divided; a man who was told to move [punched] her; but not: was a man sent to Porto
    const acts = flags & auxiliary || (isVerbal(t, i) && !(flagsAt(t, i + 1) & notObject));
    // She couldn't release details
    const object = (flagsAt(t, i - 2) | flagsAt(t, i - 3)) & is.MODAL && !(flags & auxiliary);
    if (verbs && acts && !object && (isNominal(left) || (wordAt(t, i - 2) === 'to' && !(left.flags & auxiliary))))
      return i;
    verbs =
      (flags & auxiliary) !== 0 || (verbs && !(flags & opening || (entry.takes && !looksLikeNoun(t[i] as Token))));
    // Who told a crowd that it was late and who left; – who said it was late –
    if (
      (isDash(t[i]) && isDash(t[from - 3])) ||
      (word === ',' && opensPredicate(t, skipAdverbs(t, i + 1, to))) ||
      (flags & is.CONJUNCTION && (t[i + 1] as Token).word === 'who')
    )
      return i;
  }
  return to;
}

/** Index where what a passive verb at `at` reports ends at most: before the predicate of the noun that "who" is about. */
export const passiveEnd = (t: readonly Token[], at: number, to: number, subject: Range | undefined): number =>
  flagsAt(t, subject?.from ?? -1) & is.RELATIVE
    ? mainPredicate(t, at, to, !!(flagsAt(t, at + 1) & is.PREPOSITION))
    : to;

/** Whether content was read up to the verb of the main clause, and has none of its own. */
export const isHalf = (t: readonly Token[], { entry }: Token, { to }: Range, cut: Range): boolean =>
  cut.to < to &&
  (entry.takes & (CLAUSE | MATTER)) === CLAUSE &&
  ((entry.takes & DIRECTIVE) !== 0 || !(entry.prepositions || wordAt(t, cut.from).endsWith('ing'))) &&
  !(isPronoun(t[cut.from] as Token) || hasVerb(t, cut.from, cut.to)) &&
  !hasMark(t, cut.from, cut.to);
