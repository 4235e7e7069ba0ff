import { wordAt } from '../../entities/wordAt.js';
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
  find: ({ tokens: t, references: [first], from, to }, { issuers }) => {
    if (first?.form !== 'pronoun' || first.tokens.from !== from || first.tokens.to !== to) return undefined;
    // Only what is written reads.
    const document = wordAt(t, from) === 'it' && /^reads?$/.test(wordAt(t, to));
    const drafts = document && issuers.get('');
    return drafts ? { drafts, inferred: true } : meantBy(first, true);
  },
};
