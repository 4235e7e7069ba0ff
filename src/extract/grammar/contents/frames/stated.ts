import { questionWords } from '../../../lexicon/questionWords.js';
import { CLAUSE, MARKS_ONLY, MATTER, OTHER_THING, QUESTION } from '../../../lexicon/speechFrames.js';
import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { isWhen, skipAdverbs, skipTimes } from '../../phrases/adverbials.js';
import { hasPredicate, isVerbal, startsClause } from '../../phrases/clause.js';
import { closesAside } from '../../phrases/closesAside.js';
import { goesOnFromNoun } from '../../phrases/goesOnFromNoun.js';
import { afterApposition, finite, isCue } from '../../phrases/joinsNext.js';
import { looksLikeNoun } from '../../phrases/looksLikeNoun.js';
import { article, isNominal, isPronoun } from '../../phrases/nominal.js';
import { nounPhraseAfter } from '../../phrases/nounPhraseAfter.js';
import { opensOwn } from '../../phrases/opensOwn.js';
import { closingComma } from '../../tokens/closingComma.js';
import { isComma } from '../../tokens/commas.js';
import { flagsAt } from '../../tokens/flagsAt.js';
import { hasToken } from '../../tokens/hasToken.js';
import { isAnd } from '../../tokens/isAnd.js';
import { isSay } from '../../tokens/isSay.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { contentEnd, contentFrom } from '../contentEnd.js';
import { isOfNoun } from '../introduced.js';
import { openingPhrase } from '../openingPhrase.js';
import { phraseEnd } from '../phraseEnd.js';

/** Whether things follow and nothing said of them: added [230 points], added [a third, before Lund left], agreed [a plan to cut costs], added [fuel to the talk that it was late]. */
function isAmount(t: readonly Token[], at: number, to: number): boolean {
  const counted = flagsAt(t, at) & is.NUMBER;
  const phrase = counted && isAnd(wordAt(t, at + 1)) ? at + 1 : nounPhraseAfter(t, at, to);
  const word = wordAt(t, phrase);
  // Wrote a book on it, “The Pier”, in May
  const whole = flagsAt(t, phrase) & is.PREPOSITION ? nounPhraseAfter(t, phrase + 1, to) : phrase;
  if (wordAt(t, whole) === ',' && t[whole + 1]?.mark && wordAt(t, whole + 2) === ',') return true;
  const given = word === 'to' ? phrase + (flagsAt(t, phrase + 1) & is.DETERMINER ? 1 : 2) : 0;
  const apart = word === ',' && article.has(wordAt(t, at)) && afterApposition(t, phrase, to);
  const end = given ? Math.max(given + 1, nounPhraseAfter(t, given, to)) : counted ? phrase : apart || -1;
  return end > 0 && (!isVerbal(t, end) || looksLikeNoun(t[end] as Token));
}

/** Whether what words stand in follows, and then who says them: posted [a video in which] she said it was late. */
function isMedium(t: readonly Token[], from: number, to: number): boolean {
  let i = from;
  while (i < to && !(isVerbal(t, i) || flagsAt(t, i) & is.RELATIVE)) i++;
  return wordAt(t, i - 1) === 'in' && isCue(t[nounPhraseAfter(t, i + 1, to)], finite);
}

/** Whether it is told where words stand or when they came: wrote [on X] it was late; but not: agreed [on Monday] to stay. */
const saysWhere = (t: readonly Token[], from: number, to: number): boolean =>
  to > from && /^(?:on|in)$/.test(wordAt(t, from)) && wordAt(t, to) !== 'to';

/** Whether words belong to what is said, and do not tell where or when: said [by 2030] it was late, said [at no point] was it late. */
function isOwn(t: readonly Token[], at: number): boolean {
  const word = wordAt(t, at);
  return (
    /^(?:among|despite|without|unlike|until|within)$/.test(word) ||
    /^(?:no|order)$/.test(wordAt(t, at + 1)) ||
    (word === 'by' && (flagsAt(t, at + 1) & (is.TIME | is.NUMBER)) !== 0)
  );
}

/** Whether a clause opens with a word for never or nobody: not one gate was shut, never had it been late; but not: said never to go there. */
const opensWithNever = (t: readonly Token[], at: number, to: number): boolean =>
  (flagsAt(t, at) & is.NEGATION) !== 0 &&
  (wordAt(t, at) === 'not'
    ? /^(?:one|an?|all|every|everyone|many|only)$/.test(wordAt(t, at + 1))
    : !(flagsAt(t, at + 1) & is.PREPOSITION)) &&
  hasPredicate(t, at + 1, to);

/** Whether a clause opens with a verb that supposes something: had it rained, nobody would; should Ruiz leave, Lund will. */
const isSupposed = (t: readonly Token[], at: number, to: number): boolean =>
  /^(?:had|should|were)$/.test(wordAt(t, at)) &&
  (flagsAt(t, at + 1) & (is.PRONOUN | is.DETERMINER | is.CAPITAL)) !== 0 &&
  closingComma(t, at, to) > 0;

