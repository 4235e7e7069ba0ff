import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { isDeterminer, isNominal, joins } from './nominal.js';

/** Index of the first token of the noun phrase that ends before `end`, or -1. */
export function nounPhraseBefore(t: readonly Token[], lowest: number, end: number): number {
  let i = end - 1;
  if (i < lowest) return -1;
  const last = t[i] as Token;
  if (last.flags & is.PRONOUN) {
    if (last.word === 'one' || !(last.flags & is.DETERMINER) || i === lowest || !isNominal(t[i - 1] as Token)) return i;
  }
  if (last.flags & is.RELATIVE) return i;
  if (last.flags & is.TIME && !(last.flags & is.POSSESSIVE)) return -1;
  if (last.flags & is.OBJECT_PRONOUN && i - 2 >= lowest && (t[i - 1] as Token).word === 'of') i -= 2;
  else if (!isNominal(last) || isDeterminer(last)) return -1;

  let first = -1;
  const floor = Math.max(lowest, end - 40);
  while (i >= floor) {
    const token = t[i] as Token;
    const left = t[i - 1];
    if (isDeterminer(token)) {
      first = i;
      if (left && i - 1 >= floor && (left.word === 'all' || left.word === 'both')) first = --i;
      const before = t[i - 1];
      const noun = t[i - 2];
      if (before && noun && i - 2 >= floor && joins.has(before.word) && isNominal(noun)) {
        i -= 2;
        continue;
      }
      if (before && joins.has(before.word) && noun && i - 2 >= floor && counts(noun, before)) return i - 2;
      if (before && noun && before.word === 'and' && i - 2 >= floor && isNominal(noun)) {
        const start = nounPhraseBefore(t, floor, i - 1);
        if (
          start >= 0 &&
          (start === lowest || (t[start - 1] as Token).word === ',' || (t[start - 1] as Token).flags & is.SUBORDINATOR)
        )
          return start;
      }
      return first;
    }
    if (isNominal(token) && !(token.flags & is.TIME && !(token.flags & is.POSSESSIVE))) {
      first = i;

      i--;
      continue;
    }
    if (
      token.flags & (is.VERB | is.PAST | is.PARTICIPLE | is.PRESENT) &&
      first >= 0 &&
      left &&
      i - 1 >= floor &&
      !(token.flags & is.PRONOUN) &&
      ((isDeterminer(left) && left.word !== 'that') || left.flags & is.POSSESSIVE)
    ) {
      i--;
      continue;
    }
    if (token.mark && i < end - 1 && i > floor && token.mark.end - token.mark.start < 40) {
      i--;
      continue;
    }
    if (joins.has(token.word) && left && i - 1 >= floor && first > 0 && isNominal(left)) {
      i--;
      continue;
    }
    if ((token.word === 'and' || token.word === '&') && left && i - 1 >= floor) {
      const right = t[i + 1] as Token;
      if (right.flags & is.CAPITAL && left.flags & is.CAPITAL && isNominal(left)) {
        i--;
        continue;
      }
      if (isNominal(left) && !(right.flags & is.CAPITAL)) {
        const start = nounPhraseBefore(t, floor, i);
        if (start >= 0) return start;
      }
    }
    if (
      (token.flags & is.ADVERB || token.word === 'inside' || token.word === 'outside') &&
      left &&
      isDeterminer(left) &&
      first >= 0
    ) {
      i--;
      continue;
    }
    break;
  }
  return first;
}

/** Whether a word counts the phrase after its preposition: one of, some in. */
const counts = ({ flags, word }: Token, { word: preposition }: Token): boolean =>
  preposition === 'of'
    ? (flags & (is.PRONOUN | is.NUMBER)) !== 0
    : (flags & (is.PRONOUN | is.DETERMINER)) === (is.PRONOUN | is.DETERMINER) || word === 'others' || word === 'those';
