import { describe, expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

describe('What is said ends', () => {
  test.each([
    [
      'before what somebody else says behind “according to”',
      'Bulk saves money, according to the study, and the mayor was keen to stress that it was late.',
      ['Bulk saves money <- the study', 'that it was late <- the mayor'],
    ],
    [
      'before another clause behind “according to”',
      'Bulk saves money, according to the study, and the mayor said it was late.',
      ['Bulk saves money <- the study', 'it was late <- the mayor'],
    ],
    [
      'before the main clause where somebody is told first',
      'When she was told that the gate was open, she left.',
      ['that the gate was open <- '],
    ],
    ['and without “that”, too', 'When the crew was told the gate was open, they left.', ['the gate was open <- ']],
  ])('%s', (_, text, expected) => {
    expect(readParagraph(text)).toEqual(expected);
  });
});

test.each([
  ['a question that matters', 'She asked the only question that mattered.'],
  ['what it takes courage to say', 'It takes courage to say that it is late.'],
  ['what it takes a brave man to tell', 'It takes a brave man to tell a committee that it is late.'],
  ['something', 'He looked like a man who has warned about something.'],
])('Nobody says %s.', (_, text) => {
  expect(readParagraph(text)).toEqual([]);
});
