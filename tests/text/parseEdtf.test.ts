import { describe, expect, test } from 'vitest';
import { parseEdtf, toDay } from '../../src/text/parseEdtf.js';

const dayOf = (day: number) => (Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : day);
const read = (edtf: string) => {
  const range = parseEdtf(edtf);
  return range && [dayOf(range.first), dayOf(range.last)];
};

test.each([
  ['2026-03-02', '2026-03-02', '2026-03-02'],
  ['2026-03', '2026-03-01', '2026-03-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026?', '2026-01-01', '2026-12-31'],
  ['2026-03~', '2026-03-01', '2026-03-31'],
  ['2026-03-02%', '2026-03-02', '2026-03-02'],
  ['2026-XX', '2026-01-01', '2026-12-31'],
  ['2026-XX-XX', '2026-01-01', '2026-12-31'],
  ['2026-03-XX', '2026-03-01', '2026-03-31'],
  ['202X', '2020-01-01', '2029-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2026-21', '2026-03-01', '2026-11-30'],
  ['2026-22', '2026-06-01', '2027-02-28'],
  ['2026-24', '2026-06-01', '2027-02-28'],
  ['2026-03-02T23:30:00-05:00', '2026-03-02', '2026-03-02'],
  ['2026-03-02T10:00', '2026-03-02', '2026-03-02'],
  ['2026-03-02T10:00:00.25Z', '2026-03-02', '2026-03-02'],
  ['2025-12/2026-01', '2025-12-01', '2026-01-31'],
  ['2025~/2026-03-02', '2025-01-01', '2026-03-02'],
  ['2026-01/..', '2026-01-01', Infinity],
  ['2026-01/', '2026-01-01', Infinity],
  ['../2026', -Infinity, '2026-12-31'],
  ['/2026', -Infinity, '2026-12-31'],
  ['../..', -Infinity, Infinity],
])('%s is %s to %s', (edtf, first, last) => {
  expect(read(edtf)).toEqual([first, last]);
});

test.each([
  '',
  'Monday',
  '26',
  '2026-3',
  '2026-00',
  '2026-13',
  '2026-25',
  '2026-02-29',
  '2026-06-31',
  '2026-03-00',
  '2026-03-32',
  '2026-XX-03',
  '2026-03-0X',
  '2026-1X',
  '202X-03',
  '2XXX',
  'XXXX-03',
  'XXXX-XX-03',
  '?2026',
  '2026??',
  '2026-21?',
  '2026-21-03',
  '202X?',
  '2026-XX-XX?',
  '-0000',
  '-XXXX',
  'Y2026',
  '2026-03T10:00',
  '2026-03-02T10',
  '2026-03-02T25:00',
  '2026-03-02T10:00Z?',
  '2026/2025',
  '2026/2026/2026',
  '202X/2030',
  '2026-21/2027',
  '[2025,2026]',
  '{2025,2026}',
  '2026-03-02 ',
  '2026-03-02\n',
  '２０２６',
])('%j is no date', (edtf) => {
  expect(parseEdtf(edtf)).toBeUndefined();
});

describe('toDay', () => {
  test('counts from 1970-01-01, a Thursday', () => {
    expect(toDay(1970, 1, 1)).toBe(0);
  });

  test('lets months run into the years around', () => {
    expect(toDay(2025, 13, 1)).toBe(toDay(2026, 1, 1));
    expect(toDay(2027, 0, 1)).toBe(toDay(2026, 12, 1));
  });
});

test('years beyond four digits are in order', () => {
  const far = parseEdtf('Y170000002');
  expect(far && far.last - far.first).toBe(364);
  expect(parseEdtf('Y-170000002')?.last).toBeLessThan(far?.first ?? 0);
});

test('a filter can keep what may overlap', () => {
  const overlaps = (edtf: string, from: string, until: string) => {
    const [range, start, end] = [parseEdtf(edtf), parseEdtf(from), parseEdtf(until)];
    return !!range && !!start && !!end && range.first <= end.last && start.first <= range.last;
  };
  expect(overlaps('2026-XX-XX', '2026-03-02', '2026-03-02')).toBe(true);
  expect(overlaps('2026-01/..', '2031', '2032')).toBe(true);
  expect(overlaps('2026-01/..', '2024', '2025')).toBe(false);
});
