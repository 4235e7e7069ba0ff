import { skipAdverbs } from '../../grammar/phrases/adverbials.js';
import { isVerbal } from '../../grammar/phrases/clause.js';
import { isNominal } from '../../grammar/phrases/nominal.js';
import { nounPhraseBefore } from '../../grammar/phrases/nounPhraseBefore.js';
import { owners } from '../../grammar/phrases/ownerBefore.js';
import { reflexives } from '../../grammar/phrases/skipBack.js';
import { afterBracketed } from '../../grammar/tokens/afterBracketed.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { tokenAt } from '../../grammar/tokens/tokenAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import { questionWords } from '../../lexicon/questionWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';

/** Words before a name that says who is meant by them. */
const longest = 12;

/** Whether it only says what somebody is: the [former] [singer] Ana Ruiz. */
const isCommonNoun = (token: Token): boolean => isNominal(token) && !(token.flags & (is.CAPITAL | is.DETERMINER));

/** Whether a clause with a name for its subject follows. */
function hasLater(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i + 2 < to; i++) if (wordAt(t, i) === ',') return (flagsAt(t, i + 1) & is.CAPITAL) !== 0;
  return false;
}

/** Whether a name, pronoun or description seems to be the subject of its clause: first in the sentence, or before a verb. */
export function isSubject(t: readonly Token[], { from: first, to }: Range, sentence: Range): boolean {
  const last = tokenAt(t, to - 1) as Token;
  // Who wept as she told it; but not: Asked if she would stay, the mayor left
  if (first > sentence.from + 1 && /^(?:s?he|they)$/.test(last.word))
    return !(wordAt(t, sentence.from) === 'asked' && questionWords.has(wordAt(t, first - 1)));
  if (last.flags & is.POSSESSIVE || (to - first === 1 && last.flags & is.DETERMINER)) return false;
  // The mayor's son [Jon Berg] left.
  const owner = flagsAt(t, first - 1) & is.POSSESSIVE;
  // His deputy, the pilot [Jan Berg], left. His deputy [Jan Berg] disagrees; not: the [Berg] plan helps.
  let the = first - 1;
  while (the > sentence.from && the > first - 5 && isCommonNoun(t[the] as Token)) the--;
  // Ana Ruiz, whose daughter [Eva] left; would not say whether [Ruiz] left
  const open = wordAt(t, first - 1) === 'whether' && wordAt(t, first - 2) === 'say';
  if (open || wordAt(t, the) === 'whose') return false;
  const opener =
    flagsAt(t, the) & is.DETERMINER && (the === sentence.from ? owners.has(wordAt(t, the)) : wordAt(t, the - 1) === ',')
      ? the
      : // His rival, state Sen. Ana Ruiz, left
        wordAt(t, the) === ','
        ? the + 1
        : first;
  const from = owner ? nounPhraseBefore(t, sentence.from, first) : opener;
  // Shops in the US will close, but not: after the FBI left
  const inThe =
    wordAt(t, from - 1) === 'the' && (flagsAt(t, from - 2) & (is.PREPOSITION | is.SUBORDINATOR)) === is.PREPOSITION;
  // For Ana Ruiz, who taught here, it came late.
  if (inThe || flagsAt(t, from - 1) & is.PREPOSITION)
    return from - 1 === sentence.from && wordAt(t, from - 1) === 'for' && wordAt(t, to) === ',';
  // When [Ruiz] rose, Lund left
  if (first === sentence.from + 1 && flagsAt(t, sentence.from) & is.SUBORDINATOR && hasLater(t, to, sentence.to))
    return false;
  // Then came Ana Ruiz, who wept.
  if (last.flags & is.CAPITAL && wordAt(t, wordAt(t, to) === ',' ? to + 1 : to) === 'who') return true;
  // But Ruiz himself disagrees
  const next = skipAdverbs(t, afterBracketed(t, reflexives.has(wordAt(t, to)) ? to + 1 : to), sentence.to);
  // But Ruiz disagrees
  const opening = flagsAt(t, sentence.from) & is.CONJUNCTION ? sentence.from + 1 : sentence.from;
  // And Ruiz claims that
  const verbal = isVerbal(t, next) || (t[next]?.entry.takes && wordAt(t, next + 1) === 'that');
  if (from === opening || (next < sentence.to && verbal)) return true;
  // The pilot Ana Ruiz, 61, left.
  const described = first - sentence.from < longest && /^[,(]$/.test(wordAt(t, to));
  if (described && nounPhraseBefore(t, sentence.from, to) === sentence.from) return true;
  // That man was Ana Ruiz.
  if (flagsAt(t, from - 1) & is.BE && from - sentence.from < longest) return true;
  const fronted =
    (flagsAt(t, sentence.from) & (is.PREPOSITION | is.ADVERB)) !== 0 || wordAt(t, sentence.from) === 'asked';
  // Outside court, Ana Ruiz, a nurse, wept. Not: Ana Ruiz, mother of Jan Ruiz, wept.
  if (wordAt(t, from - 1) === ',') {
    if (flagsAt(t, from - 2) & ~flagsAt(t, from) & is.CAPITAL)
      return (flagsAt(t, sentence.from) & is.PREPOSITION) !== 0;
    return fronted || nounPhraseBefore(t, sentence.from, from - 1) === sentence.from;
  }
  // Across the aisle sat Ana Ruiz.
  return fronted && from - 1 > sentence.from && isVerbal(t, from - 1);
}
