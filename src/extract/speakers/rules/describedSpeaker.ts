import type { SpeakerRule } from '../speakerRule.js';

const owners = /^(?:my|our|your|his|her|their|its)$/;

/**
 * A description means who it was said of.
 *
 * Handles: Ana Ruiz, the harbour minister, left. “It is over,” [the minister] said.
 * Not: “It is over,” [a minister] said.
 */
export const describedSpeaker: SpeakerRule = {
  name: 'describedSpeaker',
  find: ({ references, from, tokens: t }) => {
    const description = references.find(({ form, tokens }) => form === 'description' && tokens.from === from);
    if (!description?.draft || owners.test(t[from]?.word ?? '')) return undefined;
    return { drafts: [description.draft], inferred: description.rule !== 'group', others: description.others };
  },
};
