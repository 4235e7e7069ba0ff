import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { isByName } from '../entities/references/isByName.js';
import { isDocument } from '../entities/words/isDocument.js';
import { byRule, nobody, type ResolvedSpeaker } from './resolvedSpeaker.js';

/** Quotations further down are no business of a headline. */
const furthest = 100;
/** Letters that words of a paragraph have which are set off again rather than said again. */
const shortest = 15;
/** Letters of a quotation in which words that are set off are looked for. */
const longest = 1000;
const letters = /[^\p{L}\p{N}]+/gu;

/**
 * Tells who said a quotation of the headline that names nobody, or one that the layout sets off: who says the same words in the text.
 *
 * Handles: ‘It is over’ ¶ Ana Ruiz said on Monday: ‘It is over.’
 * Not: ‘It is over’ ¶ Ana Ruiz said she was tired.
 */
export function makeSpeakerOfHeadline(
  text: string,
  quotes: readonly Quote[],
  ofQuotes: ReadonlyMap<string, ResolvedSpeaker>,
): (quote: Quote) => ResolvedSpeaker {
  let folded: readonly string[] | undefined;
  return (quote) => {
    const wanted = quote.kind === 'indirect' ? '' : fold(quote.verbatim.map((part) => part.text));
    const carried = ofQuotes.has(quote.id);
    let same: string | undefined;
    let least = wanted.length < (carried ? shortest : 1) ? 0 : Infinity;
    folded ??= quotes
      .slice(0, furthest)
      .map(({ content }) => fold(content.map(({ start, end }) => text.slice(start, end))));
    folded.forEach((said, at) => {
      const { id, source, cue } = quotes[at] as Quote;
      // Of a quotation inside another the inner one; none of another headline
      if (
        id !== quote.id &&
        said.length < least &&
        !(carried && said.length > longest) &&
        (source || cue || (!carried && ofQuotes.get(id)?.drafts.length)) &&
        said.includes(wanted)
      ) {
        same = id;
        least = said.length;
      }
    });
    const speaker = (same && ofQuotes.get(same)) || nobody;
    return byRule('headlineWords', speaker, speaker.drafts, true);
  };
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
