import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { Line } from '../../line.js';
import type { Reference } from '../reference.js';

/** How many words back somebody may have come in. */
const farthest = 30;

/**
 * Whether the text just told of one whom a definite description can mean.
 *
 * Handles: She read from a letter by [a young mother] in Porto. “He was told,” the mother wrote
 * Or: Ruiz blamed [the firm’s former clerk]. The clerk said / [Two clerks] left, and one of them wept. The clerk said
 * Not: A crane driver waved. (three sentences later) … the crane driver said
 */
export function isIntroduced(lines: readonly Line[], { line, tokens }: Reference, word: string): boolean {
  let left = farthest;
  let again = false;
  for (let index = line, end = tokens.from; index >= 0 && left > 0; index--) {
    const { tokens: t } = lines[index] as Line;
    if (index < line) end = t.length;
    for (let i = end - 1; i >= 0 && left > 0; i--, left--) {
      if (wordAt(t, i) !== word && wordAt(t, i) !== `${word}s`) continue;
      for (let before = i - 1; before > i - 5; before--)
        if (/^(?:an?|another|former|one|two)$|['’]s$/.test(wordAt(t, before))) return true;
      // And once more of the same, so that a look back ends: a man who fell; the man; the man
      if (wordAt(t, i - 1) === 'the' && !again) left = farthest;
      again = true;
    }
  }
  return false;
}
