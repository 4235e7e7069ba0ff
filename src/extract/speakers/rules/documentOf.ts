import { headOf } from '../../entities/headOf.js';
import * as is from '../../lexicon/wordClasses.js';
import type { SpeakerRule } from '../speakerRule.js';

/**
 * A document speaks for its issuer.
 *
 * Handles: [The latest report of the Harbour Board] says the quay sinks. / [Its latest report] says so.
 * Not: [The latest report] says so.
 */
export const documentOf: SpeakerRule = {
  name: 'documentOf',
  find: ({ tokens: t, from, to, references }) => {
    let end = from;
    while (end < to && t[end]?.word !== ',') end++;
    const head = headOf(t, { from, to: end });
    if (!((t[head]?.flags ?? 0) & (is.CARRIER | is.SPEECH_NOUN))) return undefined;
    const owner = references.find(({ draft, tokens }) => {
      if (!draft) return false;
      const before = t[tokens.from - 1]?.flags ?? 0;
      const link = t[tokens.from - 1]?.flags ?? 0;
      const left = before & is.DETERMINER ? t[tokens.from - 2]?.word : t[tokens.from - 1]?.word;
      const owns = ((t[tokens.to - 1]?.flags ?? 0) & (is.POSSESSIVE | is.DETERMINER)) !== 0 && tokens.to <= head;
      return (
        owns || (tokens.from > head && (left === 'of' || left === 'by' || left === 'from')) || (link === 0 && false)
      );
    });
    return owner?.draft && { drafts: [owner.draft], inferred: owner.form === 'pronoun' };
  },
};
