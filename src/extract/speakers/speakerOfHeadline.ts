import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import type { EntityDraft } from '../entities/entityDraft.js';
import { isByName } from '../entities/isByName.js';
import { isDocument } from '../entities/isDocument.js';
import type { Reference } from '../entities/reference.js';
import { byRule, nobody, type ResolvedSpeaker } from './resolvedSpeaker.js';

/** Quotations further down are no business of a headline. */
const furthest = 100;
const letters = /[^\p{L}\p{N}]+/gu;

/**
 * Who said a quotation of the headline that names nobody: who says the same words in the text.
 *
 * Handles: ‘It is over’ ¶ Ana Ruiz said on Monday: ‘It is over.’
 * Not: ‘It is over’ ¶ Ana Ruiz said she was tired.
 */
export function speakerOfHeadline(
  text: string,
  quote: Quote,
  quotes: readonly Quote[],
  ofQuotes: ReadonlyMap<string, ResolvedSpeaker>,
): ResolvedSpeaker {
  const wanted = quote.kind === 'indirect' ? undefined : fold(quote.verbatim.map((part) => part.text));
  let same: string | undefined;
  let shortest = Infinity;
  if (wanted)
    for (const { id, content } of quotes.slice(0, furthest)) {
      const said = fold(content.map(({ start, end }) => text.slice(start, end)));
      // Of a quotation inside another the inner one
      if (id === quote.id || said.length >= shortest || !said.includes(wanted)) continue;
      same = id;
      shortest = said.length;
    }
  const speaker = (same && ofQuotes.get(same)) || nobody;
  return byRule('headlineWords', speaker, speaker.drafts, true);
}

/** Who says the words of a headline in the text, where words of the headline can describe them: ‘It is over’, says [harbour chief]. */
export function whoIsMeant(
  { drafts: [said, other] }: ResolvedSpeaker,
  described: EntityDraft | undefined,
): EntityDraft | undefined {
  if (!said || other) return undefined;
  if (!described) return said;
  if (!described.human) return isDocument(described) ? said : undefined;
  return said.human && said.gender * described.gender >= 0 ? said : undefined;
}

/** Whether a name stands in a span, of the references in text order. */
export function isNamed(references: readonly Reference[], { start, end }: Span): boolean {
  for (const reference of references) {
    if (reference.start >= end) return false;
    if (reference.start >= start && isByName(reference)) return true;
  }
  return false;
}

const fold = (parts: readonly string[]): string => parts.join(' ').toLowerCase().replace(letters, ' ').trim();
