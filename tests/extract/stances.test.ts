import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

test.each<[what: string, text: string, quotes: string[]]>([
  ['what is brushed off', 'Ruiz brushed off the report as gossip.', ['the report as gossip <- Ruiz']],
  ['what is waved away behind its object', 'Ruiz waved it away as “noise”.', ['it away as “noise” <- Ruiz']],
  [
    'what is shrugged off',
    'The mayor shrugged off the poll of the week as a game.',
    ['the poll of the week as a game <- The mayor'],
  ],
  ['but not while something happens', 'Ruiz waved off the taxi as the rain fell. She brushed her coat as he left.', []],
  ['what somebody is clear about', 'Ruiz is very clear that it must end.', ['that it must end <- Ruiz']],
  ['but not what is clear', 'It was clear that he had lost. In the book it’s clear that he had.', []],
  ['what view is taken', 'The court took the view that it is void.', ['that it is void <- The court']],
  ['what view is held', 'Ruiz is of the view that it is void.', ['that it is void <- Ruiz']],
  ['which point is made', 'Two ministers have made the point that it is old.', ['that it is old <- Two ministers']],
  ['but not what a point is', 'She missed the point that it is void. The point that matters is the price.', []],
  ['a verb that is a point elsewhere', 'Ruiz pointed out that it was old.', ['that it was old <- Ruiz']],
  ['more feelings', 'Two guests expressed relief that it was over.', ['that it was over <- Two guests']],
  ['but not what a crash raises', 'The crash raised fears that it was over.', []],
])('%s', (_, text, quotes) => {
  expect(readParagraph(text)).toEqual(quotes);
});

test.each([
  'Neither Ana Ruiz nor Jan Lund said who had won.',
  'Neither woman said who had won.',
  'Not one of the ministers said who had won.',
])('nobody says it: %s', (said) => {
  expect(speakersIn(`Rain fell in the north.\n\nAna Ruiz met Jan Lund in Porto. ${said}`)).toEqual(['']);
});
