import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { ownerBefore, owners } from '../grammar/phrases/ownerBefore.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { only } from '../grammar/tokens/only.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { wordsBetween } from '../grammar/tokens/wordsBetween.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { bodyIn } from './bodyIn.js';
import type { SpeakerContext } from './speakerContext.js';
import type { Resolution, SourcePlace } from './speakerRule.js';

/** What anybody makes, of others: a second study, a survey of voters. */
export const independent = /^(?:stud(?:y|ies)|surveys?|polls?|analys[ie]s)$/;
/** What readers do with a document. */
const handled = /^(?:seen|obtained|reviewed|read|viewed|examined|watched)$/;

/** Whose a document is by the words of its noun phrase; `undefined` where they tell nobody. */
export function issuerOf(
  place: SourcePlace,
  context: SpeakerContext,
  { from, to }: Range,
  head: number,
): Resolution | undefined {
  const { tokens: t, references } = place;
  // Court documents are of those who filed them
  if (/^court (?:documents|filings|records)$/.test(wordsBetween(t, head - 1, head + 1))) return undefined;
  // The Harbour Board inquiry is about the board
  if (wordAt(t, head) === 'inquiry' && (flagsAt(t, head - 1) & (is.CAPITAL | is.POSSESSIVE)) === is.CAPITAL)
    return undefined;
  const owner = references.find(({ draft, tokens }) => {
    if (!draft || tokens.to > head) return false;
    if (tokens.to === head && draft.kind === 'organization') return true;
    return (t[tokens.to - 1] as Token).flags & (is.POSSESSIVE | is.DETERMINER);
  });
  if (owner?.draft) return { drafts: [owner.draft], inferred: owner.form === 'pronoun' };
  for (let i = head + 1; i + 1 < to; i++) {
    const { word } = t[i] as Token;
    // The last entry in his diary
    const keeper =
      word === 'in' && owners.has((t[i + 1] as Token).word)
        ? references.find(({ draft, tokens }) => draft && tokens.from === i + 1)
        : undefined;
    if (keeper?.draft) return { drafts: [keeper.draft], inferred: true };
    // The report, based on a survey of 1,000 voters
    if (word === 'based') break;
    // A survey of 1,000 voters
    if (word === 'of' && independent.test((t[head] as Token).word)) continue;
    if (!/^(?:of|by|from)$/.test(word) || (word === 'by' && t.slice(from, i).some((token) => handled.test(token.word))))
      continue;
    const end = Math.max(i + 2, nounPhraseAfter(t, i + 1, to));
    // A summary of the Navy's own investigation
    const inner = references.find(({ tokens }) => tokens.from > i);
    const owned = inner && inner.tokens.to < end && (t[inner.tokens.to - 1] as Token).flags & is.POSSESSIVE;
    if (word === 'of' && owned && inner.draft) return { drafts: [inner.draft] };
    const body = bodyIn(context, place, { from: i + 1, to: end });
    // Documents released under the Freedom of Information Act
    if (body && body.drafts[0]?.kind !== 'programme') return body;
  }
  const lone = ownerBefore(t, from, head);
  const whose = lone && bodyIn(context, place, lone);
  if (whose) return whose;
  // A police leaflet
  return head > from && flagsAt(t, head - 1) & is.BODY ? bodyIn(context, place, only(head - 1)) : undefined;
}
