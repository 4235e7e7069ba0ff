import { questionWords } from '../../lexicon/questionWords.js';
import { CLAUSE, MATTER } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { skipAdverbials } from '../adverbials.js';
import { hasVerb, isVerbal, startsClause } from '../clause.js';
import { type Complement, contentOf, type Frame, opensWithPronoun, thingAfter } from '../complement.js';
import { contentEnd, phraseEnd } from '../contentEnd.js';
import { isNominal } from '../nominal.js';

/** A clause without "that": said it was late. */
export const stated: Frame = (complement) => {
  const { tokens: t, takes, from, first, to } = complement;
  const skipped = skipAdverbials(t, from, to);
  if (takes & CLAUSE && !isBareThing(complement)) {
    const start = startsClause(t, from, to) && !(first.flags & (is.PREPOSITION | is.TIME)) ? from : skipped;
    if (start < to && startsClause(t, start, to)) {
      const end = contentEnd(t, start, to);
      const opener = t[start] as Token;
      const pronoun = opener.flags & is.PRONOUN && !(opener.flags & is.DETERMINER);
      if (end - start > 1 && (pronoun || hasVerb(t, start, end))) return contentOf(complement, start, end);
    }
    if (questionWords.has(first.word)) return contentOf(complement, from, contentEnd(t, from, to));
  }
  if (takes === CLAUSE && skipped === from && isNominal(first) && !(first.flags & is.TIME)) {
    const end = phraseEnd(t, from, to);
    if (end - from > 3) return contentOf(complement, from, end);
  }
  return undefined;
};

/** Whether a thing follows that no predicate goes on from: announced a vote. */
function isBareThing(complement: Complement): boolean {
  const { tokens: t, takes } = complement;
  const phrase = takes & MATTER ? thingAfter(complement) : -1;
  if (phrase <= 0 || isVerbal(t, phrase) || opensWithPronoun(complement)) return false;
  const next = t[phrase];
  return !((next?.flags ?? 0) & (is.ADVERB | is.RELATIVE | is.NEGATION)) && next?.word !== ',';
}
