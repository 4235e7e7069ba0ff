/**
 * The days that a date may mean, both included, counted from 1970-01-01 (day 0, a Thursday);
 * infinite where an interval is open or one of its ends unknown.
 */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads a date in EDTF (ISO 8601-2), level 0 or 1, as the days that it may mean.
 *
 * `?`, `~` and `%` say how sure a date is and move no day. A time of day counts as its day as written. A season may be
 * of either hemisphere, so `2026-22` is June 2026 to February 2027.
 *
 * @param edtf - Any string.
 * @returns The first and the last day; `undefined` for what is no such date, as for an interval that ends before it starts.
 */
export function parseEdtf(edtf: string): DayRange | undefined {
  const slash = edtf.indexOf('/');
  if (slash < 0) return parseDate(edtf);
  const from = parseEnd(edtf.slice(0, slash), -Infinity);
  const until = parseEnd(edtf.slice(slash + 1), Infinity);
  if (!from || !until || until.first < from.first) return undefined;
  return { first: from.first, last: until.last };
}

/**
 * Counts the days from 1970-01-01 to a day; months beyond 1 to 12 run into the years around.
 *
 * @internal
 */
export function toDay(year: number, month: number, day: number): number {
  // Not by Date, which ends at the year 275,760: in cycles of 400 years, each year from 1 March on.
  const months = year * 12 + month - 3;
  const years = Math.floor(months / 12);
  const dayOfYear = Math.floor((153 * (months - years * 12) + 2) / 5) + day - 1;
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + dayOfYear - 719_468;
}

function parseEnd(end: string, open: number): DayRange | undefined {
  if (end === '' || end === '..') return { first: open, last: open };
  // Level 1 has no masked digits, seasons or long years in intervals.
  return /[XY]|^-?\d{4}-2/.test(end) ? undefined : parseDate(end);
}

const date =
  /^(-?)(\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX)(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?)?)?([?~%]?)$/;

function parseDate(text: string): DayRange | undefined {
  const long = /^Y(-?[1-9]\d{4,14})$/.exec(text);
  if (long) return monthsOf(Number(long[1]), 1, 12);
  const [, sign, digits = '', month, day, time, doubt] = date.exec(text) ?? [];
  if (!digits || text.startsWith('-0000') || text.startsWith('-XXXX')) return undefined;
  if (doubt && (time || text.includes('X'))) return undefined;
  if (time && text.includes('X')) return undefined;
  if (digits.includes('X')) {
    if ((month && (digits !== 'XXXX' || month !== 'XX')) || (day && day !== 'XX')) return undefined;
    const least = Number(digits.replaceAll('X', '0'));
    const most = Number(digits.replaceAll('X', '9'));
    return sign ? yearsOf(-most, -least) : yearsOf(least, most);
  }
  const year = sign ? -Number(digits) : Number(digits);
  if (!month || month === 'XX') return !day || day === 'XX' ? monthsOf(year, 1, 12) : undefined;
  const number = Number(month);
  if (!day && !doubt && number > 20 && number < 25) return number % 2 ? monthsOf(year, 3, 11) : monthsOf(year, 6, 14);
  if (number < 1 || number > 12) return undefined;
  const whole = monthsOf(year, number, number);
  if (!day || day === 'XX') return whole;
  const only = toDay(year, number, Number(day));
  return only < whole.first || only > whole.last ? undefined : { first: only, last: only };
}

function yearsOf(first: number, last: number): DayRange {
  return { first: toDay(first, 1, 1), last: toDay(last, 12, 31) };
}

function monthsOf(year: number, first: number, last: number): DayRange {
  return { first: toDay(year, first, 1), last: toDay(year, last + 1, 1) - 1 };
}
