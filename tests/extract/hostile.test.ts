import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { hostileUnits, textOf } from '../support/hostileUnits.mjs';
import { quoteProblems } from '../support/quoteProblems.js';

const million = 1_000_000;
const sentence = 'The minister said that the plan was dead, and the union warned of strikes. ';

const inputs: readonly (readonly [string, () => string])[] = [
  ['nothing', () => ''],
  ...hostileUnits.map(([name, unit]) => [`a megabyte of ${name}`, () => textOf(unit, million)] as const),
  ['a million marks in pairs of words', () => '“a” '.repeat(million / 2)],
  ['a paragraph of ten megabytes', () => textOf(sentence, 10 * million)],
  ['a sentence of a megabyte', () => 'the minister said that the plan was dead and '.repeat(22_000)],
  [
    'a quotation resumed fifty thousand times',
    () => `“No,” she said. ${'“Nobody wanted it, nobody.” '.repeat(50_000)}`,
  ],
  ['a quotation of five megabytes that reports', () => `“${'My cat says it is late. '.repeat(200_000)}”`],
  ['deep nesting', () => '“‘'.repeat(50_000) + '’”'.repeat(50_000)],
];

test.each(inputs)('%s gives a valid result', { timeout: 60_000 }, (_, make) => {
  const text = make();
  expect(quoteProblems(text, extractQuotes(text).quotes).slice(0, 3)).toEqual([]);
});
