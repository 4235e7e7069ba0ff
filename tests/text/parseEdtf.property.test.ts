import edtf, { parse } from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf, toDay } from '../../src/text/parseEdtf.js';

const digit = fc.constantFrom(...'0123456789');
const part = (digits: number) => fc.string({ unit: digit, minLength: digits, maxLength: digits });
const year = fc.oneof(
  part(4),
  part(4).map((y) => `-${y}`),
  fc.tuple(part(2), part(1), fc.constantFrom('XX', '1X', 'X1', '26')).map(([a, , c]) => a + c),
  fc.constantFrom('XXXX', '2026', '2024', '1900', '2000'),
);
const month = fc.oneof(
  fc.integer({ min: 0, max: 26 }).map((m) => String(m).padStart(2, '0')),
  fc.constant('XX'),
);
const day = fc.oneof(
  fc.integer({ min: 0, max: 33 }).map((d) => String(d).padStart(2, '0')),
  fc.constant('XX'),
);
const time = fc.constantFrom('', 'T10:00', 'T23:59:59', 'T00:00:00Z', 'T10:00:00+01:00', 'T10:00:00-05:30', 'T7:00');
const doubt = fc.constantFrom('', '', '?', '~', '%', '?~');
const date = fc.oneof(
  fc.tuple(year, doubt).map((parts) => parts.join('')),
  fc.tuple(year, month, doubt).map(([y, m, d]) => `${y}-${m}${d}`),
  fc.tuple(year, month, day, fc.oneof(doubt, time)).map(([y, m, d, t]) => `${y}-${m}-${d}${t}`),
  fc.tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 1000, max: 200_000 })).map(([y, n]) => y + n),
);
const end = fc.oneof({ weight: 4, arbitrary: date }, fc.constantFrom('..', '', '.'));
const written = fc.oneof(
  { weight: 3, arbitrary: date },
  fc.tuple(end, end).map((ends) => ends.join('/')),
);

/** Whether the `edtf` package reads the text at level 1, apart from three things that it takes too lightly. */
function isRead(text: string): boolean {
  try {
    parse(text, { level: 1 });
  } catch {
    return false;
  }
  const ends = text.split('/').filter((end) => end !== '' && end !== '..');
  if (ends.some(isLeapDayOfCommonYear)) return false;
  // It refuses the year -0000, which ISO 8601 does not have, but takes -0000-XX.
  if (ends.some((end) => end.startsWith('-0000'))) return false;
  // Its constructor also refuses an interval whose ends are one date, which the standard allows.
  return ends.length < 2 || edtf(ends[0] ?? '').min <= edtf(ends[1] ?? '').min;
}

function isLeapDayOfCommonYear(text: string): boolean {
  const year = Number(/^(-?\d{4})-02-29/.exec(text)?.[1]);
  return toDay(year, 3, 1) - toDay(year, 2, 1) < 29;
}

test('reads what the edtf package reads at level 1, and refuses the rest', () => {
  let accepted = 0;
  fc.assert(
    fc.property(written, (text) => {
      const expected = isRead(text);
      if (expected) accepted++;
      expect(parseEdtf(text) !== undefined, text).toBe(expected);
    }),
    { numRuns: 3000, examples: [['-0000'], ['-0000-XX']] },
  );
  expect(accepted).toBeGreaterThan(500);
});

test('ends on the same days as the edtf package', () => {
  let compared = 0;
  fc.assert(
    fc.property(written, (text) => {
      const range = parseEdtf(text);
      // Its seasons are the quarters of a year, and its masked years before 0 run backwards.
      if (!range || /-2[1-4]$|^-.*X/.test(text)) return;
      const days = (end: string) => {
        const { min, max } = edtf(end);
        return [Math.floor(min / 86_400_000), Math.floor(max / 86_400_000)];
      };
      const [from = '', until = from] = text.replaceAll(/T[^/]*/g, '').split('/');
      expect(range.first, text).toBe(from === '' || from === '..' ? -Infinity : days(from)[0]);
      expect(range.last, text).toBe(until === '' || until === '..' ? Infinity : days(until)[1]);
      compared++;
    }),
    { numRuns: 2000 },
  );
  expect(compared).toBeGreaterThan(300);
});

test('never throws and never ends before it starts, whatever the string', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), written), (text) => {
      const range = parseEdtf(text);
      if (range) expect(range.first).toBeLessThanOrEqual(range.last);
    }),
  );
});

test('counts days as Date does', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (moment) => {
      expect(toDay(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate())).toBe(
        Math.floor(moment.getTime() / 86_400_000),
      );
    }),
  );
});
