import type { Span } from '../../model/span.js';

/** Lists what stands between quotation marks in a stretch of text, outermost marks only; the last may lack its end. */
export function findVerbatim(body: string, { start, end }: Span): Span[] {
  return Array.from(body.slice(start, end).matchAll(marked), ({ 1: inDouble, 2: inSingle, index }) => {
    const from = start + index + 1;
    return { start: from, end: from + (inDouble ?? inSingle ?? '').length };
  });
}

/** Widens a selection of the words alone by the marks around them, which belong to a quotation's content. */
export function includeMarks(body: string, { start, end }: Span): Span {
  const isMarked = /^(?:["“„«]["“”»]|‘’)$/u.test(`${body[start - 1]}${body[end]}`);
  return isMarked ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The mark after the words, which is not theirs, is read over: a straight one would open the next pair. */
const marked = /(?:["“„«]([^"“”»]+)|‘((?:[^’]|’(?=\p{L}))+)).?/gu;
