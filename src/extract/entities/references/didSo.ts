import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Line } from '../../line.js';
import type { Token } from '../../token.js';
import type { Told } from './focus.js';

/** How many words after a name tell what somebody does. */
const farthest = 12;

/**
 * Whether what a text tells of somebody has the stem of a noun for who does so.
 *
 * Handles: Ana Ruiz sells tickets and Jan Lund drives. [The driver] said
 * Not: Ana Ruiz met the driver. [The driver] said
 */
export function didSo(lines: readonly Line[], { line, tokens }: Told, noun: string): boolean {
  const { tokens: t } = lines[line] as Line;
  for (let i = tokens.to; i < Math.min(t.length, tokens.to + farthest); i++) {
    const { word, flags } = t[i] as Token;
    // Ruiz drives and Lund sells tickets
    if (
      /^[.;:?!]$/.test(word) ||
      (flags & is.CAPITAL && flagsAt(t, i - 1) & (is.CONJUNCTION | is.SUBORDINATOR | is.RELATIVE))
    )
      return false;
    if (sharesStem(word, noun) && (i === tokens.to || !word.startsWith(noun))) return true;
  }
  return false;
}

/** Whether two words have their first letters in common, but for an ending: driver, drives; pianist, piano. */
function sharesStem(one: string, other: string): boolean {
  const least = Math.max(4, Math.max(one.length, other.length) - 4);
  return one.slice(0, least) === other.slice(0, least) && one.length >= 4;
}
