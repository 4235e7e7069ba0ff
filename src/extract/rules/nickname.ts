import { flagsAt } from '../grammar/tokens/flagsAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { MarkRule } from '../markRule.js';

/**
 * A nickname inside a name.
 *
 * Handles: John "Shorty" Diaz
 * Not: Diaz "regrets" it.
 */
export const nickname: MarkRule = {
  name: 'nickname',
  reason: 'it stands inside a name',
  test: ({ tokens: t, at }, words) => {
    // Sales to France “poor,” Ruiz said
    if (t[at]?.mark?.final === ',') return false;
    const left = flagsAt(t, at - 1);
    const right = flagsAt(t, at + 1);
    return (
      words < 4 &&
      (left & right & is.CAPITAL) !== 0 &&
      !(left & is.POSSESSIVE || (left | right) & (is.PRONOUN | is.DETERMINER | is.PREPOSITION))
    );
  },
};
