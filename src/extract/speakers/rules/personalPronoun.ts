import { meantBy } from '../meantBy.js';
import type { SpeakerRule } from '../speakerRule.js';

/**
 * A pronoun means who the reader has in mind.
 *
 * Handles: Ruiz left early. “It is over,” [she] said.
 * Not: “It is over,” [the mayor] said.
 */
export const personalPronoun: SpeakerRule = {
  name: 'personalPronoun',
  find: ({ references: [first], from, to }) =>
    first?.form === 'pronoun' && first.tokens.from === from && first.tokens.to === to
      ? meantBy(first, true)
      : undefined,
};
