import { describe, expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';
import { whoSaid } from '../support/whoSaid.js';

describe('marks that end what “who” says end no words before a verb', () => {
  test.each([
    [
      'Ana Ruiz, who has called the ferry a “money pit,” said the port would open in May.',
      ['the ferry a “money pit,” <- who', 'the port would open in May <- Ana Ruiz'],
    ],
    [
      'Ana Ruiz, who calls herself a “reluctant mayor,” said yes.',
      ['herself a “reluctant mayor,” <- who', 'yes <- Ana Ruiz'],
    ],
    [
      'The owners, who say the fee is “a tax by another name,” argue that tenants will pay.',
      ['the fee is “a tax by another name,” <- who', 'that tenants will pay <- The owners'],
    ],
    // But somebody who speaks of both
    [
      'The plan had no friends but Ana Ruiz, who called it “brave,” said Jan Lund.',
      ['The plan had no friends but Ana Ruiz, who called it “brave,” <- Jan Lund', 'it “brave,” <- who'],
    ],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

test('an age before “who” is nobody', () => {
  expect(whoSaid('Three at the port\n\nThe baker, 41, who said it was theft, left.\n\nIt rained.')).toEqual([
    'it was theft <- baker',
  ]);
});

describe('a time that is counted from something is not what somebody says', () => {
  test.each([
    [
      'Two weeks before the fair, with the roof gone, parents are asking aloud whether it can open.',
      ['whether it can open <- parents'],
    ],
    ['Hours after the vote, Ruiz wondered whether the plan was legal.', ['whether the plan was legal <- Ruiz']],
    ['Two weeks before the fair, Ruiz complained.', []],
    // But what happened then
    ['Two days after the storm the port shut, Ruiz said.', ['Two days after the storm the port shut <- Ruiz']],
    ['The port shut two days after the storm, Ruiz said.', ['The port shut two days after the storm <- Ruiz']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});
