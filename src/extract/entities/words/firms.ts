import { article } from '../../grammar/phrases/nominal.js';
import { nounPhraseBefore } from '../../grammar/phrases/nounPhraseBefore.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { headOf } from './headOf.js';
import { wordOf } from './wordOf.js';

/** What companies and other bodies are called, though some of it ends as words for people do: a lender, a carmaker. */
export const firms =
  /^(?:brokerage|lender|retailer|insurer|carrier|supplier|chain|start-?up|platform|utility|conglomerate|subsidiary|lobby|nonprofit|brand|giant|body|daily|weekly|refiner|distributor|processor|wholesaler)$|(?<!law|policy|film|home|peace|trouble)makers?$/;

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
  !(token.flags & is.CAPITAL) && (callsBody(token.word) || organisations.has(wordOf(token)));

/**
 * Index of the noun for what a name that ends before `to` names, set off by a comma, where it is a body's, or before
 * "called"; -1 where there is none.
 *
 * Handles: its Danish [operator], Norrvik, left. / a [firm] in Ghent called Norrvik / a [group] calling itself Norrvik
 * Not: for the ministry, Ana Ruiz, 45, left.
 */
export function nounBefore(t: readonly Token[], lowest: number, title: number, to: number, words: NameWords): number {
  const left = wordAt(t, title - 1);
  const apposed = left === ',' && wordAt(t, to) === ',';
  if (!apposed && !/^(?:called|named|itself)$/.test(left)) return -1;
  const end = left === 'itself' ? title - 2 : title - 1;
  const from = nounPhraseBefore(t, lowest, end);
  if (from < 0) return -1;
  const noun = headOf(t, { from, to: end });
  // When she left the bank, Ruiz, a clerk,
  const within = flagsAt(t, from - 1) & is.PREPOSITION || flagsAt(t, lowest) & (is.SUBORDINATOR | is.GERUND);
  return (apposed ? !within && isBodyNoun(t[noun] as Token, words) : article.has(wordAt(t, from))) ? noun : -1;
}
