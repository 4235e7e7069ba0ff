import { headBeforeComma } from '../../entities/headOf.js';
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
      ({ form, tokens, end: stop }) =>
        (form === 'name' || form === 'acronym') &&
        tokens.from <= head &&
        head < tokens.to &&
        stop >= (t[tokens.to - 1]?.end ?? 0),
    );
    if (!name) return undefined;
    return { drafts: name.draft ? [name.draft] : [], inferred: false, others: name.others };
  },
};
