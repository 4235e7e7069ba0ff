import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

const textOf = (body: string): string => `Rain fell.\n\nIt rained on Monday.\n\n${body}`;
const speakersOf = (body: string): string[] => speakersIn(textOf(body));
const peopleIn = (body: string): [string, string | undefined][] =>
  extractArticle(textOf(body))
    .entities.filter((one) => one.kind === 'person')
    .map(({ name, roles }) => [name, roles[0]?.title]);

test.each([
  ['The mayor of Flint, Michigan, said it was late. “Go,” she said.', ['mayor of Flint', 'mayor of Flint']],
  ['The sheriff of Salem, N.J., said it was late.', ['sheriff of Salem']],
  ['The head of a school in Leeds, England, said it was late.', ['head of a school in Leeds']],
  ['Ana Ruiz thanked the people of Austin, Texas, for the flowers. He said it was late.', ['']],
  ['The mayor of Norrvik, Georgia Pell, said it was late.', ['Georgia Pell']],
  ['The mayor of Norrvik, Jan Lund Jr., said it was late.', ['Jan Lund Jr.']],
])('a land behind a town is nobody: %s', (body, speakers) => {
  expect(speakersOf(body)).toEqual(speakers);
});

test.each([
  ['Ivy Pell, 91, was robbed. “No,” Mr Pell, her son, said.', ['Pell']],
  ['“No,” said Ivy Pell, 23. “Yes,” said Mr Pell, her grandfather.', ['Ivy Pell', 'Pell']],
  ['Ivy Pell, 91, was robbed. Mrs Pell wept. “No,” Mr Pell said.', ['Pell']],
  ['Ivy Pell met her son Idris Pell. “No,” said Mr Pell, a baker.', ['Idris Pell']],
  ['Ivy Pell, 91, was robbed. “No,” Ms Pell said. “No,” said Ms Pell.', ['Ivy Pell', 'Ivy Pell']],
  ['Idris Vam, 30, was robbed. “No,” said Mr Vam, a father.', ['Idris Vam']],
])('Mr is not said of whom it does not fit: %s', (body, speakers) => {
  expect(speakersOf(body)).toEqual(speakers);
});

test.each([
  ['Bo Lind, Ph.D., of Norrvik, said it was late.', 'Bo Lind'],
  ['Bo Lind, MD, of Norrvik, said it was late.', 'Bo Lind'],
  ['Ana Ruiz, MD, a surgeon in Leeds, said it was late.', 'Ana Ruiz'],
  ['Jan Lund, KC, for the firm, said it was late.', 'Jan Lund'],
  ['Ph.D. student Ana Ruiz said it was late.', 'Ana Ruiz'],
  ['Ana Ruiz has a Ph.D. She said it was late.', 'Ana Ruiz'],
])('letters behind a name are part of it: %s', (body, speaker) => {
  expect(speakersOf(body)).toEqual([speaker]);
});

test.each<[string, [string, string | undefined]]>([
  ['Chair of governors Rev Tim Oakes said it was late.', ['Tim Oakes', 'Chair of governors']],
  ['Mother of two Ana Ruiz, 34, said it was late.', ['Ana Ruiz', undefined]],
  ['District Collector Ana Ruiz said it was late.', ['Ana Ruiz', undefined]],
  ['Asked about the prime minister, Ana Ruiz said it was late.', ['Ana Ruiz', undefined]],
  ['Taylor Hunter Ana Ruiz said it was late.', ['Taylor Hunter Ana Ruiz', undefined]],
  ['The MP for Ludlow East, Jan Lund, said it was late.', ['Jan Lund', 'MP for Ludlow East']],
  ['His Tory shadow, Jan Lund, said it was late.', ['Jan Lund', undefined]],
])('one person, whatever stands before the name: %s', (body, person) => {
  expect(peopleIn(body)).toEqual([person]);
});

test('an aide to a minister is not the minister', () => {
  expect(speakersOf('An aide to minister Ana Ruiz said it was late.')).toEqual(['aide to minister Ana Ruiz']);
});

test.each([
  ['Gran, 80, beats burglar with broom', 'A gran has told how she beat a burglar.\n\nEdna Platt, 80, woke at 3am.'],
  [
    'Mum-of-three, 80, beats burglar',
    'A mum-of-three has told how she beat a burglar.\n\nEdna Platt, 80, woke at 3am.',
  ],
])('who a headline tells by a noun and an age has no name there: %s', (headline, lead) => {
  const { entities } = extractArticle(`${headline}\n\n${lead}\n\n“He left,” the 80-year-old said.`);
  expect(entities.map(({ name }) => name)).toEqual(['Edna Platt']);
});

test.each([
  ['No one said it was late. No official said so.', []],
  ['No one in the ministry said it was late.', []],
])('nobody is nobody: %s', (body, names) => {
  expect(extractArticle(textOf(body)).entities.map(({ name }) => name)).toEqual(names);
});

test('late goals and ten men are no part of names', () => {
  const report = 'Norrvik Town lost on Saturday after Okafor scored late.\n\n“I was late,” Okafor said.';
  const { entities } = extractArticle(`Late Okafor header stuns ten-man Norrvik\n\n${report}`);
  expect(entities.map(({ name }) => name)).toEqual(['Okafor', 'Norrvik Town']);
  expect(entities[0]).toHaveProperty('roles', []);
});

test.each([
  ['Founded in Austin, Texas, Velda Tools employs 300 people. “We bake,” said Abby Tran.'],
  ['Founded in 1998 in Lyon, France, Velda Tools employs 300 people. “We bake,” said Abby Tran.'],
  ['At a rally in Dayton, Ohio, Velda workers cheered. “We won,” said Abby Tran.'],
])('nor is it whoever comes next: %s', (body) => {
  expect(peopleIn(body)).toEqual([['Abby Tran', undefined]]);
});

test('what is of a land by an adjective of its own is nobody', () => {
  expect(peopleIn('The ousted Philippine and Haitian presidents left.')).toEqual([]);
});

test('a firm that “and Co” ends is one name and speaks with nobody', () => {
  expect(speakersOf('“It was late,” said Ana Ruiz of Weber Hollis and Co Inc. “Yes,” she said.')).toEqual([
    'Ana Ruiz',
    'Ana Ruiz',
  ]);
});
