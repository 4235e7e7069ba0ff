import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  [
    'a time between "had" and its verb',
    'The port had earlier this week said that the pier was old.',
    ['that the pier was old <- The port'],
  ],
  ['a month there', 'Ruiz had in March promised to scrap the toll.', ['to scrap the toll <- Ruiz']],
  ['a long time there', 'Ruiz has in recent weeks denied that it leaks.', ['that it leaks <- Ruiz']],
  ['a question is no such time', 'Has the minister said that it was late?', ['that it was late <- the minister']],
  [
    'who resigned last night',
    'Last night Sir Keir Lund resigned, saying that he was tired.',
    ['that he was tired <- Sir Keir Lund'],
  ],
  ['who quit something', 'Ana Ruiz quit the board, telling staff it was late.', ['it was late <- Ana Ruiz']],
  [
    'a word inside a relative clause is no cue',
    '“No,” Ruiz, who led the inquiry into the claims, told the board.',
    ['“No,” <- Ruiz'],
  ],
  ['nor is the verb of that clause', '“No,” Ruiz, who requested anonymity, said.', ['“No,” <- Ruiz']],
  ['a claim that somebody rejects', 'Lund called it “empty,” a claim her board rejected.', ['it “empty,” <- Lund']],
  [
    'a claim from somebody',
    '“It is empty,” a claim from the union said.',
    ['“It is empty,” <- a claim from the union'],
  ],
  ['what somebody is denied', 'The ruling denies voters the right to appeal.', []],
  ['what somebody denies', 'She denied the charges the court had read.', ['the charges the court had read <- She']],
  ['who is told', 'Ruiz told reporters travelling with her that it was late.', ['that it was late <- Ruiz']],
  [
    'who is told, by a clause',
    'Ruiz told crews who had gathered there that it was late.',
    ['that it was late <- Ruiz'],
  ],
  ['when it is told', 'Ruiz told crews on Monday as she left that it was late.', ['that it was late <- Ruiz']],
  [
    'how it is told',
    'Ruiz told crews in an email sent by the union and seen by the Post that it was late.',
    ['that it was late <- Ruiz'],
  ],
  [
    'a clause inside what is told',
    'Ruiz told the crew she was a pilot who knew that it was late.',
    ['she was a pilot who knew that it was late <- Ruiz'],
  ],
  ['a number that is a name', 'A No 10 aide said it was late.', ['it was late <- A No 10 aide']],
  ['a month that is a name', 'Former minister Ana May said it was late.', ['it was late <- Former minister Ana May']],
  ['one of two', 'Ana May and Jan Lund said it was late.', ['it was late <- Ana May and Jan Lund']],
  ['a season that is a name', 'Mr Winter said it was late.', ['it was late <- Mr Winter']],
  ['such a name behind its verb', '“No,” said Ana May.', ['“No,” <- Ana May']],
  ['a month that is none', 'The Senate last March said it was late.', ['it was late <- The Senate']],
])('%s', (_, text, quotes) => {
  expect(readParagraph(text)).toEqual(quotes);
});

test('a number that is a name denies nothing', () => {
  const { quotes } = extractQuotes('News from the port\n\nNo 10 said it was late.');
  expect(quotes.map(({ modality }) => modality)).toEqual([undefined]);
});
