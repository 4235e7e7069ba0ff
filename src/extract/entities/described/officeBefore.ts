import { isLand } from '../../grammar/phrases/isLand.js';
import { nounPhraseBefore } from '../../grammar/phrases/nounPhraseBefore.js';
import { reflexives } from '../../grammar/phrases/skipBack.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { isAnd } from '../../grammar/tokens/isAnd.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { portfolioStart } from '../names/portfolio.js';
import { isOwner } from '../words/afterOwner.js';
import { headOf } from '../words/headOf.js';
import { isHuman } from '../words/isHuman.js';
import { isOffice } from '../words/isOffice.js';

/** The office set off by a comma before a name: the head of the office, Ana Ruiz. */
export function officeBefore(t: readonly Token[], sentence: Range, name: number, words: NameWords): Range | undefined {
  // The Bishop of Porto, the Rt Rev Jan Lund
  const comma = wordAt(t, name - 1) === 'the' ? name - 2 : name - 1;
  // The mayor herself, Ana Ruiz
  const to = reflexives.has(wordAt(t, comma - 1)) ? comma - 1 : comma;
  // The chair was Ana Ruiz
  const was = flagsAt(t, comma) & is.BE && (flagsAt(t, name + 1) & (is.CAPITAL | is.POSSESSIVE)) === is.CAPITAL;
  const named = /^(?:called|named)$/.test(wordAt(t, comma));
  // The mayor of Porto, Ana Ruiz, met the mayor of Stade, Jan Lund, on
  // The chair of the NPU, Omo Tibi
  const lettered = flagsAt(t, comma - 1) & is.UPPERCASE && !(flagsAt(t, name) & is.UPPERCASE);
  const whole = (lettered || words.forename(wordAt(t, name)) !== undefined) && flagsAt(t, name + 1) & is.CAPITAL;
  if (!(was || named || wordAt(t, comma) === ',') || (!whole && isLand(t, sentence.from, name))) return undefined;
  if (
    wordAt(t, sentence.from) === 'as' &&
    name - sentence.from < 9 &&
    isOffice(t[headOf(t, { from: sentence.from + 1, to })] as Token)
  )
    return { from: sentence.from + 1, to };
  const first = nounPhraseBefore(t, sentence.from, portfolioStart(t, sentence.from, to));
  // The islands, whose negotiator, Ana Ruiz, left
  const whose = wordAt(t, first - 1) === 'whose';
  // Through a spokesman, Ruiz said
  if (first < 0 || (was && first > sentence.from) || /^(?:through|via)$/.test(wordAt(t, first - 1))) return undefined;
  // A clerk called Ana Ruiz; but not: the clerk called Ana Ruiz
  if (named && !/^an?$/.test(wordAt(t, first))) return undefined;
  // Counsel for the port, Ana Ruiz; else without an article or an owner it is no office but a name.
  // Harbour Minister, Ana Ruiz, said; but not: Ana Bishop, Jan Lund and Ola Berg
  const titled =
    isOffice(t[to - 1] as Token) &&
    flagsAt(t, name + 1) & is.CAPITAL &&
    words.forename(wordAt(t, first)) === undefined &&
    !isAnd(wordAt(t, name + 2));
  const opens =
    first === sentence.from && (titled || (isOffice(t[first] as Token) && flagsAt(t, first + 1) & is.PREPOSITION));
  let from = flagsAt(t, first) & is.DETERMINER ? first + 1 : opens || whose ? first : to;
  for (let i = first; i < to && !(flagsAt(t, i) & is.PREPOSITION); i++) {
    if (isOwner(t, i)) from = i + 1;
    // Jan Ruiz and his wife, Ana
    if (wordAt(t, i) === 'and' && flagsAt(t, i + 1) & is.DETERMINER) from = i + 2;
  }
  if (from >= to) return undefined;
  const noun = headOf(t, { from, to });
  const head = t[noun] as Token;
  // Her opposite number, Ana Ruiz
  return (was ? isOffice(head) : wordAt(t, noun - 1) === 'opposite' || isHuman(head, words)) && !looksPlural(head.word)
    ? { from, to }
    : undefined;
}
