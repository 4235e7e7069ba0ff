import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

test.each([
  ['a longtime adviser to Ruiz', '“It is late,” said a longtime adviser to Ruiz, who asked not to be named.'],
  ['Jan Lund, a former aide to the mayor', '“It is late,” said Jan Lund, a former aide to the mayor.'],
  ['Jan Lund, a consultant to the port', '“It is late,” said Jan Lund, a consultant to the port.'],
  ['an assistant to Ruiz', '“It is late,” said an assistant to Ruiz.'],
  [
    'Jan Lund, senior adviser to the Committee for a Fair Port',
    '“It is late,” said Jan Lund, senior adviser to the Committee for a Fair Port.',
  ],
  ['an aide', '“It is late,” said an aide to reporters.'],
  ['Crews in five states going to the port', 'Crews in five states going to the port on Monday say it is late.'],
  ['Crews sailing to the quay', 'Crews sailing to the quay said it was late.'],
  ['A man', 'A man who was living in Porto said it was late.'],
  ['Jan Lund, the chair', 'Jan Lund, the chair, this past week announced that it was late.'],
  ['Jan Lund', 'Jan Lund this past week announced that it was late.'],
  ['The past', 'The past said it was late.'],
])('the source is %s', (source, text) => {
  expect(readParagraph(text).map((quote) => quote.replace(/.*<- /, ''))).toEqual([source]);
});

test.each([
  ['quotes Ruiz', 'Jan Lund quotes a former adviser, Ana Ruiz:\n\n“It is late.”', ['Ana Ruiz']],
  ['quoted a pilot', 'Jan Lund quoted the pilot Ana Ruiz:\n\n“It is late.”', ['Ana Ruiz']],
  ['told him so', 'Jan Lund told the pilot Ana Ruiz:\n\n“It is late.”', ['Jan Lund']],
])('who %s', (_, text, expected) => {
  expect(speakersIn(`Three at the port\n\n${text}`)).toEqual(expected);
});

test.each([
  [
    'an interview',
    'In an interview with the hosts Joe Berg and Mia Lund, the former mayor said it was late.',
    'Ana Ruiz',
  ],
  ['talks', 'After talks with Jan Lund, the senator said it was late.', 'Ana Ruiz'],
  ['a letter', 'In a letter to Jan Lund, the mayor said it was late.', 'Ana Ruiz'],
  ['words', 'Speaking to Jan Lund, the governor said it was late.', 'Ana Ruiz'],
  [
    'an office told behind it',
    'After talks with the mayor, Jan Lund, he left. The mayor said it was late.',
    'Jan Lund',
  ],
  ['a fortune', 'The billionaire real estate mogul said it was late.', 'Ana Ruiz'],
])('who speaks behind %s', (_, text, name) => {
  expect(speakersIn(`Three at the port\n\nAna Ruiz was there.\n\n${text}`)).toEqual([name]);
});
