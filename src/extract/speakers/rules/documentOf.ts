import { headBeforeComma } from '../../entities/headOf.js';
import * as is from '../../lexicon/wordClasses.js';
import type { SpeakerRule } from '../speakerRule.js';

/**
 * A document speaks for its issuer.
 *
 * Handles: [The latest report of the Harbour Board] says the quay sinks. / [Its latest report] says so.
 * Or: Ruiz wrote in a letter that she was tired. [The letter] says more.
 * Not: [A report] says so.
 */
export const documentOf: SpeakerRule = {
  name: 'documentOf',
  find: ({ tokens: t, from, to, references, issuersOf }) => {
    const head = headBeforeComma(t, { from, to });
    const document = t[head];
    if (!document || !(document.flags & (is.CARRIER | is.SPEECH_NOUN))) return undefined;
    const owner = references.find(({ draft, tokens }) => {
      if (!draft) return false;
      if (tokens.to <= head) return ((t[tokens.to - 1]?.flags ?? 0) & (is.POSSESSIVE | is.DETERMINER)) !== 0;
      const left = (t[tokens.from - 1]?.flags ?? 0) & is.DETERMINER ? t[tokens.from - 2] : t[tokens.from - 1];
      return tokens.from > head && /^(?:of|by|from)$/.test(left?.word ?? '');
    });
    if (owner?.draft) return { drafts: [owner.draft], inferred: owner.form === 'pronoun' };
    const issuers = t[from]?.word === 'the' ? issuersOf(document.word) : undefined;
    return issuers && { drafts: issuers, inferred: true };
  },
};
