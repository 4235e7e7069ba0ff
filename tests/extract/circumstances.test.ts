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
