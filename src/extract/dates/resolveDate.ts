import type { Span } from '../../model/span.js';
import type { Weekday, When } from '../../model/when.js';
import { toDay } from '../../text/parseEdtf.js';
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
  const relative = year === undefined || written.relative;
  if (day === undefined) {
    const whole = writeMonth(year as number, month);
    return relative && anchor ? fromAnchor(whole + anchor.doubt, span, anchor) : stated(whole, [span]);
  }
  const inferred = year === undefined ? anchor && nearestYear(month, day, anchor, direction) : year;
  if (inferred === undefined) return { ...stated(unknownDay, [span]), ...onWeekday(weekday) };
  const first = writeDate(inferred, month, day);
  const doubt = relative && anchor ? (anchor.day === undefined ? '?' : anchor.doubt) : '';
  const edtf = `${first}${doubt}${lastDay ? `/${writeDate(inferred, month, lastDay)}${doubt}` : ''}`;
  const counted = toDay(inferred, month, day);
  // 29 February of a year without one.
  if (writeDay(counted) !== first) return undefined;
  const fits = weekday !== undefined && !lastDay && weekdayAt(counted) === weekday;
  const when = relative && anchor ? fromAnchor(edtf, span, anchor) : stated(edtf, [span]);
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
  const days = { past: -behind, future: ahead, last: -(behind || 7), next: ahead || 7 }[direction];
  return { ...fromAnchor(writeDay(anchor.day + days) + anchor.doubt, span, anchor), ...onWeekday(weekday) };
}

/** The month nearest to publication in a direction; `undefined` where nobody would say so of a month that far off. */
export function resolveMonth(month: number, span: Span, anchor: Anchor, direction: Direction): When | undefined {
  if (!anchor.month) return fromAnchor(`${writeMonth(anchor.year, month)}?`, span, anchor);
  const ahead = (month - anchor.month + 12) % 12;
  const behind = (anchor.month - month + 12) % 12;
  const months = { past: -behind, future: ahead, last: -(behind || 12), next: ahead || 12 }[direction];
  if (direction === 'past' && behind > 8) return undefined;
  return fromAnchor(writeMonth(anchor.year, anchor.month + months) + anchor.doubt, span, anchor);
}

/** A date that the text tells only together with the date of publication. */
export function fromAnchor(edtf: string, span: Span, anchor: Anchor): When {
  return { edtf, basis: 'inferred', spans: [span, ...anchor.spans] };
}

export const stated = (edtf: string, spans: readonly Span[]): When => ({ edtf, basis: 'stated', spans });

const onWeekday = (day: number | undefined): Pick<When, 'weekday'> =>
  day === undefined ? {} : { weekday: { day: day as Weekday, basis: 'stated' } };

/** The year in which a day is nearest to publication; the year of publication where no more of it is known. */
function nearestYear(month: number, day: number, anchor: Anchor, direction: Direction): number {
  const { year } = anchor;
  if (!anchor.month) return year;
  const distance = toDay(year, month, day) - (anchor.day ?? toDay(year, anchor.month, 15));
  const nearest = distance > 183 ? -1 : distance < -183 ? 1 : 0;
  const days = distance + nearest * 365;
  if (direction === 'future' && days < -61) return year + nearest + 1;
  return direction === 'past' && days > 61 ? year + nearest - 1 : year + nearest;
}
