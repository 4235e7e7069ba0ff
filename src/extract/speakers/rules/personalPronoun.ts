import { wordAt } from '../../entities/wordAt.js';
import { spanOf } from '../../grammar/spanOf.js';
import type { Line } from '../../line.js';
import { documentBefore } from '../documentBefore.js';
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
  find: ({ tokens: t, references: [first], from, to, line, whoIn }, { issuers, lines }) => {
    if (first?.form !== 'pronoun' || first.tokens.from !== from || first.tokens.to !== to) return undefined;
    if (wordAt(t, from) !== 'it') return meantBy(first, true);
    const document = documentBefore(lines[line] as Line, from, wordAt(t, to));
    const written = document ? whoIn(document) : [];
    if (written[0]?.named) return { drafts: written, inferred: true };
    // Only what is written reads.
    const drafts = /^reads?$/.test(wordAt(t, to)) ? issuers.get('') : undefined;
    if (drafts) return { drafts, inferred: true };
    return document && written.length > 0
      ? { drafts: written, inferred: true, described: [spanOf(t, document)] }
      : meantBy(first, true);
  },
};
