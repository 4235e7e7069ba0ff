import { expect, test } from 'vitest';
import { findDates } from '../../src/extract/dates/findDates.js';
import { findEvents } from '../../src/extract/stages/findEvents.js';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { looksEnglish } from '../../src/extract/stages/looksEnglish.js';
import { readMetadata } from '../../src/extract/stages/readMetadata.js';

/** Reads everything but quotations, entities and topics. */
function readAll(text: string): number {
  const passages = findPassages(text);
  const { published } = readMetadata(text, passages, {});
  const dates = findDates(text, passages, published ?? { edtf: '2026-03-05', basis: 'editorial', spans: [] });
  looksEnglish(text);
  return passages.length + dates.length + findEvents(text, passages, dates, [], new Set()).length;
}

const shapes: readonly (readonly [string, (times: number) => string])[] = [
  ['one line', (times) => 'The council met on Monday and agreed on nothing. '.repeat(times)],
  ['one word', (times) => 'a'.repeat(times * 40)],
  ['capitals', (times) => 'MARSUM, '.repeat(times * 5)],
  ['dashes', (times) => 'A — '.repeat(times * 10)],
  ['white space', (times) => ' \t\u00a0'.repeat(times * 15)],
  ['brackets', (times) => '('.repeat(times * 40)],
  ['months', (times) => 'March '.repeat(times * 8)],
  ['days and months', (times) => '3 March, '.repeat(times * 5)],
  ['digits', (times) => '2026-03-'.repeat(times * 5)],
  ['meetings', (times) => 'a meeting on Monday. '.repeat(times * 2)],
  ['bylines', (times) => 'By Ana Ruiz and Jan Novák\n'.repeat(times * 2)],
  ['bylines of many', (times) => `By ${'Ana Ruiz, '.repeat(times * 4)}`],
  ['copyright lines', (times) => '© 2026 The Harbour Times\n'.repeat(times * 2)],
  ['captions', (times) => 'The crane by night. Photo: Ana Ruiz\n'.repeat(times)],
  ['date lines', (times) => 'Updated: Brussels, 3 March 2026\n'.repeat(times)],
  ['short lines', (times) => 'a\n'.repeat(times * 20)],
  ['short lines with a meeting at the end', (times) => `${'a\n'.repeat(times * 20)}a meeting on Monday`],
];

test.each(shapes)('%s: four times the text takes no more than about four times as long', (_, make) => {
  const time = (text: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      readAll(text);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const small = make(2000);
  readAll(small);
  // A square would be sixteen; clocks of busy machines are generous.
  expect(time(make(8000))).toBeLessThan(time(small) * 10 + 20);
});

test('a megabyte in one line is read', () => {
  expect(
    readAll(`MARSUM, March 3 (Wire) — ${'The council met on Monday, in May, and on 3 March 2026. '.repeat(18_000)}`),
  ).toBeGreaterThan(18_000);
});
