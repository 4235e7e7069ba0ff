import { owners } from '../../grammar/ownerBefore.js';
import type { Token } from '../../token.js';
import { meantBy } from '../meantBy.js';
import type { SpeakerRule } from '../speakerRule.js';

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
    if (!description?.draft || owners.has((t[from] as Token).word)) return undefined;
    return meantBy(description, description.rule !== 'group');
  },
};
