import { headBeforeComma } from '../../entities/headOf.js';
import { isByName } from '../../entities/isByName.js';
import { flagsAt } from '../../grammar/flagsAt.js';
import { wordAt } from '../../grammar/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import { meantBy } from '../meantBy.js';
import type { SpeakerRule } from '../speakerRule.js';

/**
 * The name that heads the source, whatever describes it.
 *
 * Handles: “No,” said [Harbour Minister Ana Ruiz, a former pilot].
 * Not: “No,” said [an aide to Ana Ruiz].
 */
export const namedHead: SpeakerRule = {
  name: 'namedHead',
  find: ({ tokens: t, from, to, references }) => {
    const head = headBeforeComma(t, { from, to });
    const name = references.find(
      (reference) =>
        isByName(reference) &&
        reference.tokens.from <= head &&
        head < reference.tokens.to &&
        // A House of Lords committee
        !(reference.tokens.to < to && flagsAt(t, reference.tokens.to) & is.BODY),
    );
    if (!name) return undefined;
    // The Sarpanch, Ana Ruiz; the Bishop of Porto, the Rt Rev Jan Lund
    const { draft, tokens } = name;
    const office = draft && (draft.kind === 'organization' || draft.words[1] === 'of') && wordAt(t, tokens.to) === ',';
    const start = wordAt(t, tokens.to + 1) === 'the' ? tokens.to + 2 : tokens.to + 1;
    const holder =
      office &&
      references.find(
        ({ draft: other, tokens: { from, to: end } }) =>
          from === start && other?.kind === 'person' && !(flagsAt(t, end - 1) & is.POSSESSIVE),
      );
    return meantBy(holder || name);
  },
};
