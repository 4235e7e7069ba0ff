import { headBeforeComma } from '../../entities/headOf.js';
import { isByName } from '../../entities/isByName.js';
import { flagsAt } from '../../grammar/flagsAt.js';
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
    return name && meantBy(name);
  },
};
