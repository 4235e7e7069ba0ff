import { skipAdverbs } from '../../grammar/phrases/adverbials.js';
import { isVerbal } from '../../grammar/phrases/clause.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';

/**
 * Whether a name is the subject behind somebody else's office: one in a phrase that opens its sentence, or one at the end of
 * what the name is the source of.
 *
 * Handles: Asked about the mayor, [Ana Ruiz] said / After talks with the mayor, [Ana Ruiz] said / Speaking alongside the mayor, [Ana Ruiz] left
 * Or: It was closed by the mayor, [Ana Ruiz] said
 * Not: As mayor, [Ana Ruiz] said / With the mayor, [Ana Ruiz], she left
 */
export function isBehindPhrase(t: readonly Token[], sentence: Range, office: Range, nameEnd: number): boolean {
  const opener = wordAt(t, sentence.from);
  const verb = skipAdverbs(t, nameEnd, sentence.to);
  const opens =
    ((flagsAt(t, sentence.from) & is.PREPOSITION) !== 0 ||
      /.{3}ing$/.test(opener) ||
      isAboutSomebody(t, sentence.from)) &&
    opener !== 'as';
  return wordAt(t, office.to) === ',' && isVerbal(t, verb) && (opens || isReported(t, sentence, office, verb));
}

/** Whether an office ends a clause that is reported behind it: It was closed by the mayor, Ana Ruiz [said]. */
function isReported(t: readonly Token[], sentence: Range, { from }: Range, verb: number): boolean {
  const ends = is.PUNCTUATION | is.TIME | is.PREPOSITION;
  if (!t[verb]?.entry.takes || (verb + 1 < sentence.to && !(flagsAt(t, verb + 1) & ends))) return false;
  let left = from - 1;
  while (left > sentence.from && flagsAt(t, left) & (is.DETERMINER | is.POSSESSIVE)) left--;
  return left > sentence.from && ((flagsAt(t, left) & is.PREPOSITION) !== 0 || isVerbal(t, left));
}

/** Whether somebody was asked about somebody, not by them, or it is so according to somebody. */
const isAboutSomebody = (t: readonly Token[], from: number): boolean =>
  /^(?:according|asked|per)$/.test(wordAt(t, from)) && wordAt(t, from + 1) !== 'by';
