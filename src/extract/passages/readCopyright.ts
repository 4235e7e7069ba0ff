import type { Span } from '../../model/span.js';

/** What a copyright line says. */
export interface Copyright {
  readonly notice: Span;
  readonly holder?: Span;
  /** A single year; a range of years tells no year. */
  readonly year?: Span;
}

const sign = /(?:copyright|©|\(c\))(?: ?(?:copyright|©|\(c\)))? ?(?:by )?/i;
const years = /(?:19|20)\d\d(?: ?[-–—,] ?(?:19|20)\d\d)*/;
const ending = /[.,;|]? ?\b(?:[Aa]ll [Rr]ights|ALL RIGHTS)\b|(?<=[\p{Ll}\d])\. (?=\p{Lu})| [|•] |; /u;

/** Reads "Copyright © 2026 The Harbour Times. All rights reserved."; `undefined` for a notice of another kind. */
export function readCopyright(text: string, { start, end }: Span): Copyright | undefined {
  const line = text.slice(start, Math.min(end, start + 300));
  const found = sign.exec(line);
  if (!found) return undefined;
  const from = found.index + found[0].length;
  const cut = ending.exec(line.slice(from));
  const to = trimBack(line, from, cut ? from + cut.index : line.length);
  if (to <= from) return undefined;
  const dated = years.exec(line.slice(from, to));
  const at = (a: number, b: number): Span => ({ start: start + a, end: start + b });
  let holder: Span | undefined;
  if (!dated) holder = at(from, to);
  else if (dated.index > 0) holder = at(from, trimBack(line, from, from + dated.index));
  else {
    let first = from + dated[0].length;
    while (first < to && /[\s,–—-]/.test(line[first] as string)) first++;
    if (line.startsWith('by ', first)) first += 3;
    if (first < to) holder = at(first, to);
  }
  if (holder && (holder.end - holder.start > 80 || !/^[\p{L}\d]/u.test(text.slice(holder.start, holder.end))))
    holder = undefined;
  const year = dated?.[0].length === 4 ? at(from + dated.index, from + dated.index + 4) : undefined;
  return { notice: at(found.index, to), ...(holder && { holder }), ...(year && { year }) };
}

function trimBack(line: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s.,;:|()–—-]/.test(line[end - 1] as string)) end--;
  return end;
}
