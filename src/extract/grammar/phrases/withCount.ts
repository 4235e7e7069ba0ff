import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasKind } from '../tokens/hasKind.js';
import { wordAt } from '../tokens/wordAt.js';
import { countStart, counts, shareStart } from './isCounted.js';
import { joins } from './nominal.js';

/** Index of a noun phrase with what counts it, and without what only stands before it. */
export function withCount(t: readonly Token[], lowest: number, from: number, end: number): number {
  const first = shareStart(t, lowest, from);
  // In 2019 surveyors; one of the pilots, some in Ruiz’s party
  const isYear = flagsAt(t, first) & is.NUMBER && /^(?:19|20)\d\d$/.test(wordAt(t, first)) && first + 1 < end;
  if (isYear && /^(?:in|by|since)$/.test(wordAt(t, first - 1))) return first + 1;
  if (first - 2 >= lowest && joins.has(wordAt(t, first - 1)) && counts(t[first - 2] as Token)) return first - 2;
  // Those who sell crabs say; but not: a man who local officials say left
  if (wordAt(t, first - 1) === 'who' && first + 1 < end && !hasKind(t, first, end, is.ROLE))
    if (!(flagsAt(t, first) & (is.DETERMINER | is.CAPITAL | is.NUMBER | is.POSSESSIVE)))
      return flagsAt(t, first + 1) & is.PREPOSITION ? first + 2 : first + 1;
  // Meanwhile Ruiz said, in 2016 Ruiz said
  const opener = wordAt(t, first);
  const apart = sentenceAdverbs.has(opener) || (/^[12]\d{3}$/.test(opener) && first > lowest);
  return apart && flagsAt(t, first + 1) & is.CAPITAL ? first + 1 : countStart(t, lowest, first, end);
}

/** Adverbs that open a sentence, where a capital makes them look like names. */
const sentenceAdverbs = /* @__PURE__ */ wordSet(`
  meanwhile nevertheless nonetheless separately similarly additionally previously earlier later instead overall
  privately publicly even recently initially eventually ultimately finally reportedly`);
