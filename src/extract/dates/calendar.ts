const millisecondsADay = 86_400_000;

/** 1 to 12 for a month, 1 to 7 from Monday on for a weekday, by the first three letters. */
export const monthOf = (word: string): number => placeIn('janfebmaraprmayjunjulaugsepoctnovdec', word);
export const weekdayOf = (word: string): number => placeIn('montuewedthufrisatsun', word);

const placeIn = (order: string, word: string): number => order.indexOf(word.slice(0, 3).toLowerCase()) / 3 + 1;

/** Days from 1970-01-01 on; months and days beyond run into those around. */
export const toDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / millisecondsADay;

/** The weekday of a date such as `2026-03-02`: 1 to 7 from Monday on. */
export const weekdayOn = (date: string): number => new Date(date).getUTCDay() || 7;

/** A day counted from 1970-01-01 as `2026-03-02`. */
export const writeDay = (day: number): string => new Date(day * millisecondsADay).toISOString().slice(0, 10);

/** Whether a calendar has the day. */
export const exists = (year: number, month: number, day: number): boolean =>
  month < 13 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
