import { isInPhrase, ordinal } from '../../grammar/phrases/nominal.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { isHuman } from '../words/isHuman.js';
import { kin } from '../words/kin.js';

/** The most words of an office. */
const longest = 4;
/** Whom somebody has, and no body and no place. */
const personal =
  /^(?:all(?:y|ies)|aides?|lawyers?|attorneys?|famil(?:y|ies)|friends?|supporters?|critics?|fianc[eé]e?|partner|team|camp|campaign)$/;

/**
 * Whether a name that ends there only tells more of somebody.
 *
 * Handles: a [Norrvik] analyst / [Kentucky] Gov. Ana Ruiz / a senior [Coalition] figure / [Porto] city council
 * Not: [Ana Ruiz] MP
 */
export function isModifier(t: readonly Token[], to: number, words: NameWords): boolean {
  const next = t[to];
  if (!next || flagsAt(t, to - 1) & is.POSSESSIVE) return false;
  if (next.flags & is.CAPITAL) return isHuman(next, words) && (flagsAt(t, to + 1) & is.CAPITAL) !== 0;
  return next.word === 'figure' || (next.flags & is.BODY) !== 0 || isHuman(next, words) || isTitled(t, to, words);
}

/** Whether small words up to an office stand before a name: the Porto [vice president] Ana Ruiz. */
function isTitled(t: readonly Token[], from: number, words: NameWords): boolean {
  let to = from;
  while (to < from + longest && isSmallWord(t[to])) to++;
  return to - from > 1 && (flagsAt(t, to) & is.CAPITAL) !== 0 && isHuman(t[to - 1] as Token, words);
}

const isSmallWord = (token: Token | undefined): boolean =>
  token !== undefined && !(token.flags & is.CAPITAL) && (isInPhrase(token) || ordinal.has(token.word));

/**
 * Whether a name that ends there owns what comes next, which has no name, and is nobody who has it: [Norrvik’s] mayor;
 * but not: [Ruiz’s] allies.
 */
export const ownsNext = (t: readonly Token[], to: number): boolean =>
  (flagsAt(t, to - 1) & is.POSSESSIVE) !== 0 &&
  isSmallWord(t[to]) &&
  !isPersonal(wordAt(t, to)) &&
  !isPersonal(wordAt(t, to + 1));

const isPersonal = (word: string): boolean => kin.test(word) || personal.test(word);
