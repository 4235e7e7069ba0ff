import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  [
    'a body with an acronym and a clause about it',
    'The Norrvik Port Union (NPU), which runs six quays, denied the charge.',
    ['the charge <- The Norrvik Port Union (NPU)'],
  ],
  [
    'what a clause with "which" tells of',
    'The port, which opened in May, announced a new manager.',
    ['a new manager <- The port'],
  ],
  [
    'a letter that was sent',
    'The letter, sent on Monday, says the minister misled the board.',
    ['the minister misled the board <- The letter'],
  ],
  [
    'a plan that is late, says somebody behind it',
    'The plan, backed by Lund, is late, says the minister.',
    ['The plan, backed by Lund, is late <- the minister'],
  ],
  [
    'who defended something before a colon',
    'The mayor of Stade, Jan Lund, defended the plan: “We had no choice.”',
    ['“We had no choice.” <- The mayor of Stade, Jan Lund'],
  ],
  ['repeated requests', 'The yard ignored repeated requests for comment.', []],
  ['what somebody repeats', 'Ruiz repeated that it was late.', ['that it was late <- Ruiz']],
  ['calls that somebody faces', 'Ruiz faced repeated calls for a vote.', []],
  ['those who are injured', 'Those injured claimed it was late.', ['it was late <- Those injured']],
  [
    'not everyone before a colon',
    'Not everyone agreed: Ana Ruiz, a pilot, said the quay was safe.',
    ['the quay was safe <- Ana Ruiz, a pilot'],
  ],
  [
    'whom somebody briefs',
    'The envoy, briefing the board via video link, said the truce was holding.',
    ['the truce was holding <- The envoy'],
  ],
  ['a third life', 'The fire claimed a third life.', []],
  ['a life that is over', 'Ruiz claimed his life was over.', ['his life was over <- Ruiz']],
  [
    'who asked to be called something',
    'A nurse, who asked to be called Leila, said she had fled.',
    ['she had fled <- A nurse'],
  ],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});
