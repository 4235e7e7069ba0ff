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
    const left = t[at - 1];
    const right = t[at + 1];
    return (
      words < 4 &&
      left !== undefined &&
      right !== undefined &&
      (right.flags & is.CAPITAL) !== 0 &&
      (left.flags & is.CAPITAL) !== 0 &&
      !(left.flags & is.POSSESSIVE) &&
      !((left.flags | right.flags) & (is.PRONOUN | is.DETERMINER | is.PREPOSITION))
    );
  },
};
