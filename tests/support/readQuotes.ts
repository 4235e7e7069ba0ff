import { extractQuotes } from 'onrecord/extract';

/** Each quotation as "content | content <- source". */
export function readQuotes(text: string): string[] {
  return extractQuotes(text).quotes.map(
    ({ content, source }) =>
      `${content.map(({ start, end }) => text.slice(start, end)).join(' | ')} <- ${source ? text.slice(source.start, source.end) : ''}`,
  );
}
