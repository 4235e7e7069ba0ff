import { flagsAt } from '../grammar/flagsAt.js';
import { article } from '../grammar/nominal.js';
import { nounPhraseBefore } from '../grammar/nounPhraseBefore.js';
import { wordAt } from '../grammar/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import { headOf } from './headOf.js';
import { wordOf } from './wordOf.js';

/** What companies and other bodies are called, though some of it ends as words for people do: a lender, a carmaker. */
export const firms =
  /^(?:lender|retailer|insurer|carrier|supplier|chain|start-?up|platform|utility|conglomerate|subsidiary|lobby|nonprofit|brand|giant|body|daily|weekly|refiner)$|(?<!law|policy|film|home|peace|trouble)makers?$/;

/** What any body may be called. */
const generalBodies = /* @__PURE__ */ wordSet(
  'agency airline bank broadcaster charity club company firm group institution manufacturer operator organisation organization regulator think-tank watchdog',
);

/** Whether a word is one that companies or other bodies are called by: the lender, the group. */
export const callsBody = (word: string): boolean =>
  generalBodies.has(word) || firms.test(word) || associations.test(word);

/** What those are called who join: a federation may be a union, a company is none. */
export const associations = /^(?:association|(?:con)?federation|union|league|network|society|alliance|forum)$/;

/** Whether a noun is for a body: a bank, an insurer, a fund. */
export const isBodyNoun = (token: Token, { organisations }: NameWords): boolean =>
  (token.flags & is.BODY) !== 0 || callsBody(token.word) || organisations.has(wordOf(token));

/** Index of the noun for what a name names behind "called": a [firm] in Ghent called Norrvik, a [group] calling itself Norrvik; -1 where there is none. */
export function nounCalled(t: readonly Token[], lowest: number, title: number): number {
  const called = wordAt(t, title - 1) === 'itself' ? title - 2 : title - 1;
  if (!/^(?:called|named|calling)$/.test(wordAt(t, called))) return -1;
  const from = nounPhraseBefore(t, lowest, called);
  return article.has(wordAt(t, from)) ? headOf(t, { from, to: called }) : -1;
}

/** Whether "the ministry" or "its Danish operator" ends there, and not "for the ministry". */
export function isBodyBefore(t: readonly Token[], lowest: number, noun: number, words: NameWords): boolean {
  const token = t[noun];
  if (!token || token.flags & is.CAPITAL || !isBodyNoun(token, words)) return false;
  const from = nounPhraseBefore(t, lowest, noun + 1);
  return (
    from >= lowest &&
    from < noun &&
    headOf(t, { from, to: noun + 1 }) === noun &&
    !(flagsAt(t, from - 1) & is.PREPOSITION)
  );
}
