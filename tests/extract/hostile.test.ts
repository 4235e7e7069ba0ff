import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { quoteProblems } from '../support/quoteProblems.js';

const million = 1_000_000;
const sentence = 'The minister said that the plan was dead, and the union warned of strikes. ';

const inputs: readonly (readonly [string, () => string])[] = [
  ['nothing', () => ''],
  ['a million straight marks', () => '"'.repeat(million)],
  ['a million opening marks', () => '“'.repeat(million)],
  ['a million single marks', () => "'".repeat(million)],
  ['a million marks in pairs of words', () => '“a” '.repeat(million / 2)],
  ['a hundred thousand unclosed marks in paragraphs', () => '“No, and\n'.repeat(100_000)],
  ['a hundred thousand unclosed marks in one paragraph', () => '“No, and '.repeat(100_000)],
  ['a paragraph of ten megabytes', () => sentence.repeat(10_000_000 / sentence.length)],
  ['a sentence of a megabyte', () => 'the minister said that the plan was dead and '.repeat(22_000)],
  [
    'a quotation resumed fifty thousand times',
    () => `“No,” she said. ${'“Nobody wanted it, nobody.” '.repeat(50_000)}`,
  ],
  ['deep nesting', () => '“‘'.repeat(50_000) + '’”'.repeat(50_000)],
  ['a hundred thousand turns of a transcript', () => 'NAME: text here\n'.repeat(100_000)],
  ['lone surrogates', () => '\ud800"\udc00 said '.repeat(50_000)],
  ['right-to-left text', () => 'אמר השר "לא" '.repeat(50_000)],
  ['only white space', () => ' \t\u00a0'.repeat(million)],
  ['one word', () => 'a'.repeat(million)],
];

test.each(inputs)('%s gives a valid result', { timeout: 60_000 }, (_, make) => {
  const text = make();
  expect(quoteProblems(text, extractQuotes(text).quotes).slice(0, 3)).toEqual([]);
});

/** Least of three times, in milliseconds. */
function timeOf(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    extractQuotes(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

// ten times the text takes ten times as long, or a hundred times where the time is quadratic; the bound leaves room for a busy machine
test.each([
  ['prose', sentence],
  ['quotations', '“We need time,” Ruiz said. “The vote is open.” '],
  ['marks without words', '" '],
  ['marks that nobody closes', '“No, and '],
  ['single marks', "'a' "],
])('%s takes time in proportion to its length', { timeout: 60_000 }, (_, unit) => {
  const size = 50_000;
  extractQuotes(unit.repeat(size / unit.length));
  const small = timeOf(unit.repeat(size / unit.length));
  expect(timeOf(unit.repeat((10 * size) / unit.length)) / small).toBeLessThan(40);
});
