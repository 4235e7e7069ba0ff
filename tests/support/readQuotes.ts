import { extractQuotes } from 'onrecord/extract';

/** Each quotation as "content | content <- source". */
export function readQuotes(text: string): string[] {
  return extractQuotes(text).quotes.map(
    ({ content, source }) =>
      `${content.map(({ start, end }) => text.slice(start, end)).join(' | ')} <- ${source ? text.slice(source.start, source.end) : ''}`,
  );
}

/** The same of the first paragraph under a headline. */
export const readParagraph = (paragraph: string): string[] => readQuotes(`Three at the port\n\n${paragraph}`);
