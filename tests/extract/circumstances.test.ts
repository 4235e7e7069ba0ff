import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

/** What tells when, where and how between a verb and what is said. */
const circumstances = [
  'on Monday in Porto',
  'in a letter to the council',
  'in an interview published by the Post on Monday',
  'during a visit to Porto',
  'after talks with Lund',
  'ahead of the vote',
  'as he arrived for talks in Porto',
  'when asked',
  'two weeks ago',
  'a day earlier',
  'minutes later',
  'the following day',
  'earlier this week',
  'last week',
  'shortly afterwards',
  'at around noon',
  'in written evidence',
  'in a statement late on Monday',
  'through an interpreter',
  'with tears in her eyes',
  'outside the court',
  'repeatedly',
  'in a report adopted last week',
  'in a paper presented to ministers',
];

test.each(['last week', 'two weeks ago', 'earlier this week', 'the following day', 'a day earlier', 'Monday'])(
  'Ruiz said %s it was late',
  (when) => {
    expect(readQuotes(`Ruiz said ${when} the port was shut.`)).toEqual(['the port was shut <- Ruiz']);
    expect(readQuotes(`Ruiz told reporters ${when} the port was shut.`)).toEqual(['the port was shut <- Ruiz']);
  },
);

test.each(['this year', 'next week', 'last Monday'])('Ruiz said %s was late', (subject) => {
  expect(readQuotes(`Ruiz said ${subject} was cold.`)).toEqual([`${subject} was cold <- Ruiz`]);
  expect(readQuotes(`Ruiz told reporters ${subject} was cold.`)).toEqual([`${subject} was cold <- Ruiz`]);
});

test.each(circumstances)('Ruiz said %s that …', (when) => {
  expect(readQuotes(`Ruiz said ${when} that the port was shut.`)).toEqual(['that the port was shut <- Ruiz']);
  expect(readQuotes(`“It is late,” Ruiz said ${when}.`)).toEqual(['“It is late,” <- Ruiz']);
});

test.each(['adopted last week', 'presented to ministers', 'shown to MPs'])(
  'It was late, Ruiz argued in a paper %s',
  (sent) => {
    expect(readQuotes(`The port was shut, Ruiz argued in a paper ${sent}.`)).toEqual(['The port was shut <- Ruiz']);
  },
);

test('Ruiz complained on some day of what stands in marks', () => {
  expect(readQuotes('Ruiz complained on the second day of “a wall of noise.” Lund left.')).toEqual([
    '“a wall of noise.” <- Ruiz',
  ]);
  expect(readQuotes('Ruiz complained on the second day of noise.')).toEqual([]);
});

test.each([
  ['In a letter on Monday, Ruiz pointed to the polls, waving a fan.', 'the polls <- Ruiz'],
  ['In a speech on Monday, Ruiz joked about rafts, then took it back.', 'rafts <- Ruiz'],
  ['Later, Ruiz warned, however, that the port was shut.', 'that the port was shut <- Ruiz'],
  ['In Porto, Ruiz declared, to loud cheers, that the port was shut.', 'that the port was shut <- Ruiz'],
  ['On Monday, Ruiz conceded, however, “We sank, and it was cold.”', '“We sank, and it was cold.” <- Ruiz'],
  ['In Porto, Ruiz told parliament, bread is cheap.', 'In Porto | bread is cheap <- Ruiz'],
  ['In the old days, Ruiz told us, people walked.', 'In the old days | people walked <- Ruiz'],
  [
    'The trouble, Ruiz said, was on page 9, “where nobody looks”.',
    'The trouble | was on page 9, “where nobody looks” <- Ruiz',
  ],
])('%s: what stands in front is said only where the verb has no words of its own', (text, expected) => {
  expect(readQuotes(text)).toEqual([expected]);
});
