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
  const none = { drafts: [], inferred: true, rule: 'headlineWords' };
  if (quote.kind === 'indirect') return none;
  const wanted = quote.verbatim.map((part) => fold(part.text)).join(' ');
  for (const other of quotes.slice(0, furthest)) {
    const speaker = ofQuotes.get(other.id);
    if (other === quote || !speaker || speaker.drafts.length === 0) continue;
    const said = other.content.map(({ start, end }) => fold(text.slice(start, end))).join(' ');
    if (said.includes(wanted)) return { ...speaker, inferred: true, rule: 'headlineWords' };
  }
  return none;
}

const fold = (words: string): string => words.toLowerCase().replace(letters, ' ').trim();
