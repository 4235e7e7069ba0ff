import type { Span } from '../../model/span.js';
import type { Weekday, When } from '../../model/when.js';
import { parseEdtf, toDay } from '../../text/parseEdtf.js';
import type { Anchor } from './anchor.js';
import { pad, weekdayAt, writeDate, writeDay, writeMonth } from './calendar.js';
import type { WrittenDate } from './readDate.js';

const unknownDay = 'XXXX-XX-XX';

/** What a written date means for an article published at the anchor; `undefined` for a date that no calendar has. */
export function resolveDate(
  written: WrittenDate,
  span: Span,
  anchor: Anchor | undefined,
  direction: Direction,
): When | undefined {
  const { year, month, day, lastDay, weekday } = written;
  if (month === undefined) return resolveWeekday(weekday as Weekday, span, anchor, direction);
  if (day === undefined) return stated(writeMonth(year as number, month), [span]);
  const inferred = year === undefined ? anchor && nearestYear(month, day, anchor) : year;
  if (inferred === undefined) return { ...stated(unknownDay, [span]), ...onWeekday(weekday) };
  const first = writeDate(inferred, month, day);
  const doubt = year === undefined && anchor ? (anchor.day === undefined ? '?' : anchor.doubt) : '';
  const edtf = `${first}${doubt}${lastDay ? `/${writeDate(inferred, month, lastDay)}${doubt}` : ''}`;
  const range = parseEdtf(edtf);
  if (!range) return undefined;
  const fits = weekday !== undefined && !lastDay && weekdayAt(range.first) === weekday;
  const when = year === undefined && anchor ? fromAnchor(edtf, span, anchor) : stated(edtf, [span]);
  return fits ? { ...when, ...onWeekday(weekday) } : when;
}

/** Where the words around a day put it: `last` and `next` leave out the day of publication. */
export type Direction = 'past' | 'future' | 'last' | 'next';

function resolveWeekday(weekday: Weekday, span: Span, anchor: Anchor | undefined, direction: Direction): When {
  if (!anchor) return { ...stated(unknownDay, [span]), ...onWeekday(weekday) };
  if (anchor.day === undefined)
    return { ...fromAnchor(`${pad(anchor.year, 4)}-XX-XX`, span, anchor), ...onWeekday(weekday) };
  const today = weekdayAt(anchor.day);
  const ahead = (weekday - today + 7) % 7;
  const behind = (today - weekday + 7) % 7;
  const days =
    direction === 'past'
      ? -behind
      : direction === 'future'
        ? ahead
        : direction === 'last'
          ? -(behind || 7)
          : ahead || 7;
  return { ...fromAnchor(writeDay(anchor.day + days) + anchor.doubt, span, anchor), ...onWeekday(weekday) };
}

/** The month nearest to publication in a direction. */
export function resolveMonth(month: number, span: Span, anchor: Anchor, direction: Direction): When {
  const ahead = (month - anchor.month + 12) % 12;
  const behind = (anchor.month - month + 12) % 12;
  const months =
    direction === 'past'
      ? -behind
      : direction === 'future'
        ? ahead
        : direction === 'last'
          ? -(behind || 12)
          : ahead || 12;
  const edtf = anchor.month
    ? writeMonth(anchor.year, anchor.month + months) + anchor.doubt
    : `${writeMonth(anchor.year, month)}?`;
  return fromAnchor(edtf, span, anchor);
}

/** A date that the text tells only together with the date of publication. */
export function fromAnchor(edtf: string, span: Span, anchor: Anchor): When {
  return { edtf, basis: 'inferred', spans: [span, ...anchor.spans] };
}

export const stated = (edtf: string, spans: readonly Span[]): When => ({ edtf, basis: 'stated', spans });

const onWeekday = (day: number | undefined): Pick<When, 'weekday'> =>
  day === undefined ? {} : { weekday: { day: day as Weekday, basis: 'stated' } };

/** The year in which a day is nearest to publication; the year of publication where no more of it is known. */
function nearestYear(month: number, day: number, anchor: Anchor): number {
  const { year } = anchor;
  if (!anchor.month) return year;
  const middle = anchor.day ?? toDay(year, anchor.month, 15);
  const distance = toDay(year, month, day) - middle;
  return distance > 183 ? year - 1 : distance < -183 ? year + 1 : year;
}
