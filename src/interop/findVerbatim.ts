import type { Verbatim } from '../model/quote.js';
import type { Span } from '../model/span.js';

/** Lists what stands between quotation marks in a stretch of text, outermost marks only; the last may lack its end. */
export function findVerbatim(body: string, { start, end }: Span): Verbatim[] {
  return Array.from(body.slice(start, end).matchAll(pairs), (match) => {
    const text = match.slice(1).find(Boolean) as string;
    const from = start + match.index + 1;
    return { start: from, end: from + text.length, text };
  });
}

/** Widens a selection of the words alone by the marks around them, which belong to a quotation's content. */
export function includeMarks(body: string, { start, end }: Span): Span {
  const around = `${body[start - 1]}${body[end]}`;
  return ['“”', '""', '«»', '„“', '„”', '‘’'].includes(around) ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The mark after the words, which is not theirs, is read over: a straight one would open the next pair. */
const pairs = /(?:“([^”]+)|"([^"]+)|«([^»]+)|„([^“”]+)|‘((?:[^’]|’(?=\p{L}))+)).?/gu;
