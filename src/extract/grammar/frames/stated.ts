import { questionWords } from '../../lexicon/questionWords.js';
import { CLAUSE, MARKS_ONLY, MATTER, OTHER_THING, QUESTION } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { skipAdverbials } from '../adverbials.js';
import { hasVerb, isVerbal, startsClause } from '../clause.js';
import { type Complement, clauseOf, contentOf, type Frame, isSay, thingAfter } from '../complement.js';
import { contentEnd, phraseEnd } from '../contentEnd.js';
import { isNominal, isPronoun } from '../nominal.js';

/** A clause without "that": said it was late. */
export const stated: Frame = (complement) => {
  const { tokens: t, takes, from, first, to } = complement;
  const skipped = skipAdverbials(t, from, to);
  if (first.word === 'to' || (takes & OTHER_THING && first.flags & is.PREPOSITION)) return undefined;
  if (takes & CLAUSE && !isBareThing(complement)) {
    const start = startsClause(t, from, to) && !(first.flags & (is.PREPOSITION | is.TIME)) ? from : skipped;
    if (start < to && startsClause(t, start, to)) {
      const end = contentEnd(t, start, to);
      const opener = t[start] as Token;
      if (end - start > 1 && (isPronoun(opener) || hasVerb(t, start, end))) return contentOf(complement, start, end);
    }
    const asked = questionWords.has(first.word) ? from : questionWords.has(t[skipped]?.word ?? '') ? skipped : to;
    if (asked < to) return clauseOf(complement, asked);
  }
  if ((takes & ~(QUESTION | MARKS_ONLY)) === CLAUSE && skipped === from && !(first.flags & is.TIME)) {
    const said = isSay(complement);
    if (!isNominal(first) && !(said && first.flags & (is.DETERMINER | is.PRESENT | is.NUMBER))) return undefined;
    if (said && t[from - 2]?.word === ',') return undefined;
    const end = said ? contentEnd(t, from, to) : phraseEnd(t, from, to);
    if (end - from > (said ? 2 : 3)) return { ...contentOf(complement, from, end), thing: !said };
  }
  return undefined;
};

/** Whether a thing follows that no predicate goes on from: announced a vote. */
function isBareThing(complement: Complement): boolean {
  const { tokens: t, takes, first } = complement;
  const phrase = takes & MATTER ? thingAfter(complement) : -1;
  if (phrase <= 0 || isVerbal(t, phrase) || isPronoun(first)) return false;
  const next = t[phrase];
  return !((next?.flags ?? 0) & (is.ADVERB | is.RELATIVE | is.NEGATION)) && next?.word !== ',';
}
