import type { Span } from '../../model/span.js';
import type { When } from '../../model/when.js';
import { exists, toDay } from './calendar.js';

/** When an article was published, as the point from which "on Monday" is counted. */
export interface Anchor {
  readonly year: number;
  /** 0 where unknown. */
  readonly month: number;
  /** Counted from 1970-01-01; `undefined` where only the year or the month is known. */
  readonly day: number | undefined;
  /** `?` where the date itself is in doubt, else empty. */
  readonly doubt: string;
  /** The words that tell it. */
  readonly spans: readonly Span[];
}

const publication =
  /^([12]\d{3})(?:-(0[1-9]|1[0-2]|XX)(?:-(\d\d|XX)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$)?)?)?([?~%]?)$/;

/** Reads a year, a month or a day as EDTF; intervals, seasons and unknown years are no anchor. */
export function anchorOf({ edtf, spans }: Pick<When, 'edtf' | 'spans'>): Anchor | undefined {
  const found = publication.exec(edtf);
  const [year = 0, month = 0, day = 0] = found?.slice(1, 4).map((part) => Number(part) || 0) ?? [];
  if (!found || (/\d/.test(found[3] ?? '') && !exists(year, month, day))) return undefined;
  return { year, month, day: month && day ? toDay(year, month, day) : undefined, doubt: found[4] ? '?' : '', spans };
}
