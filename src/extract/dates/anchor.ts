import type { Span } from '../../model/span.js';
import type { When } from '../../model/when.js';
import { toDay } from '../../text/parseEdtf.js';

/** When an article was published, as the point from which "on Monday" is counted. */
export interface Anchor {
  readonly year: number;
  /** 0 where unknown. */
  readonly month: number;
  /** Counted from 1970-01-01; absent where only the year or the month is known. */
  readonly day?: number;
  /** `?` where the date itself is in doubt, else empty. */
  readonly doubt: string;
  /** The words that tell it. */
  readonly spans: readonly Span[];
}

/** Reads the date of publication; intervals, decades and unknown years are no anchor. */
export function anchorOf(published: When | string | undefined): Anchor | undefined {
  if (published === undefined) return undefined;
  const edtf = typeof published === 'string' ? published : published.edtf;
  const spans = typeof published === 'string' ? [] : published.spans;
  const [, year, month, day, rest = ''] =
    /^(\d{4})(?:-(0[1-9]|1[0-2]|XX)(?:-(\d\d|XX))?)?((?:T[^/]*)?[?~%]?)$/.exec(edtf) ?? [];
  // The years around must have four digits too.
  if (!year || year === '0000' || year === '9999') return undefined;
  const base = { year: Number(year), month: Number(month) || 0, doubt: /[?~%]$/.test(rest) ? '?' : '', spans };
  return base.month && Number(day) ? { ...base, day: toDay(base.year, base.month, Number(day)) } : base;
}
