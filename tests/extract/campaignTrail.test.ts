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
      'Ana Ruiz, who told a crowd “No way,” said the port would open.',
      ['“No way,” <- who', 'the port would open <- Ana Ruiz'],
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

test.each([
  ['They go on to say the pier is late.', ['the pier is late <- They']],
  ['She goes on to argue that it was late.', ['that it was late <- She']],
  ['The port will shut on Monday, Ruiz explained to reporters.', ['The port will shut on Monday <- Ruiz']],
  // When is no part of who
  ['Lund at the time said it was late.', ['it was late <- Lund']],
  ['Lund at that time told the court it was late.', ['it was late <- Lund']],
  ['Lund at some point said it was late.', ['it was late <- Lund']],
  ['Those at the table said it was late.', ['it was late <- Those at the table']],
])('%s', (sentence, expected) => {
  expect(readParagraph(sentence)).toEqual(expected);
});

describe('somebody in a clause goes on to tell the speaker something', () => {
  test.each([
    [
      'She said that the manager came out and told her to “burn the list.”',
      ['that the manager came out <- She', 'her to “burn the list.” <- the manager'],
    ],
    [
      'Ana Ruiz said that her brother called and told her to sell.',
      ['that her brother called <- Ana Ruiz', 'her to sell <- her brother'],
    ],
    // But what a ship cannot do, and whom the speaker tells
    ['He said that the ferry sank and told him to swim.', ['that the ferry sank <- He', 'him to swim <- He']],
    ['He said that he met the baker and told him to go.', ['that he met the baker <- He', 'him to go <- He']],
    ['She said that the manager was ill and told him to go.', ['that the manager was ill <- She', 'him to go <- She']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

test.each([
  [
    'After weeks of insisting that the port was safe, Ruiz admitted that a bolt was missing.',
    ['that the port was safe <- Ruiz', 'that a bolt was missing <- Ruiz'],
  ],
  ['The leaders have spent weeks assuring donors that Ruiz would win.', ['that Ruiz would win <- The leaders']],
  ['Ruiz had been assured by the board the road was safe.', ['the road was safe <- the board']],
  // But what is given
  ['Ruiz was told by the board.', []],
])('%s', (sentence, expected) => {
  expect(readParagraph(sentence)).toEqual(expected);
});

test.each([
  [
    'the Democrat is the governor told of, not whom a later paragraph calls one',
    'Gov. Ana Ruiz spoke on Monday.\n\n“It is late,” the Democrat told a radio host.\n\nJan Lund, a Democrat from Porto, laughed. “It is early,” Lund said.',
    ['“It is late, <- Ana Ruiz', '“It is early <- Jan Lund'],
  ],
  [
    'nor one of two whom later paragraphs call so',
    'Gov. Ana Ruiz spoke on Monday.\n\n“It is late,” the Democrat told a radio host.\n\nJan Lund, a Democrat from Porto, laughed.\n\nSheriff Bo Berg, a Democrat, wept.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'but not one of another party',
    'Republican Gov. Ana Ruiz spoke on Monday.\n\n“It is late,” the Democrat told a radio host.\n\nJan Lund, a Democrat from Porto, laughed. “It is early,” Lund said.',
    ['“It is late, <- Jan Lund', '“It is early <- Jan Lund'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(`Three at the port\n\n${text}`)).toEqual(expected);
});

describe('small words with capitals inside a name', () => {
  test.each([
    ['Women’s group Speak Up Ohio called on the firm to fire him.', 'the firm to  <- Speak Up Ohio'],
    ['The advocacy group Keep It Clean said it was late.', 'it was late. <- Keep It Clean'],
    ['The hotline Call Before You Dig said it was late.', 'it was late. <- Call Before You Dig'],
    // But a paper behind a word that opens the sentence
    ['Yesterday The Porto Post said it was late.', 'it was late. <- Porto Post'],
  ])('%s', (sentence, expected) => {
    expect(whoSaid(`Three at the port\n\n${sentence}\n\nIt rained.`)).toEqual([expected]);
  });
});

test.each([
  [
    'a title tells apart who share a surname',
    'Judge Ana Ruiz left. Her brother, Mayor Jan Ruiz, stayed.\n\nMayor Ruiz said it was late. Judge Ruiz said it was early.',
    ['it was late. <- Jan Ruiz', 'it was early <- Ana Ruiz'],
  ],
  [
    'titles are short for governors and senators without a full stop, too',
    'Gov Ana Ruiz laughed. Sen Jan Lund wept.\n\nGov Ruiz said it was late. Sen Lund said it was early.',
    ['it was late. <- Ana Ruiz', 'it was early <- Jan Lund'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(`Three at the port\n\n${text}`)).toEqual(expected);
});

test.each([
  ['The donor insisted on anonymity because she lives here.', []],
  ['A clerk asked for full anonymity.', []],
  [
    'The vote came a day after Lund sent a memo, signed by all, urging members to stay home.',
    ['members to stay home <- Lund'],
  ],
  // But somebody who acts
  ['The mayor came after Lund had sent a memo, saying it was late.', ['it was late <- The mayor']],
])('%s', (sentence, expected) => {
  expect(readParagraph(sentence)).toEqual(expected);
});

test('whoever works for a broadcaster is not the broadcaster', () => {
  expect(whoSaid('Three at the port\n\nThe CNN anchor who called it “late” left.\n\nIt rained.')).toEqual([
    'it “late” le <- CNN anchor',
  ]);
});

test('what opens a headline with a colon ends at a semicolon', () => {
  expect(
    whoSaid(
      'Ruiz: Deputies followed policy; lawyer says video tells another story\n\nThe council met on Monday, and Sheriff Ana Ruiz sat in front.\n\nIt rained.',
    ),
  ).toEqual(['Deputies fol <- Ana Ruiz', 'video tells  <- lawyer']);
});

test('somebody may beg for something', () => {
  expect(readParagraph('The prisoner begged for mercy.')).toEqual(['mercy <- The prisoner']);
});

test.each([
  ['Ruiz responded by calling Lund “a coward.”', ['Lund “a coward.” <- Ruiz']],
  ['Ruiz answered with a note calling Lund “a coward.”', ['Lund “a coward.” <- a note']],
  ['Ruiz began by saying, “It is late.”', ['“It is late.” <- Ruiz']],
  [
    'Ruiz said the notes “speak for themselves,” and referred questions to the board.',
    ['the notes “speak for themselves,” <- Ruiz'],
  ],
  ['Ruiz said she had read it, but referred further calls to Lund.', ['she had read it <- Ruiz']],
])('%s', (sentence, expected) => {
  expect(readParagraph(sentence)).toEqual(expected);
});

test('court documents are not the court’s', () => {
  expect(
    whoSaid(
      'Three at the port\n\nNorrvik County Court sat on Monday.\n\nRuiz lied, according to court documents. Court filings show he paid.',
    ),
  ).toEqual(['Ruiz lied, a <- court documents', 'he paid. <- Court filings']);
});
