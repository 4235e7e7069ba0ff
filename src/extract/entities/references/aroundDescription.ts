import { nounPhraseAfter } from '../../grammar/phrases/nounPhraseAfter.js';
import { whereSaid } from '../../grammar/subjects/subjectAfter.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import type { Reference } from '../reference.js';
import { afterOwner } from '../words/afterOwner.js';
import { describedWords, meaningOf } from '../words/describedWords.js';
import { wordOf } from '../words/wordOf.js';

/** What a description says without whose it is and with what it is of: the club's [head of a task group]; undefined where that is all of it. */
export function ownWords(t: readonly Token[], tokens: Range, words: NameWords): string[] | undefined {
  const from = afterOwner(t, tokens);
  // Said the mayor in a statement
  const to =
    flagsAt(t, tokens.to) & is.PREPOSITION
      ? whereSaid(t, tokens.from, nounPhraseAfter(t, tokens.from, t.length))
      : tokens.to;
  return from > tokens.from || to > tokens.to ? describedWords(t, { from, to }, words) : undefined;
}

/** What somebody is to one person, or one body. */
const personal = /^(?:lawyer|deputy|aide|adviser|assistant|predecessor|successor|spokesperson|ambassador)$/;

/** Of what somebody is prince or chief: the Prince of [Wales], who is no other prince, the chief of [staff]; empty elsewhere. */
export function houseOf(t: readonly Token[], { to }: Range): string {
  const house = /^(?:prince|duke|chief$)/.test(wordAt(t, to - 1)) && wordAt(t, to) === 'of' ? wordAt(t, to + 1) : '';
  return house === 'the' ? '' : house;
}

/** Who is named as the one to whom somebody is something: [Lund]'s lawyer, who is not the port's; empty elsewhere. */
export function clientOf(t: readonly Token[], tokens: Range, like: string, words: NameWords): string {
  const owner = t[afterOwner(t, tokens) - 1];
  const named = owner && (owner.flags & (is.CAPITAL | is.POSSESSIVE)) === (is.CAPITAL | is.POSSESSIVE);
  return named && personal.test(like) ? meaningOf(wordOf(owner), words) : '';
}

/** Whether a name follows that it is an office of: the head of the office, Ana Ruiz. */
export function namesItself(t: readonly Token[], { to }: Range): boolean {
  if (!(flagsAt(t, to) & is.PREPOSITION)) return false;
  let comma = to;
  while (comma < to + 9 && t[comma] && wordAt(t, comma) !== ',') comma++;
  return wordAt(t, comma) === ',' && (flagsAt(t, comma + 1) & (is.CAPITAL | is.DETERMINER | is.TIME)) === is.CAPITAL;
}

/** Prepositions that tell of what is said or done, not of who does it. */
const circumstances = /* @__PURE__ */ wordSet('as in on');

/** Whether words beside it tell what it is of, as of somebody new: the captain of one of the ships. */
export function isDetailed(t: readonly Token[], { tokens: { to } }: Reference): boolean {
  const next = wordAt(t, to);
  // The father of three, the winner of the day
  const counts = next === 'of' && (flagsAt(t, to + 1) & is.NUMBER || /^(?:day|match|year)$/.test(wordAt(t, to + 2)));
  return (flagsAt(t, to) & is.PREPOSITION) !== 0 && !circumstances.has(next) && !counts;
}

/** Whether somebody new is meant: the council’s clerk; the governor, a former pilot, said; but not: according to the governor, the plan was old. */
export const isIntroduction = (t: readonly Token[], { tokens: { from, to }, speaker }: Reference): boolean =>
  afterOwner(t, { from, to }) > from ||
  (speaker &&
    wordAt(t, to) === ',' &&
    (flagsAt(t, to + 1) & is.DETERMINER) !== 0 &&
    !(wordAt(t, from - 1) === 'to' && wordAt(t, to + 1) === 'the'));
