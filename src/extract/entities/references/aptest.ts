import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { meaningOf } from '../words/describedWords.js';
import { wordOf } from '../words/wordOf.js';
import type { Candidate } from './focus.js';

/** What an incumbent is, and a challenger wants to be. */
const seat = /^(?:senator|governor|mayor|congress(?:wo)?man)$/;

/** Those of whom the text told a party or a place that the words name, or that they hold the seat, if any: the Labour veteran. */
export function aptest(
  t: readonly Token[],
  { from, to }: Range,
  ranked: readonly Candidate[],
  words: NameWords,
): readonly Candidate[] | undefined {
  const told = t
    .slice(from, to)
    .filter(({ flags }) => flags & is.CAPITAL)
    .map((token) => meaningOf(wordOf(token), words));
  if (seat.test(wordOf(t[to - 1] as Token))) told.push('incumbent');
  const apt = ranked.filter(({ draft }) => told.some((word) => draft.descriptors.has(word)));
  return apt.length > 0 ? apt : undefined;
}
