import { expect, test } from 'vitest';
import { findDates } from '../../src/extract/dates/findDates.js';
import { findPassages } from '../../src/extract/stages/findPassages.js';

/** Days of publication around the ends of months and years, two with a time of day. */
const publications = [
  '2026-03-03',
  '2026-01-01',
  '2025-12-31',
  '2024-02-29',
  '2026-05-04T23:30:00-05:00',
  '2026-08-31T00:10:00+09:00',
];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
months.push('October', 'November', 'December');

const dayOf = (date: string): number => new Date(date).getUTCDay() || 7;
const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
/** The nearest such day from a date on, step by step. */
const nearest = (date: string, weekday: number, step: number): string =>
  dayOf(date) === weekday ? date : nearest(later(date, step), weekday, step);
const monthFrom = (date: string, many: number): string =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + many, 1)).toISOString().slice(0, 7);

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Sentences about what has happened, and about what will. */
const past: readonly ((when: string) => string)[] = [
  (when) => `The council met ${when} in Porto.`,
  (when) => `The council met ${when}.`,
  (when) => `“The port is shut,” Ruiz said ${when}.`,
  (when) => `${capitalised(when)}, the council met in Porto.`,
  (when) => `Ruiz told reporters ${when} that the port was shut.`,
  (when) => `The plan, which was shown ${when}, is late.`,
  (when) => `Police arrested him ${when} (his lawyer was there).`,
];
const future: readonly ((when: string) => string)[] = [
  (when) => `The council will meet ${when} in Porto.`,
  (when) => `The port is to open ${when}.`,
  (when) => `Ruiz said the council would meet ${when}.`,
  (when) => `The council is expected to decide ${when}.`,
];

/** The dates of a sentence, as words and what they mean. */
function datesIn(sentence: string, published: string): string[] {
  const text = `Harbour plan draws crowd\n\n${sentence}\n\nRain fell.`;
  const told = findDates(text, findPassages(text), { edtf: published, basis: 'editorial', spans: [] });
  return told.map(({ span, when }) => `${text.slice(span.start, span.end).toLowerCase()} = ${when.edtf}`);
}

/** Asks each sentence for one date. */
function expectIn(frames: typeof past, when: string, words: string, published: string, edtf: string): void {
  for (const frame of frames) {
    const sentence = frame(when);
    expect(datesIn(sentence, published), `${published}: ${sentence}`).toEqual([`${words.toLowerCase()} = ${edtf}`]);
  }
}

test.each(publications)('weekdays are the last or the next ones, published %s', (published) => {
  const today = published.slice(0, 10);
  for (const [index, name] of weekdays.entries()) {
    const [before, after] = [nearest(today, index + 1, -1), nearest(today, index + 1, 1)];
    expectIn(past, `on ${name}`, name, published, before);
    expectIn(past, `late on ${name}`, name, published, before);
    expectIn(future, `on ${name}`, name, published, after);
    expectIn(past, `last ${name}`, `last ${name}`, published, before === today ? later(today, -7) : before);
    expectIn(future, `next ${name}`, `next ${name}`, published, after === today ? later(today, 7) : after);
  }
});

test.each(publications)('days, weeks, months and years are counted from publication, on %s', (published) => {
  const today = published.slice(0, 10);
  const year = Number(today.slice(0, 4));
  const monday = later(today, 1 - dayOf(today));
  const week = (many: number): string => `${later(monday, 7 * many)}/${later(monday, 7 * many + 6)}`;
  expectIn(past, 'yesterday', 'yesterday', published, later(today, -1));
  expectIn(future, 'tomorrow', 'tomorrow', published, later(today, 1));
  expectIn(past, 'last week', 'last week', published, week(-1));
  expectIn(past, 'earlier this week', 'this week', published, week(0));
  expectIn(future, 'next week', 'next week', published, week(1));
  expectIn(past, 'last month', 'last month', published, monthFrom(today, -1));
  expectIn(future, 'next month', 'next month', published, monthFrom(today, 1));
  expectIn(past, 'late last year', 'last year', published, `${year - 1}`);
  expectIn(future, 'early next year', 'next year', published, `${year + 1}`);
});

test.each(publications)('a date without a year is the nearest that fits, published %s', (published) => {
  const today = published.slice(0, 10);
  for (const [off, frames] of [
    [-1, past],
    [-30, past],
    [-150, past],
    [10, future],
    [100, future],
  ] as const) {
    const date = later(today, off);
    const [, month = '', day = ''] = date.split('-');
    const name = months[Number(month) - 1] as string;
    const weekday = weekdays[dayOf(date) - 1] as string;
    for (const words of [`${Number(day)} ${name}`, `${name} ${Number(day)}`, `${weekday}, ${name} ${Number(day)}`])
      expectIn(frames, `on ${words}`, words, published, date);
    if (Math.abs(off) > 9) expectIn(frames, `in ${name}`, name, published, date.slice(0, 7));
  }
});

test.each([
  ['on March 3, 2026', 'March 3, 2026', '2026-03-03'],
  ['on the 3rd of March 2026', '3rd of March 2026', '2026-03-03'],
  ['on Sept. 30, 2025', 'Sept. 30, 2025', '2025-09-30'],
  ['at 4pm on 3 March 2026', '3 March 2026', '2026-03-03'],
  ['on May 5, 2025', 'May 5, 2025', '2025-05-05'],
  ['in early March 2025', 'March 2025', '2025-03'],
  ['between 3 and 5 March 2026', '3 and 5 March 2026', '2026-03-03/2026-03-05'],
  ['from March 3 to 5, 2026', 'March 3 to 5, 2026', '2026-03-03/2026-03-05'],
  ['from 3 to 5 March 2026', '3 to 5 March 2026', '2026-03-03/2026-03-05'],
  ['after 2019', '2019', '2019'],
  ['by the end of 2019', '2019', '2019'],
  ['in the summer of 2019', '2019', '2019'],
  ['in the second half of 2019', '2019', '2019'],
  ['in the first quarter of 2019', '2019', '2019'],
])('what names its year says so itself: %s', (when, words, edtf) => {
  for (const published of publications) expectIn(past, when, words, published, edtf);
});

test('both ends of a time are dates', () => {
  const read = (sentence: string): string[] => datesIn(sentence, '2026-03-03');
  expect(read('It was shut from 2019 to 2021.')).toEqual(['2019 = 2019', '2021 = 2021']);
  expect(read('It was shut between 2019 and 2021.')).toEqual(['2019 = 2019', '2021 = 2021']);
  expect(read('It met on 3 and 5 March 2026.')).toEqual(['5 march 2026 = 2026-03-05']);
});

test.each([
  'The council may meet in the hall.',
  'May Lund and April Ruiz met the council.',
  'A March for Life was held.',
  'It sold 2026 boats, and before 1990 boats it had none.',
  'In the 1990s the port was shut.',
  'They met every Monday.',
  'USA Today was there.',
  'It was 3/4/2026 that day.',
])('no date: %s', (sentence) => {
  expect(datesIn(sentence, '2026-03-03')).toEqual([]);
});
