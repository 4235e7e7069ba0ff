import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../src/extract/dates/findDates.js';
import type { FoundDate } from '../../src/extract/dates/foundDate.js';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { whenSchema } from '../../src/schema/whenSchema.js';
import { parseEdtf } from '../../src/text/parseEdtf.js';

const datesIn = (text: string, published?: string): readonly FoundDate[] =>
  findDates(
    text,
    findPassages(text),
    published === undefined ? undefined : { edtf: published, basis: 'editorial', spans: [] },
  );
const told = (text: string, published?: string): string[] =>
  datesIn(text, published).map(
    ({ span, when }) =>
      `${text.slice(span.start, span.end)} = ${when.edtf}, ${when.basis}${when.weekday ? `, day ${when.weekday.day}` : ''}`,
  );

/** A Thursday. */
const published = '2026-03-05';

test.each([
  ['The treaty of 3 March 2026 was signed.', '3 March 2026 = 2026-03-03, stated'],
  ['It was signed on March 3, 2026, in Riga.', 'March 3, 2026 = 2026-03-03, stated'],
  ['It was signed on Tuesday, March 3, 2026.', 'Tuesday, March 3, 2026 = 2026-03-03, stated, day 2'],
  ['It was signed on Tuesday, 3rd of March 2026.', 'Tuesday, 3rd of March 2026 = 2026-03-03, stated, day 2'],
  ['The file is dated 2026-03-03.', '2026-03-03 = 2026-03-03, stated'],
  ['The file is dated 03.04.2026.', '03.04.2026 = 2026-04-03, stated'],
  ['The talks of 3–5 March 2026 failed.', '3–5 March 2026 = 2026-03-03/2026-03-05, stated'],
  ['The fair runs from 3 to 5 March 2026 in Riga.', '3 to 5 March 2026 = 2026-03-03/2026-03-05, stated'],
  ['It opened in March 2026 and closed soon.', 'March 2026 = 2026-03, stated'],
  ['It has been open since 2019.', '2019 = 2019, stated'],
])('%s', (text, date) => {
  expect(told(text)).toEqual([date]);
  expect(told(text, published)).toEqual([date]);
});

test.each([
  ['It was signed on Mar. 3 in Riga.', 'Mar. 3 = 2026-03-03, inferred'],
  ['It was signed on Dec. 20 in Riga.', 'Dec. 20 = 2025-12-20, inferred'],
  ['It will be signed by Dec. 15 in Riga.', 'Dec. 15 = 2026-12-15, inferred'],
  ['It was signed on Monday, 2 March.', 'Monday, 2 March = 2026-03-02, inferred, day 1'],
  ['They met on Monday in Riga.', 'Monday = 2026-03-02, inferred, day 1'],
  ['They met on Thursday in Riga.', 'Thursday = 2026-03-05, inferred, day 4'],
  ['They met last Thursday in Riga.', 'last Thursday = 2026-02-26, inferred, day 4'],
  ['They will meet on Monday in Riga.', 'Monday = 2026-03-09, inferred, day 1'],
  ['She said on Monday that she would resign.', 'Monday = 2026-03-02, inferred, day 1'],
  ['She said the council would meet on Monday.', 'Monday = 2026-03-09, inferred, day 1'],
  ['The text is to be debated on Friday.', 'Friday = 2026-03-06, inferred, day 5'],
  ['They meet next Thursday.', 'next Thursday = 2026-03-12, inferred, day 4'],
  ['They left yesterday.', 'yesterday = 2026-03-04, inferred'],
  ['They leave tomorrow.', 'tomorrow = 2026-03-06, inferred'],
  ['They met last week.', 'last week = 2026-02-23/2026-03-01, inferred'],
  ['They meet next month.', 'next month = 2026-04, inferred'],
  ['They met in January.', 'January = 2026-01, inferred'],
  ['They met in October.', 'October = 2025-10, inferred'],
  ['They will meet in October.', 'October = 2026-10, inferred'],
  ['They met in July of last year.', 'July of last year = 2025-07, inferred'],
  ['They met on Friday last week in Riga.', 'Friday last week = 2026-02-27, inferred, day 5'],
  ['The talks of Tuesday next week may fail.', 'Tuesday next week = 2026-03-10, inferred, day 2'],
  ['Leaders meet in Riga on Friday.', 'Friday = 2026-03-06, inferred, day 5'],
  ['Ruiz faces a vote on Tuesday.', 'Tuesday = 2026-03-10, inferred, day 2'],
  ['The rule takes effect on June 1.', 'June 1 = 2026-06-01, inferred'],
  ['The council is to decide on Monday.', 'Monday = 2026-03-09, inferred, day 1'],
  ['Ruiz hoped to return on Monday.', 'Monday = 2026-03-09, inferred, day 1'],
  ['A summit on Monday is to bring a deal.', 'Monday = 2026-03-09, inferred, day 1'],
  ['Ruiz flew to Oslo to meet the king on Monday.', 'Monday = 2026-03-02, inferred, day 1'],
  ['Ruiz did not meet the king on Monday.', 'Monday = 2026-03-02, inferred, day 1'],
])('with a date of publication: %s', (text, date) => {
  expect(told(text, published)).toEqual([date]);
});

