import { exists, monthOf, weekdayOf } from './calendar.js';

/** A date as written, before anybody asks for its year. */
export interface WrittenDate {
  /** Of its words. */
  readonly length: number;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Last day of "3–5 March". */
  readonly lastDay?: number | undefined;
  readonly weekday?: number | undefined;
  /** -1 for "last", 1 for "next". */
  readonly step?: number | undefined;
  /** What the steps count, from publication: "week" of "last week" and "Monday last week", "year" of "March last year". */
  readonly unit?: string | undefined;
}

/** Of any leap year: whether a year has 29 February is asked once the year is known. */
const leapYear = 2000;

/** Reads what `writtenDate` found; `undefined` where no calendar has it, or it is the verb of "they may" and the like. */
export function readDate(found: RegExpMatchArray): WrittenDate | undefined {
  const [all, words, alone, which = '', weekday = '', day, month = '', dayAfter, year, yearWord, digits, weekWord] =
    found;
  const { length } = all;
  if (alone) return { length, year: Number(alone) };
  // USA TODAY is a newspaper, This Week a programme.
  if (words && !/.[A-Z]/.test(words)) return { length, unit: words.split(' ')[1] ?? 'day', step: stepOf(words) };
  if (words || weekday > 'Z' || month > 'Z' || (day && dayAfter)) return undefined;
  const step = stepOf(which);
  const named = weekday ? weekdayOf(weekday) : undefined;
  const numbers = (digits ?? day ?? dayAfter)?.match(/\d+/g)?.map(Number) ?? [];
  if (digits) {
    const [first = 0, middle = 0, last = 0] = digits[4] === '-' ? numbers.reverse() : numbers;
    return exists(last, middle, first) ? { length, weekday: named, year: last, month: middle, day: first } : undefined;
  }
  const [first, last] = numbers;
  if (first === undefined && !year && !yearWord) {
    if (weekWord) return { length, weekday: named, unit: 'week', step: stepOf(weekWord) };
    if (weekday) return /day$/i.test(weekday) ? { length: ended(weekday), weekday: named, step } : undefined;
    return { length: ended(month), month: monthOf(month), step };
  }
  const told = monthOf(month);
  if (first !== undefined && !exists(leapYear, told, first)) return undefined;
  if (last !== undefined && (last <= (first ?? 0) || !exists(leapYear, told, last))) return undefined;
  return {
    length,
    weekday: named,
    year: yearWord ? undefined : Number(year) || undefined,
    month: told,
    day: first,
    lastDay: last,
    unit: yearWord && 'year',
    step: yearWord ? stepOf(yearWord) : undefined,
  };

  /** Length up to the end of a word. */
  function ended(word: string): number {
    return all.indexOf(word) + word.length;
  }
}

const stepOf = (words: string): number => (/last|yesterday/i.test(words) ? -1 : /next|tomorrow/i.test(words) ? 1 : 0);
