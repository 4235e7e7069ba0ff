import type { Passage, PassageKind } from '../../model/passage.js';

const lineBreak = /[\n\r\u2028\u2029]+/g;

/** Splits a text at its line breaks and tells headlines and headings from paragraphs. */
export function findPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  const add = (start: number, end: number): void => {
    let a = start;
    let b = end;
    while (a < b && isBlank(text.charCodeAt(a))) a++;
    while (b > a && isBlank(text.charCodeAt(b - 1))) b--;
    if (a < b) passages.push({ kind: kindOf(text, a, b, passages.length), span: { start: a, end: b } });
  };
  lineBreak.lastIndex = 0;
  for (let found = lineBreak.exec(text); found; found = lineBreak.exec(text)) {
    add(from, found.index);
    from = found.index + found[0].length;
  }
  add(from, text.length);
  return passages;
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

function kindOf(text: string, start: number, end: number, index: number): PassageKind {
  const last = text[end - 1] as string;
  const length = end - start;
  const closed = '.!?…"”’\'»:)'.includes(last);
  if (
    index === 0 &&
    length < 200 &&
    !sentences.test(text.slice(start, end)) &&
    (!'.:'.includes(last) || (last === '.' && isTitleCase(text.slice(start, end))))
  )
    return 'headline';
  if (length < 60 && /^by\s+\p{Lu}/iu.test(text.slice(start, start + 8)) && !closed) return 'byline';
  if (text[start] === '©' || /^(?:all rights reserved|copyright)/i.test(text.slice(start, start + 20))) return 'notice';
  if (length < 80 && !closed && index > 0) return 'heading';
  return 'paragraph';
}

/** A full stop inside: two sentences, as no headline has. */
const sentences = /\p{Ll}{3}[.!?]["”’']?\s\p{Lu}\p{L}+[ ,’']/u;

/** Whether all words but the short ones have capitals: a headline, even with a full stop. */
function isTitleCase(line: string): boolean {
  let capitals = 0;
  let small = 0;
  for (const word of line.split(' ')) {
    const first = word.replace(/^[^\p{L}\d]+/u, '')[0] ?? '';
    if (first !== first.toLowerCase()) capitals++;
    else if (word.length > 4 && first !== first.toUpperCase()) small++;
  }
  return capitals > 3 && small * 6 <= capitals;
}
