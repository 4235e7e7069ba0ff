import type { Reference } from '../../entities/reference.js';
import type { SpeakerRule } from '../speakerRule.js';

const speaksFor = /^(?:spokes(?:person|man|woman|people)|spokespersons|spokesmen|spokeswomen|press)$/;

/**
 * A spokesperson without a name speaks for the body.
 *
 * Handles: “No,” said [a spokesperson for the Harbour Board].
 * Not: “No,” said [a spokesperson, Ana Ruiz].
 */
export const spokespersonOf: SpeakerRule = {
  name: 'spokespersonOf',
  find: ({ tokens: t, from, to, references }) => {
    let at = from;
    while (at < to && !speaksFor.test(t[at]?.word ?? '')) at++;
    if (at === to) return undefined;
    const body = references.find(({ draft }: Reference) => draft?.kind === 'organization');
    return body?.draft && { drafts: [body.draft], inferred: false };
  },
};
