import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { quoteProblems } from '../support/quoteProblems.js';

const inputs: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a hundred thousand straight marks', '"'.repeat(100_000)],
  ['a hundred thousand opening marks', '“'.repeat(100_000)],
  ['twenty thousand unclosed marks in paragraphs', '“No, and\n'.repeat(20_000)],
  [
    'a paragraph of a megabyte',
    'The minister said that the plan was dead, and the union warned of strikes. '.repeat(13_000),
  ],
  ['deep nesting', '“‘'.repeat(20_000) + '”'.repeat(20_000)],
  ['twenty thousand turns of a transcript', 'NAME: text here\n'.repeat(20_000)],
  ['lone surrogates', '\ud800"\udc00 said '.repeat(10_000)],
  ['right-to-left text', 'אמר השר "לא" '.repeat(10_000)],
  ['white space', ' \t\u00a0'.repeat(200_000)],
  ['one word', 'a'.repeat(500_000)],
];

test.each(inputs)('%s gives a valid result', (_, text) => {
  expect(quoteProblems(text, extractQuotes(text).quotes).slice(0, 3)).toEqual([]);
});
