import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { findDates } from '../../src/extract/dates/findDates.js';
import { findEvents } from '../../src/extract/stages/findEvents.js';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { looksEnglish } from '../../src/extract/stages/looksEnglish.js';
import { readMetadata } from '../../src/extract/stages/readMetadata.js';
import type { Span } from '../../src/model/span.js';
import { hostileUnits, textOf } from '../support/hostileUnits.mjs';

/** Spans of all but quotations, entities and topics. */
function spansOf(text: string): readonly Span[] {
  const passages = findPassages(text);
  const { published } = readMetadata(text, passages, {});
  const dates = findDates(text, passages, published ?? { edtf: '2026-03-05', basis: 'editorial', spans: [] });
  looksEnglish(text);
  const events = findEvents(text, passages, dates, [], new Set());
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  return [...passages.map(({ span }) => span), ...dates.map(({ span }) => span)];
}

const inputs: readonly (readonly [string, () => string])[] = [
  ...hostileUnits.map(([name, unit]) => [`a megabyte of ${name}`, () => textOf(unit, 1_000_000)] as const),
  ['a byline of a megabyte', () => `By ${'Ana Ruiz, '.repeat(100_000)}`],
  ['a megabyte of short lines with a meeting at the end', () => `${'a\n'.repeat(500_000)}a meeting on Monday`],
];

// a reader in quadratic time would not finish; `npm run bench` gives the times
test.each(inputs)('%s is read, with every passage and date in it', { timeout: 60_000 }, (_, make) => {
  const text = make();
  const spans = spansOf(text);
  expect(spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length)).slice(0, 3)).toEqual([]);
});

test('a megabyte in one line is read', () => {
  expect(
    spansOf(`MARSUM, March 3 (Wire) — ${'The council met on Monday, in May, and on 3 March 2026. '.repeat(18_000)}`)
      .length,
  ).toBeGreaterThan(18_000);
});

const letter = (digit: string): string => String.fromCharCode(97 + Number.parseInt(digit, 26));
const rareWords = Array.from({ length: 30_000 }, (_, i) => i.toString(26).replace(/./g, letter));

// each of them asked for among all the others would take minutes
test.each([
  ['speakers without a name', rareWords.map((word) => `“It is late,” said the ${word}x clerk.`), 30_000, 30_000],
  ['couples', rareWords.map((word) => `Peter Q${word}x left. “It is late,” said Mrs Q${word}x.`), 30_000, 60_000],
  ['saints', ['St Ana’s '.repeat(30_000)], 0, 1],
])('thirty thousand %s are told apart', { timeout: 60_000 }, (_, paragraphs, said, known) => {
  const text = `News from today\n\n${paragraphs.join('\n\n')}`;
  const { quotes, entities } = extractArticle(text, { language: 'en' });
  expect([quotes.length, entities.length]).toEqual([said, known]);
});
