import { headBeforeComma } from '../../entities/headOf.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { SpeakerRule } from '../speakerRule.js';

/**
 * A document speaks for its issuer.
 *
 * Handles: [The latest report of the Harbour Board] says the quay sinks. / [Its latest report] says so.
 * Or: [Harbour Board figures] say so.
 * Or: Ruiz wrote in a letter that she was tired. [The letter] says more.
 * Not: [A report] says so.
 */
export const documentOf: SpeakerRule = {
  name: 'documentOf',
  find: ({ tokens: t, from, to, references }, { issuers }) => {
    const head = headBeforeComma(t, { from, to });
    const document = t[head];
    if (!document || !(document.flags & (is.CARRIER | is.SPEECH_NOUN))) return undefined;
    const owner = references.find(({ draft, tokens }) => {
      if (!draft) return false;
      if (tokens.to === head && draft.kind === 'organization') return true;
      if (tokens.to <= head) return (t[tokens.to - 1] as Token).flags & (is.POSSESSIVE | is.DETERMINER);
      if (tokens.from <= head) return false;
      const left = t[tokens.from - 1] as Token;
      const joint = left.flags & is.DETERMINER ? t[tokens.from - 2] : left;
      return /^(?:of|by|from)$/.test(joint?.word ?? '');
    });
    if (owner?.draft) return { drafts: [owner.draft], inferred: owner.form === 'pronoun' };
    const drafts = (t[from] as Token).word === 'the' && issuers.get(document.word);
    return drafts ? { drafts, inferred: true } : undefined;
  },
};
