import * as is from '../../lexicon/wordClasses.js';
import type { SpeakerRule } from '../speakerRule.js';

/**
 * The name set off by a comma after an office.
 *
 * Handles: [The head of the office, Ana Ruiz,] said no.
 * Not: [The head of the office, a friend of Ana Ruiz,] said no.
 */
export const namedApposition: SpeakerRule = {
  name: 'namedApposition',
  find: ({ tokens: t, from, to, references }) => {
    for (const { form, tokens, draft } of references) {
      if (form !== 'name' || tokens.from <= from || !draft || draft.kind === 'place') continue;
      if (t[tokens.from - 1]?.word !== ',' && t[tokens.from - 1]?.word !== ':') continue;
      const last = t[tokens.to - 1];
      const next = t[tokens.to];
      if ((last?.flags ?? 0) & is.POSSESSIVE) continue;
      if (tokens.to < to && next && !(next.flags & (is.PUNCTUATION | is.UPPERCASE)) && next.word !== 'of') continue;
      return { drafts: [draft], inferred: false };
    }
    return undefined;
  },
};
