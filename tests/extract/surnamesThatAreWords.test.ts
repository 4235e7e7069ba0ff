import type { Entity } from 'onrecord';
import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

/** A report in which two people speak, one of whom has the surname. */
const report = (surname: string): string =>
  [
    'Harbour fees to rise next year',
    `The port's director, Helen ${surname}, said on Monday that fees would rise. “Nobody likes it,” ${surname} said.`,
    'Jan Lund, a skipper, called the plan a mistake. He said he would leave.',
    `“We have no choice,” said ${surname}. She told reporters that the quay was sinking.`,
    `Finance Minister Helen ${surname} was not mentioned. ${surname} added that talks would go on.`,
  ].join('\n\n');

/** One in which nothing but the names tells of people. */
const briefReport = (surname: string): string =>
  `Ruth ${surname} said it was late.\n\n${surname} said the gate was open.\n\nMarcel Lund said no.`;

/** One in which a lawyer has the surname, behind a forename that no list holds. */
const caseReport = (surname: string): string =>
  `Ana Ruiz left the court in tears.\n\nHer lawyer, Zorica ${surname}, said she would appeal.\n\n“It is wrong,” ${surname} said.`;

const kindAndName = ({ kind, name }: Entity): string => `${kind} ${name}`;

const reports = [report, briefReport, caseReport];

const speakers = (surname: string): string[][] =>
  reports.map((write) => speakersIn(write(surname), kindAndName).map((name) => name.replace(surname, '…')));

const words = `
  Banks Bishop Bridge Brook Burns Butler Cash Chambers Church Coach Cook Court Cross Dean Driver English Farmer Field
  Flowers Forest Fox Free French Friend Gates Golden Grant Green Hall Hill Hope Hunt Judge Justice Keys King Knight
  Lake Lane Law Little London Long Lord Love Major March Marsh Marshal May Means Mills Moody Nurse Page Paris Parks Pastor
  Pope Powers Price Prince Prior Purchase Quick Ray Rice Rich Rivers Rush Sheriff Short Snow Spring Steel
  Stone Strong Summer Sweet Thorn Wall Ward Way Wells Winter Wise Wood Young`
  .trim()
  .split(/\s+/);

test.each(words)('%s is a surname like any other', (surname) => {
  expect(speakers(surname)).toEqual(speakers('Hartnell'));
});

test('the reports have speakers to lose', () => {
  const helen = ['person Helen …', 'person Helen …'];
  expect(speakers('Hartnell')).toEqual([
    [...helen, 'person Jan Lund', 'person Jan Lund', ...helen, 'person Helen …'],
    ['person Ruth …', 'person Ruth …', 'person Marcel Lund'],
    ['person Zorica …', 'person Zorica …'],
  ]);
});

test.each([
  [
    'a hospice',
    'The mayor left.\n\nMartin House, a hospice, said it was late. It said no.',
    ['Martin House', 'Martin House'],
  ],
  [
    'a day',
    'The mayor left.\n\nMonday was cold. The police Monday said it was over. “It is,” Ana Ruiz said Friday.',
    ['police', 'Ana Ruiz'],
  ],
  ['a march', 'The mayor left.\n\nThe Porto Pride March said nothing. “It is over,” Ana Ruiz said.', ['Ana Ruiz']],
  [
    'a church',
    'The mayor left.\n\nThe Porto Christian Church said it was over. The Grace House said no.',
    ['Porto Christian Church', 'Grace House'],
  ],
  ['long ago', 'The mayor left.\n\nLong after the vote, Ana Ruiz said it was over.', ['Ana Ruiz']],
] as const)('%s is no surname', (_, text, expected) => {
  expect(speakersIn(text)).toEqual(expected);
});

test.each(['Baron', 'Church', 'Clerk', 'Farmer', 'Guard', 'Post', 'Steel', 'Street'])(
  'Mr %s is who has that surname',
  (surname) => {
    const text = `Tom ${surname}, a teacher, said it was late.\n\n“It is bad,” Mr ${surname} said.`;
    expect(speakersIn(text)).toEqual([`Tom ${surname}`, `Tom ${surname}`]);
  },
);

test.each(['Mr Speaker', 'Mrs B'])('%s stays whole', (name) => {
  const text = `Tom Lund said it was late.\n\n“It is bad,” ${name} said.`;
  expect(speakersIn(text)).toEqual(['Tom Lund', name]);
});
