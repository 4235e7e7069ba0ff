import type { Span } from '../../model/span.js';
import type { Weekday, When } from '../../model/when.js';
import type { Anchor } from './anchor.js';
import { exists, toDay, weekdayOn, writeDay } from './calendar.js';
import type { WrittenDate } from './readDate.js';

/** How far a day may lie on the other side of publication than its verb says. */
const slack = 61;

/**
 * What a written date means for an article published at the anchor; `undefined` for one that it cannot tell.
 *
 * @param ahead - Whether the words around say that it is yet to come.
 */
export function resolveDate(
  date: WrittenDate,
  span: Span,
  anchor: Anchor | undefined,
  ahead = false,
): When | undefined {
  const edtf = edtfOf(date, anchor, ahead);
  if (!edtf) return undefined;
  const { weekday, lastDay, year } = date;
  const fits = edtf.includes('X') || (!lastDay && weekday === weekdayOn(edtf.slice(0, 10)));
  return {
    edtf,
    ...(anchor && year === undefined
      ? { basis: 'inferred', spans: [span, ...anchor.spans] }
      : { basis: 'stated', spans: [span] }),
    ...(weekday && fits && { weekday: { day: weekday as Weekday, basis: 'stated' } }),
  };
}

function edtfOf(date: WrittenDate, anchor: Anchor | undefined, ahead: boolean): string | undefined {
  const { month, day, lastDay, weekday, step = 0, unit } = date;
  let { year } = date;
  let doubt = '';
  if (year === undefined) {
    if (!anchor) return day || (weekday && unit !== 'year') ? 'XXXX-XX-XX' : undefined;
    ({ doubt } = anchor);
    const today = anchor.day;
    if (unit === 'year') year = anchor.year + step;
    else if (unit === 'month') return anchor.month ? writeMonth(anchor.year, anchor.month + step) + doubt : undefined;
    else if (!month) {
      if (today === undefined) return weekday ? `${anchor.year}-XX-XX` : undefined;
      if (weekday && !unit) return writeDay(today + stepsTo(weekdayOn(writeDay(today)), weekday, 7)) + doubt;
      if (unit === 'day') return writeDay(today + step) + doubt;
      const monday = today - weekdayOn(writeDay(today)) + 1 + step * 7;
      return weekday
        ? writeDay(monday + weekday - 1) + doubt
        : `${writeDay(monday)}${doubt}/${writeDay(monday + 6)}${doubt}`;
    } else if (day) {
      year = anchor.year;
      if (today === undefined) doubt = '?';
      if (anchor.month) {
        const distance = toDay(year, month, day) - (today ?? toDay(year, anchor.month, 15));
        year -= ahead ? Math.floor((distance + slack) / 365.25) : Math.ceil((distance - slack) / 365.25);
      }
    } else {
      if (!anchor.month) return `${writeMonth(anchor.year, month)}?`;
      const months = stepsTo(anchor.month, month, 12);
      // Nobody would say so of a month that far off.
      return months < -8 && !step ? undefined : writeMonth(anchor.year, anchor.month + months) + doubt;
    }
  }
  if (!month) return year + doubt;
  if (!day) return writeMonth(year, month) + doubt;
  if (!exists(year, month, day)) return undefined;
  const first = writeDay(toDay(year, month, day)) + doubt;
  return lastDay ? `${first}/${writeDay(toDay(year, month, lastDay))}${doubt}` : first;

  /** Steps around a circle of weekdays or months; "last" and "next" leave out the one of publication. */
  function stepsTo(from: number, to: number, around: number): number {
    const forward = step ? step > 0 : ahead;
    const steps = (to - from + around) % around || (step ? around : 0);
    return forward || !steps ? steps : steps - around || -around;
  }
}

/** Year and month as `2026-03`; months beyond 1 to 12 run into the years around. */
const writeMonth = (year: number, month: number): string => writeDay(toDay(year, month, 1)).slice(0, 7);
