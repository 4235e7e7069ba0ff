import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'two joined by "and" speak together',
    'Ana Ruiz and Jon Berg said the quay would stay shut.',
    ['the quay wou <- Ana Ruiz + Jon Berg'],
  ],
  [
    'two who have trades speak together',
    'Rain fell.\n\nFlorist Ana Ruiz and baker Jon Berg said it was late.',
    ['it was late. <- Ana Ruiz + Jon Berg'],
  ],
  [
    'several of whom speak',
    'Rain fell.\n\nThe board met engineers, several of whom said it was late.',
    ['it was late. <- engineers'],
  ],
  [
    'parties speak together',
    'Rain fell.\n\nThe Socialists, Greens and Liberals said it was late.',
    ['it was late. <- Socialists + Greens + Liberals'],
  ],
  [
    'heads of several bodies are whose names follow',
    'Rain fell.\n\nThe chief executives of Norrvik and Vita Nord, Ana Ruiz and Jon Berg, said it was late.',
    ['it was late. <- Ana Ruiz + Jon Berg'],
  ],
  [
    'but friends of several are not those whose friends they are',
    'Rain fell.\n\nEva Lund, Per Ek and Ana Ruiz left.\n\nFriends of Lund, Ek and Ruiz said it was late.',
    ['it was late. <- Friends of Lund, Ek and Ruiz'],
  ],
  [
    'members of a party are whose names follow',
    'Two Harbour Party deputies, Ana Ruiz and Jon Berg, said it was late. Two retired pilots, Eva Lund and Ida Moe, said no.',
    ['it was late. <- Ana Ruiz + Jon Berg', 'no. <- Eva Lund + Ida Moe'],
  ],
  [
    'a surname of two words is whose it is wherever it stands',
    'Rain fell.\n\nRuud van der Schalk was the director. Judge Ana Ruiz asked Van der Schalk whether it rained. “It did,” he replied.',
    ['whether it r <- Ana Ruiz', '“It did,” he <- Ruud van der Schalk'],
  ],
  [
    'two who met are "the two", "they" and "both"',
    'Rain fell.\n\nAna Ruiz, the mayor, met Jan Lund. “No,” the two said. They said it was late. Both said it rained.',
    ['“No,” the tw <- Ana Ruiz + Jan Lund', 'it was late. <- Ana Ruiz + Jan Lund', 'it rained. <- Ana Ruiz + Jan Lund'],
  ],
  [
    'two who are called by their offices',
    'Rain fell.\n\nAna Ruiz, the minister, met Jan Lund, the mayor, on Monday. It rained.\n\nThe minister and the mayor embraced. They said it was late.',
    ['it was late. <- Ana Ruiz + Jan Lund'],
  ],
  [
    'two men who did something together are "they"',
    'Rain fell.\n\nPer Ruiz praised Jan Lund. On Monday the two men laughed about it. “No,” they said.',
    ['“No,” they s <- Per Ruiz + Jan Lund'],
  ],
  [
    'and so they are where others were mentioned last',
    'Rain fell.\n\nPer Ruiz praised Jan Lund. Lenders had said no. The two men laughed about it. “No,” they said.',
    ['no. The two  <- Lenders', '“No,” they s <- Per Ruiz + Jan Lund'],
  ],
  [
    'the two are those who met, however much happened since',
    `Rain fell.\n\nAna Ruiz and Jan Lund met. Eva Berg was out.${' The sun shone. The pier was shut.'.repeat(6)} The two ministers said no.`,
    ['no. <- Ana Ruiz + Jan Lund'],
  ],
  [
    'the three are those who spoke apart',
    'Rain fell.\n\n“No,” said Ana Ruiz. “No,” said Jan Lund. “Yes,” said Eva Berg. The three said it was late.',
    [
      '“No,” said A <- Ana Ruiz',
      '“No,” said J <- Jan Lund',
      '“Yes,” said  <- Eva Berg',
      'it was late. <- Ana Ruiz + Jan Lund + Eva Berg',
    ],
  ],
  [
    'the two women are no man whom one of them met',
    'Rain fell.\n\nAna Ruiz met Per Lund. “No,” she said. “Yes,” he said. Eva Berg came; she was wet. The two women said it was late.',
    ['“No,” she sa <- Ana Ruiz', '“Yes,” he sa <- Per Lund', 'it was late. <- Ana Ruiz + Eva Berg'],
  ],
  [
    'nor are two companies the people who spoke',
    'Rain fell.\n\n“No,” said Ana Ruiz. “Yes,” said Jan Lund. The two companies said it was late.',
    ['“No,” said A <- Ana Ruiz', '“Yes,” said  <- Jan Lund', 'it was late. <- two companies'],
  ],
  [
    'they are whom the words before a colon are about',
    'Rain fell.\n\nThe yard bought boats. Its auditors are less glad: in a report they said it was late.',
    ['it was late. <- Its auditors'],
  ],
  [
    'three whom nothing tells of go on speaking',
    'Rain fell.\n\n“No,” the three said in a letter on Monday. They called on Lund to pay.',
    ['“No,” the th <- three', 'Lund to pay. <- three'],
  ],
  [
    'a brother has a name of his own',
    'Rain fell.\n\nAna Ruiz and her brother Tom Ruiz said it was late. “No,” said Tom. “Yes,” said Ms Ruiz.',
    ['it was late. <- Ana Ruiz + Tom Ruiz', '“No,” said T <- Tom Ruiz', '“Yes,” said  <- Ana Ruiz'],
  ],
  [
    'three with a comma before the last "and" speak together, and are "the three"',
    'Rain fell.\n\nAna Ruiz, Jan Lund, and Eva Berg said the quay would stay shut. “No,” the three said.',
    ['the quay wou <- Ana Ruiz + Jan Lund + Eva Berg', '“No,” the th <- Ana Ruiz + Jan Lund + Eva Berg'],
  ],
  [
    'what is said of each does not part them',
    'Rain fell.\n\nAna Ruiz (Spain), Jan Lund of Norway, 45, and Foreign Minister Eva Berg met. “No,” they said.',
    ['“No,” they s <- Ana Ruiz + Jan Lund + Eva Berg'],
  ],
  [
    'an apposition between them is nobody else',
    'Rain fell.\n\n“No,” said Ana Ruiz, the mayor of Porto, and Jan Lund, a pilot. They said it was late.',
    ['“No,” said A <- Ana Ruiz + Jan Lund', 'it was late. <- Ana Ruiz + Jan Lund'],
  ],
  [
    'people without names speak together, and with those who have one',
    'Rain fell.\n\nThe bishop and two judges said it was late. Ana Ruiz and her lawyers said it was early.',
    ['it was late. <- bishop + two judges', 'it was early <- Ana Ruiz + her lawyers'],
  ],
  [
    '"others" are nobody in particular',
    'Rain fell.\n\nAna Ruiz met Jan Lund. Ruiz and others said it was late.',
    ['it was late. <- Ana Ruiz'],
  ],
  [
    'two offices of one person are one',
    'Rain fell.\n\nThe mayor, a former pilot and the mother of three, said it was late.',
    ['it was late. <- mayor'],
  ],
  [
    'what a profession says of a name tells a person',
    'Rain fell.\n\nAna Ruiz and the geologist Dagur Lund write that it was late.',
    ['that it was  <- Ana Ruiz + Dagur Lund'],
  ],
  [
    '"they" is the two just named',
    'Ana Ruiz and Jon Berg shared a taxi. “Never again,” they said.',
    ['“Never again <- Ana Ruiz + Jon Berg'],
  ],
  [
    'whose reporter somebody is stands between two who speak together',
    'The Herald’s Ana Ruiz and Reuters’ Jon Berg reported that the quay was shut.',
    ['that the qua <- Ana Ruiz + Jon Berg'],
  ],
  [
    'a forename of both does not stand in the way of a pronoun',
    'Jean Ruiz, 71, whose house was wrecked, is not convinced. “It was dear last time,” she says.',
    ['“It was dear <- Jean Ruiz'],
  ],
  [
    'an office of two words with a hyphen is an office',
    'Vice-President Ana Ruiz said the yard would close. “It is over,” Ruiz said.',
    ['the yard wou <- Ana Ruiz', '“It is over, <- Ana Ruiz'],
  ],
  [
    'people listed together are counted later',
    'On Tuesday Ana Ruiz, Jan Lund and Eva Berg met. “No,” the three ministers said. They said it was late. All three denied it.',
    ['“No,” the th <- Ana Ruiz + Jan Lund + Eva Berg', 'it was late. <- Ana Ruiz + Jan Lund + Eva Berg'],
  ],
  [
    'as many officials are no people listed before',
    'Ana Ruiz met Jan Lund and Eva Berg. Two officials said it was late. The three unions said it was early.',
    ['it was late. <- Two officials', 'it was early <- three unions'],
  ],
  [
    '“both” are the two just named',
    'Ana Ruiz and Jan Lund were charged on Monday. Both deny that they took the money.',
    ['that they to <- Ana Ruiz + Jan Lund'],
  ],
  [
    'a name and a described one speak together',
    'Ana Ruiz and the statistician Jan Lund write that the quay sinks.',
    ['that the qua <- Ana Ruiz + Jan Lund'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(text)).toEqual(expected);
});

test.each([
  ['Police and local officials said it was late.', 'Police + local officials'],
  ['“It was late,” said Ana Ruiz and local officials.', 'Ana Ruiz + local officials'],
  ['Current and former officials said it was late.', 'Current and former officials'],
  ['It was late, according to Democratic and independent experts.', 'Democratic and independent experts'],
])('those whom an adjective tells of speak with others: %s', (sentence, names) => {
  expect(whoSaid(`Rain fell.\n\n${sentence}`).map((one) => one.replace(/.* <- /, ''))).toEqual([names]);
});
