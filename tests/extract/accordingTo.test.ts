import { expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';

test.each([
  [
    'the second of two joined, of which alone somebody tells',
    'The ferry is old, slow and, according to Lund, unsafe. Ek left in May and, according to his sister, has gone to sea.',
    ['unsafe <- Lund', 'has gone to sea <- his sister'],
  ],
  [
    'a group that is based somewhere',
    'According to Norrvik, a watchdog based in Stade, at least nine died.',
    ['at least nine died <- Norrvik, a watchdog based in Stade'],
  ],
  [
    'a source in marks',
    'Norrvik quoted an “informed source” as saying that it was late.',
    ['that it was late <- an “informed source”'],
  ],
  [
    'whom “per” names',
    'Per a spokeswoman, Jon Lund hurt his wrist. The deal is worth $3m, per the Post.',
    ['Jon Lund hurt his wrist <- a spokeswoman', 'The deal is worth $3m <- the Post'],
  ],
  ['a measure and a forename', 'It cost 40 euros, per person, on average. Per Lund is a clerk.', []],
  ['whom an agency quotes without marks', 'It was late, the agency quoted Ruiz as saying.', ['It was late <- Ruiz']],
  ['who was quoted, at the end', 'It was late, Ruiz was quoted as saying.', ['It was late <- Ruiz']],
  [
    'his biographer',
    'According to his biographer, Ana Ruiz, he was rude.',
    ['he was rude <- his biographer, Ana Ruiz'],
  ],
  ['whom a paper quoted', 'Ruiz said, as quoted by the Post, that it was late.', ['that it was late <- Ruiz']],
  [
    'whose biographer',
    'According to his biographer, Ana Stade, he was late.',
    ['he was late <- his biographer, Ana Stade'],
  ],
  ['whose friends', 'According to his friends, Norrvik was dull.', ['Norrvik was dull <- his friends']],
  [
    'two of whom the second comes behind "and"',
    'According to Ruiz, the law died in June, and according to her deputy it never lived.',
    ['the law died in June <- Ruiz', 'it never lived <- her deputy'],
  ],
  ['the way, which says nothing', 'According to the way she tells it, the mayor left early.', []],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  [
    'an acronym behind the name of who says so',
    'According to the safety office, OCHA, many sailors have left.',
    'many sailors have left <- the safety office',
  ],
  [
    'who somebody named after "according to" is',
    'According to Ana Ruiz, who heads the harbour office, the yard lacks welders.',
    'the yard lacks welders <- Ana Ruiz',
  ],
  [
    'people whom a participle describes, after "according to"',
    'It was late, according to two people involved in the talks.',
    'It was late <- two people involved in the talks',
  ],
  [
    'what goes on after “in which” and according to somebody',
    'It ended clashes in which, according to the mission, 1,300 people were killed.',
    '1,300 people were killed <- the mission',
  ],
  [
    'who conducted the trials',
    'According to trials conducted in June by the yard, the quay sinks.',
    'the quay sinks <- trials conducted in June by the yard',
  ],
  [
    'what a clause about the subject tells according to somebody',
    'Sailors, half of whom dislike the port, according to the poll, have left.',
    'half of whom dislike the port <- the poll',
  ],
  [
    'but the whole where no clause tells of the subject',
    'Sailors, half of them old, according to the poll, have left.',
    'Sailors, half of them old | have left <- the poll',
  ],
  [
    'who made a document',
    'The hull is thin, according to a report published by the port.',
    'The hull is thin <- a report published by the port',
  ],
])('finds %s', (_, text, expected) => {
  expect(readQuotes(text)).toContain(expected);
});
