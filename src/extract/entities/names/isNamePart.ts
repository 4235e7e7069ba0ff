import { isHeadlineAdverb } from '../../grammar/phrases/isHeadlineAdverb.js';
import { isForename, isInPhrase, isNominal, isSeason } from '../../grammar/phrases/nominal.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { postnominals } from '../../grammar/tokens/postnominals.js';
import { tokenAt } from '../../grammar/tokens/tokenAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';

/** Currencies and time zones beside a number, quarters, what agencies write above a report that they tell again. */
const units = /* @__PURE__ */ wordSet('eur usd gbp chf gmt utc cet cest bst est edt q1 q2 q3 q4 update wrapup');

/** Whether letters stand between commas behind a name: Ruiz, [MD], of Porto; Washington, [D.C.], is wet. */
const isApart = (t: readonly Token[], i: number): boolean =>
  wordAt(t, i - 1) === ',' && wordAt(t, i + 1) === ',' && postnominals.has(wordAt(t, i));

/** Whether a token can be a word of a name. */
export function isNamePart(t: readonly Token[], i: number): boolean {
  const token = t[i] as Token;
  const { flags, word } = token;
  if (
    !(flags & is.CAPITAL) ||
    word === '' ||
    word === 'IT' ||
    isApart(t, i) ||
    isHeadlineAdverb(t, i) ||
    (flags & is.UPPERCASE && (units.has(word) || (flags & is.PREPOSITION && word.length < 4)))
  )
    return false;
  // On Jan 3, Bill 32, Bill C-11
  if (/^(?:jan|bill)$/.test(word) && /^(?:\w{1,2}[.-]*)?\d/.test(wordAt(t, i + 1))) return false;
  const left = tokenAt(t, i - 1);
  // May Ruiz, Theresa May; but not: In May Ruiz said
  if (/^(?:may|will)$/.test(word) && flags !== is.CAPITAL)
    return (
      (isForename(token, t[i + 1]) && left?.word !== 'in') ||
      (left !== undefined && (left.flags & is.CAPITAL) !== 0 && isNominal(left))
    );
  // New Year's Eve
  if (word === 'eve' && left?.word === "year's") return false;
  // State TV
  if (word === 'tv' && left && !((left.flags | flagsAt(t, i + 1)) & is.CAPITAL)) return false;
  return (
    isInPhrase(token) &&
    ((flags & (is.TIME | is.UPPERCASE)) !== is.TIME ||
      isSeason(token, left, t[i + 1]) ||
      (word === 'today' && left?.word === 'usa'))
  );
}
