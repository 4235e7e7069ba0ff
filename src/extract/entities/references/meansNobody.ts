import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { Reference } from '../reference.js';
import { wordOf } from '../words/wordOf.js';

/**
 * Whether a description tells what somebody is or will be, and not whom the text told of so.
 *
 * Handles: Ruiz would become [the mayor], where Lund is mayor / the voters want [the next mayor] to stay
 * Not: Lund is [the mayor] / it was [the mayor] who left
 *
 * @param acting - The last subject.
 */
export function meansNobody(
  t: readonly Token[],
  { draft, sentence, tokens: { from, to }, speaker }: Reference,
  acting: Reference | undefined,
): boolean {
  // Her vote is the mayor's first
  if (!draft || speaker || flagsAt(t, to - 1) & is.POSSESSIVE) return false;
  if (wordAt(t, from + 1) === 'next') return true;
  const verb = wordAt(t, from - 1);
  const subject = acting?.sentence === sentence ? acting.draft : undefined;
  // Since Lund became the mayor; Lund, who is the mayor
  const left = t[from - 2];
  const own = left && (left.word === 'who' || wordOf(left) === draft.words.at(-1));
  if (own || subject === draft) return false;
  if (/^(?:be|being|becom(?:es?|ing)|became)$/.test(verb)) return true;
  return subject !== undefined && (flagsAt(t, from - 1) & is.BE) !== 0 && !verb.includes("'");
}