/** Whether it is told when somebody spoke: joked [when the lights failed]; but not: explained when it would open, argued when it rains, roofs leak. */
const isMoment = (t: readonly Token[], at: number, to: number): boolean =>
  wordAt(t, at) === 'when' && !hasToken(t, at, to, (token) => (token.flags & is.MODAL) !== 0 || isComma(token));

/** A clause without "that": said it was late. */
export const stated: Frame = (t, from, to, verb) => {
  const { takes } = verb.entry;
  const first = t[from] as Token;
  const { word, flags } = first;
  const skipped = skipTimes(t, from, to, true);
  if (takes & OTHER_THING && (isMedium(t, from, to) || isAmount(t, skipAdverbs(t, from, to), to))) return null;
  const said = isSay(verb);
  const own = opensOwn(t, from);
  const phrase = said ? openingPhrase(t, from, skipped, to) : undefined;
  if (phrase) return contentFrom(t, phrase, to);
  // Explained to us why
  const heard = word === 'to' && /^(?:why|how|what|whether)$/.test(wordAt(t, skipped));
  if (
    (word === 'to' && !heard) ||
    (word === 'back' && wordAt(t, from + 1) === 'to') ||
    // Recalled 300 cars, recalled Lund to the squad
    (/^recall/.test(verb.word) &&
      flags & (is.NUMBER | (wordAt(t, nounPhraseAfter(t, from, to)) === 'to' ? is.CAPITAL : 0))) ||
    (word === 'as' && !own && startsClause(t, from + 1, to)) ||
    isOfNoun(t, from, skipped) ||
    (takes & OTHER_THING &&
      ((flags & is.PREPOSITION && !heard && !saysWhere(t, from, skipped)) ||
        // The man who wrote the speech speaks; Ruiz, who wrote the bill, said
        (/^(?:wr|post)/.test(verb.word) &&
          flagsAt(t, from - 2) & is.RELATIVE &&
          (wordAt(t, from - 3) !== ',' || wordAt(t, nounPhraseAfter(t, from, to)) === ','))))
  )
    return undefined;
  if (!(said || takes & (MATTER | QUESTION)) && isMoment(t, skipped, to)) return undefined;
  // Said on Sunday the club “will fold”
  if (takes & CLAUSE && skipped > from && goesOnFromNoun(t, nounPhraseAfter(t, skipped, to)))
    return contentFrom(t, skipped, to);
  if (takes & CLAUSE && !(takes & MATTER && isBareThing(t, from, to))) {
    const apart =
      (!own &&
        (flags & is.PREPOSITION ||
          (isWhen(t, from) && !(said && isVerbal(t, from + 1) && !isPronoun(t[from + 1] as Token))))) ||
      /^(?:afterwards?|later|again)$/.test(word) ||
      (flags & is.ADVERB && /...ly$/.test(word));
    const start = (!apart || (said && isOwn(t, from))) && startsClause(t, from, to) ? from : skipped;
    if (startsClause(t, start, to) || opensWithNever(t, start, to) || isSupposed(t, start, to)) {
      const end = contentEnd(t, start, to);
      // Told nobody for a year
      const pronoun = isPronoun(t[start] as Token) && wordAt(t, start) !== 'nobody';
      if (end - start > 1 && (pronoun || hasPredicate(t, start, end))) return { from: start, to: end };
    }
    if (skipped < to && questionWords.has(wordAt(t, skipped))) return contentFrom(t, skipped, to);
  }
  if (/^(?:some|any|no|every)thing$/.test(word)) return undefined;
  if ((takes & ~(QUESTION | MARKS_ONLY)) !== CLAUSE || skipped > from) return undefined;
  const opens = isNominal(first) || (said && flags & (is.DETERMINER | is.PRESENT | is.NUMBER));
  // It was late, complained Ana Ruiz of the board
  const inverts = !(verb.flags & is.GERUND) && flags & is.CAPITAL;
  if (!opens || (wordAt(t, from - 2) === ',' && (inverts || (said && !closesAside(t, from - 2))))) return undefined;
  const end = said ? contentEnd(t, from, to) : phraseEnd(t, from, to);
  return end - from > (said ? 2 : 3) ? { from, to: end, thing: !said } : undefined;
};

/** Whether a thing follows that no predicate goes on from: announced a vote, disclosed this in Porto. */
function isBareThing(t: readonly Token[], from: number, to: number): boolean {
  if (wordAt(t, from) === 'this' && flagsAt(t, from + 1) & is.PREPOSITION) return true;
  const end = nounPhraseAfter(t, from, to);
  if (end < 0 || isVerbal(t, end) || isPronoun(t[from] as Token)) return false;
  const next = t[end];
  return !next || !(next.flags & (is.ADVERB | is.RELATIVE | is.NEGATION) || next.word === ',');
}
