import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { isHuman } from '../words/isHuman.js';

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
  return next.word === 'figure' || (next.flags & is.BODY) !== 0 || isHuman(next, words);
}
