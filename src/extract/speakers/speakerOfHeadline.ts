import type { Quote } from '../../model/quote.js';
import { type EntityDraft, sameAs } from '../entities/entityDraft.js';
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

/** Words of a headline that a quotation of the text must have, and their share of its longer words. */
const fewest = 2;
const share = 0.4;

/** Who said what a headline has in other words: Pilot calls it ‘surrender’ ¶ Ana Ruiz said it was a surrender. */
export function sayerOf(
  text: string,
  quote: Quote,
  quotes: readonly Quote[],
  ofQuotes: ReadonlyMap<string, ResolvedSpeaker>,
): EntityDraft | undefined {
  const wordsOf = ({ content }: Quote): Set<string> =>
    new Set(
      fold(content.map(({ start, end }) => text.slice(start, end)))
        .split(' ')
        .filter(({ length }) => length > 3),
    );
  const wanted = wordsOf(quote);
  let most = Math.max(fewest, wanted.size * share);
  let sayer: EntityDraft | undefined;
  for (const other of quotes.slice(0, furthest)) {
    const [draft] = ofQuotes.get(other.id)?.drafts ?? [];
    if (other === quote || !draft?.human || !sameAs(draft).named) continue;
    const shared = [...wordsOf(other)].filter((word) => wanted.has(word)).length;
    if (shared < most) continue;
    most = shared + 1;
    sayer = sameAs(draft);
  }
  return sayer;
}

const fold = (parts: readonly string[]): string => parts.join(' ').toLowerCase().replace(letters, ' ').trim();
