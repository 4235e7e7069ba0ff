import fc from 'fast-check';
import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { quoteProblems } from '../support/quoteProblems.js';

const piece = fc.constantFrom(
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '„',
  '`',
  '´',
  ' ',
  '\n',
  '. ',
  ', ',
  ': ',
  ' – ',
  '…',
  '(',
  ')',
  '\ud800',
  '\udc00',
  '👍',
  'he',
  'said',
  'The minister',
  'that',
  'told',
  'according to',
  'Ruiz',
  'was',
  'not',
  'called',
  'it',
  'a',
  'plan',
  'and',
  'asked',
  'to',
  'NAME:',
  'who',
  'quoted as saying',
  'in the words of',
  'U.S.',
  '12.30',
  'לא',
  'é',
);
const newsLike = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
const anyString = fc.oneof(
  newsLike,
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('every string gives quotations that keep the invariants of the model', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      expect(quoteProblems(text, extractQuotes(text).quotes)).toEqual([]);
    }),
    { numRuns: 3000, examples: [['"  –  said he ,  “']] },
  );
});

test('the same text gives the same quotations', () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      expect(extractQuotes(text)).toEqual(extractQuotes(text));
    }),
    { numRuns: 200 },
  );
});
