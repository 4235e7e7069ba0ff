import { flagsAt } from '../grammar/flagsAt.js';
import { nounPhraseBefore } from '../grammar/nounPhraseBefore.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import { headOf } from './headOf.js';

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

/** Whether "the ministry" or "its Danish operator" ends there, and not "for the ministry". */
export function isBodyBefore(t: readonly Token[], lowest: number, noun: number): boolean {
  if (!(flagsAt(t, noun) & is.BODY)) return false;
  const from = nounPhraseBefore(t, lowest, noun + 1);
  return (
    from >= lowest &&
    from < noun &&
    headOf(t, { from, to: noun + 1 }) === noun &&
    !(flagsAt(t, from - 1) & is.PREPOSITION)
  );
}
