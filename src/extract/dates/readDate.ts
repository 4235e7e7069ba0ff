import { monthOf, weekdayOf } from './calendar.js';

/** A date as written, before anybody asks for its year. */
export interface WrittenDate {
  readonly end: number;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Last day of "3–5 March". */
  readonly lastDay?: number | undefined;
  readonly weekday?: number | undefined;
  /** Whether the year is told from the year of publication: "March last year". */
  readonly relative?: boolean;
}

/** "Tue 3 March": what is shortened counts before a date only. */
const weekday = /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(day)|Mon|Tue|Wed|Thur?|Fri|Sat|Sun)(?![a-z\d])\.?/iy;
const afterWeekday = /,? (?:the )?/y;
const dayMonth = /(\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?(\d{1,2}))?(?: of)? ([A-Z][a-z]{2,8}|[A-Z]{3,9})(?![a-z\d])/y;
const monthDay = /([A-Z][a-z]{2,8}|[A-Z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?(\d{1,2}))?(?![a-z\d%:]|[.,]\d)/y;
const monthYear = /([A-Z][a-z]{2,8}|[A-Z]{3,9})\.?,? (?:of )?([12]\d{3})(?![a-z\d]|[.,]\d)/y;
const thenYear = /\.?,? ([12]\d{3})(?![a-z\d]|[.,]\d)/iy;
const iso = /([12]\d{3})-(\d\d)-(\d\d)(?!\d)/y;
const numeric = /(\d{1,2})([./])(\d{1,2})\2([12]\d{3})(?![\d/])/y;

/** Reads the date that begins at an offset with a digit, a month or a weekday; a weekday alone is one. */
export function readDate(text: string, at: number): WrittenDate | undefined {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return readDigits(text, at);
  const named = match(weekday, text, at);
  if (!named) return readMonth(text, at);
  const day = weekdayOf(named[0]);
  const end = at + named[0].length;
  const next = end + (match(afterWeekday, text, end)?.[0].length ?? 0);
  const date = next > end ? (readDayMonth(text, next) ?? readMonth(text, next)) : undefined;
  if (date?.day) return { ...date, weekday: day };
  return named[1] ? { end: at + 3 + named[0].slice(3).replace('.', '').length, weekday: day } : undefined;
}

function readDigits(text: string, at: number): WrittenDate | undefined {
  // Most numbers are ruled out by what follows their first digits.
  const next = text.charCodeAt(at + 1);
  if (isDigit(next) && isDigit(text.charCodeAt(at + 2)) && text[at + 4] !== '-') return undefined;
  const whole = match(iso, text, at);
  if (whole) return checked(at + whole[0].length, Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const parts = match(numeric, text, at);
  if (!parts) return readDayMonth(text, at);
  const [found, first, sign, second, year] = parts;
  const [a, b] = [Number(first), Number(second)];
  // 3.4.2026 is April in all of Europe; 3/4/2026 is March in some places and April in others.
  if (sign === '/' && a < 13 && b < 13 && a !== b) return undefined;
  const swapped = sign === '/' && b > 12;
  return checked(at + found.length, Number(year), swapped ? a : b, swapped ? b : a);
}

function readDayMonth(text: string, at: number): WrittenDate | undefined {
  const found = match(dayMonth, text, at);
  return found ? withYear(text, at + found[0].length, found[3], found[1], found[2]) : undefined;
}

function readMonth(text: string, at: number): WrittenDate | undefined {
  const dated = match(monthYear, text, at);
  const month = dated ? monthOf(dated[1] as string) : 0;
  if (dated && month) return { end: at + dated[0].length, year: Number(dated[2]), month };
  const found = match(monthDay, text, at);
  return found ? withYear(text, at + found[0].length, found[1], found[2], found[3]) : undefined;
}

function withYear(text: string, end: number, name = '', day = '', last = ''): WrittenDate | undefined {
  const year = match(thenYear, text, end);
  const after = end + (year?.[0].length ?? 0);
  return checked(after, Number(year?.[1]) || undefined, monthOf(name), Number(day), Number(last) || undefined);
}

function checked(
  end: number,
  year: number | undefined,
  month: number,
  day: number,
  lastDay?: number,
): WrittenDate | undefined {
  // Of any year; whether 29 February exists is asked once the year is known.
  if (month < 1 || month > 12 || day < 1 || day > longest(month)) return undefined;
  if (lastDay !== undefined && (lastDay <= day || lastDay > longest(month))) return undefined;
  return { end, year, month, day, lastDay };
}

/** Days of a month in the longest year: 31, but 30 in April, June, September and November. */
const longest = (month: number): number => (month === 2 ? 29 : 30 + ((month + (month >> 3)) & 1));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
