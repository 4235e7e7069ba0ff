import { skipAdverbs } from '../../grammar/phrases/adverbials.js';
import { isVerbal } from '../../grammar/phrases/clause.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';

/**
 * Whether a name is the subject behind a phrase that opens its sentence with somebody else's office.
 *
 * Handles: Asked about the mayor, [Ana Ruiz] said / After talks with the mayor, [Ana Ruiz] said / Speaking alongside the mayor, [Ana Ruiz] left
 * Not: As mayor, [Ana Ruiz] said / With the mayor, [Ana Ruiz], she left
 */
export function isBehindPhrase(t: readonly Token[], sentence: Range, office: Range, nameEnd: number): boolean {
  const opener = wordAt(t, sentence.from);
  return (
    ((flagsAt(t, sentence.from) & is.PREPOSITION) !== 0 ||
      /.{3}ing$/.test(opener) ||
      isAboutSomebody(t, sentence.from)) &&
    opener !== 'as' &&
    wordAt(t, office.to) === ',' &&
    isVerbal(t, skipAdverbs(t, nameEnd, sentence.to))
  );
}

/** Whether somebody was asked about somebody, not by them, or it is so according to somebody. */
const isAboutSomebody = (t: readonly Token[], from: number): boolean =>
  /^(?:according|asked|per)$/.test(wordAt(t, from)) && wordAt(t, from + 1) !== 'by';
