import { makeDraft } from '../../entities/entityDraft.js';
import type { SpeakerRule } from '../speakerRule.js';

const speaksFor = /^(?:spokes(?:persons?|people|(?:wo)?m[ae]n)|press)$/;

/**
 * A spokesperson without a name speaks for the body.
 *
 * Handles: “No,” said [a spokesperson for the Harbour Board].
 * Not: “No,” said [a spokesperson, Ana Ruiz].
 */
export const spokespersonOf: SpeakerRule = {
  name: 'spokespersonOf',
  find: ({ tokens: t, from, to, references }, { words }) => {
    const noun = t.slice(from, to).find(({ word }) => speaksFor.test(word));
    const body = noun && references.find(({ draft }) => draft?.kind === 'organization')?.draft;
    if (!body) return undefined;
    const voice = makeDraft('group', '', [], { named: false, human: true });
    voice.gender = 4 * (words.genders.get(noun.word) ?? 0);
    voice.speaksFor = body;
    return { drafts: [body], voice };
  },
};
