import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { isDeterminer, isNominal } from './nominal.js';

/** Whether the token at `i` can be a finite verb where it stands. */
export function isVerbal(t: readonly Token[], i: number): boolean {
  const token = t[i];
  if (!token) return false;
  const f = token.flags;
  if (f & (is.BE | is.HAVE | is.MODAL | is.DO)) return true;
  if (f & (is.CAPITAL | is.PUNCTUATION | is.MARKED | is.PREPOSITION)) return false;
  const left = t[i - 1];
  const noun =
    left !== undefined &&
    (left.flags & (is.PREPOSITION | is.POSSESSIVE) || (left.flags & is.DETERMINER && !(left.flags & is.PRONOUN)));
  if (noun) return false;
  if (f & (is.VERB | is.PAST)) return true;
  if (f & is.PRESENT) return !(f & (is.SPEECH_NOUN | is.ROLE));
  return f === 0 && token.word.length > 3 && token.word.endsWith('ed');
}

/** Whether there is a finite verb between two tokens. */
export function hasVerb(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerbal(t, i)) return true;
  return false;
}

/** Whether a clause with a subject of its own starts at `from`. */
export function startsClause(t: readonly Token[], from: number, to: number): boolean {
  const first = t[from];
  if (!first || from >= to) return false;
  const f = first.flags;

  if (f & is.PUNCTUATION) return false;
  if (f & is.PRONOUN && !(f & is.DETERMINER)) return from + 1 < to;
  if (first.word === 'there' || first.word === "there's") return true;

  if (f & (is.SUBORDINATOR | is.PREPOSITION)) return hasVerb(t, from + 1, Math.min(to, from + 30));
  if (isDeterminer(first) || isNominal(first) || f & (is.ADVERB | is.NUMBER | is.TIME))
    return hasVerb(t, from + 1, Math.min(to, from + 30));
  return f & is.GERUND || first.word.endsWith('ing') ? hasVerb(t, from + 1, Math.min(to, from + 30)) : false;
}
