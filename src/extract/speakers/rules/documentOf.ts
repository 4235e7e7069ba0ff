import { headBeforeComma } from '../../entities/headOf.js';
import { isHuman } from '../../entities/isHuman.js';
import { flagsAt } from '../../grammar/flagsAt.js';
import { owners } from '../../grammar/ownerBefore.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { isDocument } from '../isDocument.js';
import { issuerOf } from '../issuerOf.js';
import type { SpeakerRule } from '../speakerRule.js';

/** Words for any document. */
const generic = /^(?:text|document|paper)$/;
/** Of several by one hand: a second letter, the same email. */
const further = /^(?:same|second|third|fourth|last|latest|further|next|first|final|previous|earlier|later|another)$/;
/** What a document consists of. */
const parts = /^(?:paragraphs?|sections?|chapter|annex|appendix|footnotes?|page|entry|article|summary|caption)$/;
const made = /(?:ed|ade|iven|ritten|awn|sent)$/;

/** Paragraph 14. */
const isNumbered = (t: readonly Token[], head: number): boolean =>
  (flagsAt(t, head) & is.NUMBER) !== 0 && parts.test((t[head - 1] as Token).word);

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
    if (head > from && (made.test((t[head] as Token).word) || isNumbered(t, head))) head--;
    const document = t[head];
    if (!document || isHuman(document, context.words)) return undefined;
    const carrier = document.flags & (is.CARRIER | is.SPEECH_NOUN);
    // Her paper, but not the Porto paper
    const own = owners.has((t[from] as Token).word) || flagsAt(t, head - 1) & is.POSSESSIVE;
    const next = t[head + 1]?.word ?? '';
    const isMade = head + 1 < to && (next === 'by' || made.test(next));
    if (document.flags & is.BODY && !(carrier && (own || isMade))) return undefined;
    if (!(carrier || isMade)) return undefined;
    const part = parts.test(document.word) && !(head + 1 < to && /^(?:of|in|from|to)$/.test(t[head + 1]?.word ?? ''));
    const its = (t[from] as Token).word === 'its';
    const whole = part && (its || head === from) ? context.issuers.get('') : undefined;
    if (whole) return { drafts: whole, inferred: true };
    const issuer = issuerOf(place, context, place, head);
    if (issuer || !carrier) return issuer;
    // Internal memo says
    const bare =
      !document.word.endsWith('s') &&
      !t.slice(from, head).some(({ flags }) => flags & (is.DETERMINER | is.POSSESSIVE | is.NUMBER));
    const definite = /^(?:the|th[ai][st])$/.test((t[from] as Token).word) || bare;
    const again = t.slice(from, head).some(({ word }) => further.test(word));
    const known = definite || again ? context.issuers.get(document.word) : undefined;
    const last = part || its || (definite && generic.test(document.word)) ? context.issuers.get('') : undefined;
    const drafts = known && !(bare && known.some(isDocument)) ? known : last?.some(isDocument) ? undefined : last;
    return drafts && { drafts, inferred: true };
  },
};
