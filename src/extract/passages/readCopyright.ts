import type { Rights } from '../../model/rights.js';
import type { Span } from '../../model/span.js';
import type { NamedParty } from '../namedParty.js';

/** What a copyright line says. */
export interface Copyright {
  readonly rights: Rights;
  /** Of a single year; a range of years tells no year. */
  readonly year?: Span;
  readonly holder?: NamedParty;
}

const sign = /(?:(?:copyright|©|\(c\)) ?){1,2}/i;
const years = /[12]\d{3}(?: ?[-–—,] ?[12]\d{3})*/;
const ending =
  /[.,]? (?:[Aa]ll [Rr]ights|ALL RIGHTS)|(?<=[\p{Ll}\d]|\p{Lu}{2})\. |\.$| [|•]|;| (?:Photo(?:graph)?|Image|Picture):/u;
const trimmed = /^[\s,:–—-]*(?![\s,:–—-])(?:(?:[Pp]rovided )?by )?(.*[^\s,:–—-])/;

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
  const single = year.length === 4;
  return {
    rights: {
      ...(holder && { holder }),
      notice: line.slice(found.index, from) + words.trimEnd(),
      ...(single && { year: Number(year) }),
    },
    ...(holder && { holder: { name: holder, kind: 'organization', span: spanOf(holder) } }),
    ...(single && { year: spanOf(year) }),
  };
}
