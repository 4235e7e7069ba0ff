import type { Quote } from '../../model/quote.js';
import type { ResolvedSpeaker } from './resolveSource.js';

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
  const same = quotes.slice(0, furthest).find(({ id, content }) => {
    if (wanted === undefined || !ofQuotes.get(id)?.drafts.length) return false;
    return fold(content.map(({ start, end }) => text.slice(start, end))).includes(wanted);
  });
  return { drafts: [], ...(same && ofQuotes.get(same.id)), inferred: true, rule: 'headlineWords' };
}

const fold = (parts: readonly string[]): string => parts.join(' ').toLowerCase().replace(letters, ' ').trim();
