import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { findUnnamed } from '../findUnnamed.js';
import type { SpeakerRule } from '../speakerRule.js';

/** Pronouns that mean somebody new. */
const anybody = /^(?:some(?:one|body)|another|others|one)$/;

/**
 * Somebody whom the text describes and does not name.
 *
 * Handles: [Two naval sources] said the ship was late.
 * Not: [Ruiz] said the ship was late.
 */
export const unnamedSpeaker: SpeakerRule = {
  name: 'unnamedSpeaker',
  find: ({ tokens: t, from, to }, context) => {
    const first = t[from] as Token;
    const pronoun = first.flags & (is.PRONOUN | is.RELATIVE | is.OBJECT_PRONOUN) && !(first.flags & is.DETERMINER);
    if (first.mark || (pronoun && !anybody.test(first.word))) return undefined;
    let end = from;
    while (end < to && t[end]?.word !== ',' && !((t[end] as Token).flags & is.RELATIVE)) end++;
    const draft = findUnnamed(context, t, { from, to: end });
    return draft && { drafts: [draft] };
  },
};
