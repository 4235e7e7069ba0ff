import { headBeforeComma } from '../../entities/headOf.js';
import { isHuman } from '../../entities/isHuman.js';
import { flagsAt } from '../../grammar/flagsAt.js';
import { owners } from '../../grammar/ownerBefore.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { issuerOf } from '../issuerOf.js';
import type { SpeakerRule } from '../speakerRule.js';

/** Words for any document. */
const generic = /^(?:text|document|paper)$/;
const made = /(?:ed|ade|iven|ritten|awn|sent)$/;

/**
 * A document speaks for its issuer.
 *
 * Handles: [The latest report of the Harbour Board] says the quay sinks. / [Its latest report] says so.
 * Or: [Harbour Board figures] say so. / [Trials conducted by the ministry] show that.
 * Or: Ruiz wrote in a letter that she was tired. [The letter] says more.
 * Not: [A report] says so.
 */
export const documentOf: SpeakerRule = {
  name: 'documentOf',
  find: (place, context) => {
    const { tokens: t, from, to } = place;
    let head = headBeforeComma(t, { from, to });
    // Trials [conducted] in June by
    if (head > from && made.test((t[head] as Token).word)) head--;
    const document = t[head];
    if (!document || isHuman(document, context.words)) return undefined;
    const carrier = document.flags & (is.CARRIER | is.SPEECH_NOUN);
    // Her paper, but not the Porto paper
    const own = owners.has((t[from] as Token).word) || flagsAt(t, head - 1) & is.POSSESSIVE;
    const next = t[head + 1]?.word ?? '';
    const isMade = head + 1 < to && (next === 'by' || made.test(next));
    if (document.flags & is.BODY && !(carrier && (own || isMade))) return undefined;
    if (!(carrier || isMade)) return undefined;
    const issuer = issuerOf(place, context, place, head);
    if (issuer || !carrier) return issuer;
    const definite = (t[from] as Token).word === 'the';
    const drafts =
      definite && (context.issuers.get(document.word) ?? (generic.test(document.word) && context.issuers.get('')));
    return drafts ? { drafts, inferred: true } : undefined;
  },
};
