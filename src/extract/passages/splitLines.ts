import type { Span } from '../../model/span.js';

const line = /[^\s\u200b](?:.*[^\s\u200b])?/g;

/** The lines of a text that are not blank, without the white space around them. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let found = line.exec(text); found; found = line.exec(text))
    lines.push({ start: found.index, end: line.lastIndex });
  return lines;
}
