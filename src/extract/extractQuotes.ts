import { checkString } from '../text/checkString.js';
import { checkOptions } from './checkOptions.js';
import { extract } from './extract.js';
import type { ExtractedQuotes } from './extractedQuotes.js';
import type { ExtractOptions } from './extractOptions.js';

/**
 * Finds the quotations of an English news text and the words beside each that name its speaker.
 *
 * Takes any string, however broken its marks are, and reads it in time proportional to its length. Spans are offsets
 * in UTF-16 code units into the text as it was given. A quotation has a `source` where words beside it name the
 * speaker; where the speaker stands in an earlier paragraph, it has none. A quotation whose parent was left out by
 * the options has no `nestedIn`.
 *
 * @param text - The text of an article; line breaks part its paragraphs, the first short line is its headline.
 * @param options - Which kinds and from which confidence on; everything where absent.
 * @returns Quotations in text order, and warnings; no quotations where the text has none.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-a-string`, `not-options`, `not-a-kind` or `not-a-number`.
 * @example
 * ```ts
 * import { extractQuotes } from 'onrecord/extract';
 *
 * const text = '“We need more time,” said Ana Ruiz, the mayor.';
 * const [quote] = extractQuotes(text).quotes;
 * console.log(quote?.kind, quote?.source && text.slice(quote.source.start, quote.source.end));
 * // => direct Ana Ruiz, the mayor
 * ```
 * @category Extract
 */
export function extractQuotes(text: string, options: ExtractOptions = {}): ExtractedQuotes {
  checkString(text, 'text');
  checkOptions(options);
  const { found, warnings } = extract(text);
  const { kinds, minConfidence = 0 } = options;
  const kept = found
    .map(({ quote }) => quote)
    .filter((quote) => quote.evidence.confidence >= minConfidence && (!kinds || kinds.includes(quote.kind)));
  if (kept.length === found.length) return { quotes: kept, warnings };
  const ids = new Set(kept.map((quote) => quote.id));
  const quotes = kept.map((quote) => {
    if (quote.nestedIn === undefined || ids.has(quote.nestedIn)) return quote;
    const { nestedIn: _, ...rest } = quote;
    return rest;
  });
  return { quotes, warnings };
}
