import type { Span } from '../../model/span.js';

/** What a copyright line says. */
export interface Copyright {
  readonly notice: Span;
  readonly holder?: Span;
  /** A single year; a range of years tells no year. */
  readonly year?: Span;
}

const sign = /(?:copyright|©|\(c\))(?: ?(?:copyright|©|\(c\)))?/i;
const years = /[12]\d{3}(?: ?[-–—,] ?[12]\d{3})*/;
const ending = /[.,]? (?:[Aa]ll [Rr]ights|ALL RIGHTS)|(?<=[\p{Ll}\d])\. |\.$| [|•]|;/u;
const trimmed = /^[\s,:–—-]*(?![\s,:–—-])(?:by )?(.*[^\s,:–—-])/;

/** Reads "Copyright © 2026 The Harbour Times. All rights reserved."; `undefined` for a notice of another kind. */
export function readCopyright(text: string, { start, end }: Span): Copyright | undefined {
  const line = text.slice(start, Math.min(end, start + 200));
  const found = sign.exec(line);
  if (!found) return undefined;
  const from = found.index + found[0].length;
  const words = line.slice(from).split(ending, 1)[0] as string;
  const [year = ''] = years.exec(words) ?? [];
  const [before, after] = words.split(year || /$/);
  const holder = (trimmed.exec(before ?? '') ?? trimmed.exec(after ?? ''))?.[1];
  if (!year && !holder) return undefined;
  const spanOf = (part: string): Span => {
    const at = start + line.indexOf(part, from);
    return { start: at, end: at + part.length };
  };
  return {
    notice: { start: start + found.index, end: start + from + words.trimEnd().length },
    ...(holder && { holder: spanOf(holder) }),
    ...(year.length === 4 && { year: spanOf(year) }),
  };
}
