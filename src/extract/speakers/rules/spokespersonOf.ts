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
  find: ({ tokens: t, from, to, references }) => {
    if (!t.slice(from, to).some(({ word }) => speaksFor.test(word))) return undefined;
    const body = references.find(({ draft }) => draft?.kind === 'organization');
    return body?.draft && { drafts: [body.draft] };
  },
};