test('a name is no month before “last year”', () => {
  expect(told('Theresa May last year said no.', published)).toEqual(['last year = 2025, inferred']);
});

test('a weekday that the date cannot have is left out', () => {
  expect(told('It was signed on Monday, 3 March 2026.')).toEqual(['Monday, 3 March 2026 = 2026-03-03, stated']);
});

test('without a date of publication a weekday is a weekday, and "yesterday" nothing', () => {
  expect(datesIn('They met on Monday and left yesterday.')).toEqual([
    {
      span: { start: 12, end: 18 },
      when: {
        edtf: 'XXXX-XX-XX',
        basis: 'stated',
        weekday: { day: 1, basis: 'stated' },
        spans: [{ start: 12, end: 18 }],
      },
    },
  ]);
});

test('a publication of which only the year is known tells the year', () => {
  const text = 'They met on Monday and left on March 3.';
  const year = { start: 90, end: 94 };
  const found = findDates(text, findPassages(text), { edtf: '2026?', basis: 'inferred', spans: [year] });
  expect(found.map(({ when }) => [when.edtf, when.basis, when.spans.at(-1)])).toEqual([
    ['2026-XX-XX', 'inferred', year],
    ['2026-03-03?', 'inferred', year],
  ]);
});

test.each([
  'Theresa May may march on.',
  'The March of Dimes met Ms. June Hall and Mr. April.',
  'On the first Sunday of Advent, on every Monday and on a Friday night.',
  'The Sunday Times and Black Friday.',
  'He ran 1,500 metres in 2026.5 seconds and sold 2000 boats.',
  'It was seen by 2000 people.',
  'Room 2026-03-99 and 32 March, 30 February 2026.',
  'Mondays are dull. USA TODAY reported it.',
  'The date 3/4/2026 may be two days.',
  'It runs from May to July and is open Monday to Wednesday.',
])('no date: %s', (text) => {
  expect(told(text, published)).toEqual([]);
});

const words = fc.constantFrom(
  'Monday',
  'Tuesday, ',
  'last ',
  'next ',
  'on ',
  'in ',
  'March',
  ' 3',
  '29 February',
  ' 2026',
  ', ',
  '31 ',
  '-',
  '–5 ',
  'yesterday',
  ' of last year',
  'this week',
  'Feb. ',
  '0000',
  '9999',
  '\n',
  '.',
);
const text = fc
  .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 20 })
  .map((parts) => parts.join(''));
const anchors = fc.constantFrom(
  undefined,
  published,
  '2026',
  '2026?',
  '2026-03',
  '2026-XX-XX',
  '2024-02-29',
  '2026-03-05T10:00:00Z',
  '0001-01-01',
  '9998-12-31',
  '9999-12-31',
  '2026-03-05?',
  '2020/2021',
  'nonsense',
  '-0044-03-15',
);

test('dates of any text are valid, in order, and have a weekday that is possible', () => {
  let seen = 0;
  fc.assert(
    fc.property(text, anchors, (any, anchor) => {
      let at = 0;
      for (const { span, when } of datesIn(any, anchor)) {
        seen++;
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeGreaterThan(span.start);
        at = span.end;
        expect(whenSchema.safeParse(when).success).toBe(true);
        const range = parseEdtf(when.edtf);
        expect(range, when.edtf).toBeDefined();
        if (when.weekday && range) {
          const { day } = when.weekday;
          expect(range.first + ((((day - 4 - range.first) % 7) + 7) % 7)).toBeLessThanOrEqual(range.last);
        }
      }
    }),
    { numRuns: 1000 },
  );
  expect(seen).toBeGreaterThan(100);
});
