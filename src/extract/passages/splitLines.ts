import type { Span } from '../../model/span.js';

const lineBreak = /[\n\r\u2028\u2029]+/g;

/** The lines of a text that are not blank, without the white space around them. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  const add = (start: number, end: number): void => {
    let a = start;
    let b = end;
    while (a < b && isBlank(text.charCodeAt(a))) a++;
    while (b > a && isBlank(text.charCodeAt(b - 1))) b--;
    if (a < b) lines.push({ start: a, end: b });
  };
  lineBreak.lastIndex = 0;
  for (let found = lineBreak.exec(text); found; found = lineBreak.exec(text)) {
    add(from, found.index);
    from = found.index + found[0].length;
  }
  add(from, text.length);
  return lines;
}

const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 160 ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 11 ||
  code === 12;
