import { toDay } from '../../text/parseEdtf.js';

const months =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const monthOrder = 'janfebmaraprmayjunjulaugsepoctnovdec';
const weekdayOrder = 'montuewedthufrisatsun';

/** 1 to 12 for the name of a month or what it is shortened to, 0 for other words. */
export const monthOf = (word: string): number => (months.test(word) ? placeIn(monthOrder, word) : 0);

/** 1 for Monday to 7 for Sunday, by the first three letters. */
export const weekdayOf = (word: string): number => placeIn(weekdayOrder, word);

const placeIn = (order: string, word: string): number => order.indexOf(word.slice(0, 3).toLowerCase()) / 3 + 1;

/** The weekday of a day counted from 1970-01-01, which was a Thursday. */
export const weekdayAt = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** A day counted from 1970-01-01 as `2026-03-02`. */
export const writeDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Year and month as `2026-03`; months beyond 1 to 12 run into the years around. */
export const writeMonth = (year: number, month: number): string => writeDay(toDay(year, month, 1)).slice(0, 7);

/** A year, a month and a day as EDTF. */
export const writeDate = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

export const pad = (value: number, length: number): string => String(value).padStart(length, '0');
