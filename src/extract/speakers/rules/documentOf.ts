import type { EntityDraft } from '../../entities/entityDraft.js';
import { headBeforeComma } from '../../entities/words/headOf.js';
import { isDocument } from '../../entities/words/isDocument.js';
import { areHuman } from '../../entities/words/isHuman.js';
import { participles } from '../../grammar/phrases/beyondParticiple.js';
import { owners } from '../../grammar/phrases/ownerBefore.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { hasWord } from '../../grammar/tokens/hasWord.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { makers } from '../documentBefore.js';
import { independent, issuerOf } from '../issuerOf.js';
import { issues } from '../noteIssued.js';
import type { SpeakerContext } from '../speakerContext.js';
import type { SourcePlace, SpeakerRule } from '../speakerRule.js';

/** Words back to where a document was told of. */
const farthest = 60;
/** Words for any document. */
const generic = /^(?:text|document|paper|summary)$/;
/** Of several by one hand: a second letter, the same email. */
const further = /^(?:same|second|third|fourth|last|latest|further|next|first|final|previous|earlier|later|another)$/;
/** What a document consists of. */
const parts = /^(?:paragraphs?|sections?|chapter|annex|appendix|footnotes?|page|entry|article|caption)$/;

/** Paragraph 14. */
const isNumbered = (t: readonly Token[], head: number): boolean =>
  (flagsAt(t, head) & is.NUMBER) !== 0 && parts.test((t[head - 1] as Token).word);

/** Whether a word is for a part of a document that stands alone: a footnote, but not a page of the diary. */
const isPart = (t: readonly Token[], head: number): boolean =>
  parts.test((t[head] as Token).word) && !/^(?:of|in|from|to)$/.test(wordAt(t, head + 1));

/** Who made the document that the words take up: the letter, a second letter, a footnote. */
function madeBefore(
  { tokens: t, from }: SourcePlace,
  head: number,
  { issuers }: SpeakerContext,
): readonly EntityDraft[] | undefined {
  const { word } = t[head] as Token;
  const before = t.slice(from, head);
  // Internal memo says
  const bare = !word.endsWith('s') && !before.some(({ flags }) => flags & (is.DETERMINER | is.POSSESSIVE | is.NUMBER));
  const definite = bare || /^(?:the|th[ai][st])$/.test((t[from] as Token).word);
  const again = before.some((token) => further.test(token.word)) && !independent.test(word);
  const known = definite || again ? issuers.get(word) : undefined;
  if (known && !(bare && known.some(isDocument))) return known;
  const any = isPart(t, head) || (definite && generic.test(word));
  const last = any ? issuers.get('') : undefined;
  return last?.some(isDocument) ? undefined : last;
}

/**
 * A document speaks for its issuer.
 *
 * Handles: [The last report of the Harbour Board] says the quay sinks. [Its latest report] says no.
 * Or: [Harbour Board figures] say no. / [Trials conducted by the ministry] show that it sinks.
 * Or: Ana Ruiz wrote in a letter that she was tired. [The letter] says it is late.
 * Not: [A report] says no.
 */
export const documentOf: SpeakerRule = {
  name: 'documentOf',
  find: (place, context) => {
    const { tokens: t, from, to, references } = place;
    let head = headBeforeComma(t, { from, to });
    // Trials [conducted] in June by
    if (head > from && (participles.test((t[head] as Token).word) || isNumbered(t, head))) head--;
    const document = t[head];
    // Sailors interviewed by the Post
    if (!document || areHuman(document, context.words)) return undefined;
    // Her paper, but not the Porto paper
    const own = owners.has((t[from] as Token).word) || flagsAt(t, head - 1) & is.POSSESSIVE;
    const part = isPart(t, head);
    const carrier = document.flags & (is.CARRIER | is.SPEECH_NOUN);
    const next = wordAt(t, head + 1);
    // A bench headed by Ruiz
    const isMade = head + 1 < to && (next === 'by' || participles.test(next)) && !/^(?:head|l)ed$/.test(next);
    // The paper, before any newspaper is named
    const isFree = to - from === 2 && !references.some(({ draft }) => draft);
    if (document.flags & is.BODY && !(carrier && (own || isMade || isFree))) return undefined;
    // Her wording in the letter
    const within = own && flagsAt(t, to - 1) & is.CARRIER;
    if (!(carrier || isMade || within)) return undefined;
    const whole = part && (head === from || (t[from] as Token).word === 'its') ? context.issuers.get('') : undefined;
    const issuer = whole ? { drafts: whole, inferred: true } : issuerOf(place, context, place, head);
    if (issuer) return issuer;
    // The ruling, by Judge Ruiz, who is read next
    if (wordAt(t, to) === ',' && hasWord(t, to + 1, Math.min(to + 3, t.length), makers)) return undefined;
    const drafts = madeBefore(place, head, context);
    if (drafts) return { drafts, inferred: true };
    // In a report published by the Commons harbour committee, which lied. [The report] says
    if (wordAt(t, from) !== 'the' || to - from > 2) return undefined;
    for (let i = from - 2; i >= 0 && i > from - farthest; i--)
      if (wordAt(t, i) === document.word && issues.test(wordAt(t, i + 1)))
        return issuerOf(place, context, { from: i, to: from }, i);
    return undefined;
  },
};
