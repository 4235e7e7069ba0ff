import type { SpeakerRule } from '../speakerRule.js';

/**
 * A pronoun means who the reader has in mind.
 *
 * Handles: Ruiz left early. “It is over,” [she] said.
 * Not: “It is over,” [the mayor] said.
 */
export const personalPronoun: SpeakerRule = {
  name: 'personalPronoun',
  find: ({ references, from, to }) => {
    const [first] = references;
    if (first?.form !== 'pronoun' || first.tokens.from !== from || first.tokens.to !== to) return undefined;
    return { drafts: first.pair ?? (first.draft ? [first.draft] : []), inferred: true, others: first.others };
  },
};
