import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { wordAt } from '../tokens/wordAt.js';
import { isNominal, isPastForm } from './nominal.js';

/**
 * Whether "that" leads to more about the noun before it, and not to what is said.
 *
 * Handles: towns [that have grown] / spoke of rights [that had been denied] / waved to crowds [that gathered in Porto]
 * Not: said [that had changed] / told a court [that had to wait] / found in May [that had changed]
 *
 * @param told - Index after the verb and whom it is told.
 */
export function isRelativeThat(t: readonly Token[], that: number, told: number): boolean {
  if (wordAt(t, that) !== 'that') return false;
  const next = t[that + 2];
  const word = wordAt(t, that + 1);
  // Several have no "that" for a subject
  if (/^(?:are|have|do)$/.test(word)) return true;
  // Said that were he to leave, they would stay
  if (word === 'were') return !next || (next.flags & (is.PRONOUN | is.DETERMINER | is.CAPITAL)) === 0;
  const noun = t[that - 1] as Token;
  if (that === told || !next || !isNominal(noun) || noun.flags & (is.CAPITAL | is.TIME)) return false;
  const verb = t[that + 1] as Token;
  // That he'd left
  if (verb.flags & is.PRONOUN) return false;
  const past = verb.flags & is.PAST || isPastForm(verb);
  return (verb.flags & (is.HAVE | is.MODAL)) !== 0 || (!!past && !isNominal(next));
}
