import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  ['what is made clear', 'Ruiz made clear what she wanted.', ['what she wanted <- Ruiz']],
  [
    'a quotation does not go on with what somebody did not say',
    'Ruiz did not say that the port was shut. “It is late and I am tired of it.”',
    ['that the port was shut <- Ruiz', '“It is late and I am tired of it.” <- '],
  ],
  ['who speaks behind a full stop in marks', '“It is late.” Ana Ruiz said.', ['“It is late.” <- Ana Ruiz']],
  [
    'who only laughs there',
    '“It is late,” said Ruiz. “Very late.” Lund laughed.',
    ['“It is late,” | “Very late.” <- Ruiz'],
  ],
  ['a plural in capitals that owns', '‘The LUNDS’ house is late,’ said Ruiz.', ['‘The LUNDS’ house is late,’ <- Ruiz']],
  ['a mark closed by a single one', '“It is late.’ Ana Ruiz said.', ['“It is late.’ <- Ana Ruiz']],
  ['an initial that is no network', 'Malcolm X. Smith said it was late.', ['it was late <- Malcolm X. Smith']],
  ['several behind a place', 'At the port workers said it was late.', ['it was late <- workers']],
  ['a time behind a thing', 'Ruiz called for a vote yesterday.', ['a vote <- Ruiz']],
  ['a report that is broken off', 'The ferry is late. Per', []],
  ['every day', 'Ruiz said every Monday that it was shut.', ['that it was shut <- Ruiz']],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  ['two without a name', 'A pilot and a nurse said it was late.', ['it was late. <- pilot + nurse']],
  [
    'the police’s spokesman',
    'Police said it was late. A spokesman said they were tired.',
    ['it was late. <- Police', 'they were ti <- Police'],
  ],
  ['so many people', 'About 200 workers left. “No,” they said.', ['“No,” they s <- 200 workers']],
])('%s', (_, paragraph, expected) => {
  expect(whoSaid(paragraph)).toEqual(expected);
});

test('what an article is does not speak in its headline', () => {
  expect(extractQuotes('What the port needs: review\n\nThe council met on Monday.').quotes).toEqual([]);
});
