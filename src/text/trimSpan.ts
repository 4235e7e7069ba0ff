import type { Span } from '../model/span.js';

/** A span without the white space at its ends; one of white space alone is left as it is. */
export function trimSpan(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const length = words.trim().length;
  return length > 0 ? { start, end: start + length } : span;
}
