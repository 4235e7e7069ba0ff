import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { namedIn } from '../support/namedIn.js';

/** The people and bodies of a report in which Jan Lund speaks. */
const named = (text: string): string[] =>
  namedIn(text, '“It is late,” said Jan Lund. He was using a boat to see the quay. Lund left.').filter(
    (one) => !one.startsWith('place'),
  );

test.each([
  'Using Jan Lund as a guide, the town will vote.',
  'See Lund’s plan below.',
  'They called: “Boat Jan Lund!”',
  'The quay belongs to Iron Jan Lund, a diver.',
])('%s names nobody by a word before a name that stands alone elsewhere', (text) => {
  expect(named(text)).toEqual([expect.stringMatching(/^person Jan Lund(?:, diver)?$/)]);
});

test.each([
  ['Bill would raise harbour fees', []],
  ['Bill Ruiz to leave port', ['person Bill Ruiz']],
])('%s: a word that the text has in small letters is no forename', (headline, expected) => {
  const { entities } = extractArticle(`${headline}\n\nA new bill would close the quay.\n\nThe bill is long.`);
  expect(entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
});

test('a team is no person', () => {
  expect(named('They like it on Team Lund.')).toEqual(['organization Team Lund', 'person Jan Lund']);
});

test.each([
  ['The mayor faces a challenger in Texas Sen. Ana Ruiz.', 'person Ana Ruiz, Texas Sen.'],
  ['Berg is an adviser to Ohio Gov. Ana Ruiz.', 'person Ana Ruiz, Ohio Gov.'],
  ['Berg is a former aide to Senate Majority Leader Ana Ruiz.', 'person Ana Ruiz, Senate Majority Leader'],
  ['It was wrong, Speaker of the House Rep. Ana Ruiz said.', 'person Ana Ruiz, Speaker'],
  ['It was wrong, Minister for Health Senator Ana Ruiz said.', 'person Ana Ruiz, Minister for Health'],
  ['It was wrong, Supervisor of Elections Ana Ruiz said.', 'person Ana Ruiz, Supervisor of Elections'],
  ['It was wrong, Pres. Ruiz said.', 'person Ruiz, Pres.'],
  [
    'Berg is director of the Norrvik College Institute for Public Health.',
    'organization Norrvik College Institute for Public Health',
  ],
  [
    'Berg wrote to the head of the Norrland Senate Committee on Boats.',
    'organization Norrland Senate Committee on Boats',
  ],
])('%s names the holder of the office alone', (text, expected) => {
  expect(named(text)).toContain(expected);
});

test.each([
  ['Northern Powergrid said it was late.', 'organization Northern Powergrid'],
  ['Western Courant reported that it was late.', 'organization Western Courant'],
  ['“It is late,” Southern Water said.', 'organization Southern Water'],
])('%s is said by a body that has the wind in its name', (text, expected) => {
  expect(named(text)).toContain(expected);
});

test.each([
  'Berg is a former director at the Norrvik Climate Initiative.',
  'The founder of the Free Port Project said it was late.',
  'Berg is director of International Harbour Studies.',
  'She won the Living Legend Award.',
  'The mayor signed an Executive Order.',
  'There was support among Evangelicals who prefer boats.',
  'The party misses African-Americans who see incomes rise.',
  'Initial estimates put it at 200.',
])('%s names no person', (text) => {
  expect(named(text).filter((one) => one.startsWith('person'))).toEqual([expect.stringMatching(/^person Jan Lund/)]);
});

test.each(['It is OK.', 'She showed her ID.', 'The LGBT march is on.', 'He was the VP for a year.'])(
  '%s: letters that are no body',
  (text) => {
    expect(named(text)).toEqual(['person Jan Lund']);
  },
);

test('the words before a name are no names of their own', () => {
  const { entities } = extractArticle(
    'Fees to rise\n\nNow Jan Lund left.\n\nJan Lund said it was late. “No,” said Lund.\n\nNow the quay is shut. Now said no.',
  );
  expect(entities.flatMap(({ aliases }) => aliases)).toEqual(['Lund']);
});

test.each([
  'A crowd stood outside a Texas Lund rally.',
  'He met a New Jersey Lund voter.',
  'She is a Los Angeles-area Lund helper.',
  'The paper listed who joins those “rebuking Lund” and Rebuking Lund in Porto.',
  'The crowd joined the Stop Lund movement.',
  'They asked AG Lund to come.',
  'The boats (See Lund’s plan below) sail.',
  'Then-Sen. Lund did a great job.',
  'Oscar-winner Lund was there.',
])('%s names nobody else', (text) => {
  expect(named(text).map((one) => one.replace(/,.*/, ''))).toEqual(['person Jan Lund']);
});

test.each([
  ['His cousin Dallas Lund left.', ['person Dallas Lund', 'person Jan Lund']],
  ['Texas Lund, his brother, said no.', ['person Texas Lund', 'person Jan Lund']],
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('a heading inside a text, whose words all have capitals, names only whom the text names', () => {
  expect(named('Jan Lund Scores Direct Hit On Rivals Over Harbour Fees')).toEqual(['person Jan Lund']);
});

test.each([
  ['Charles Lund', 'Chuck Lund'],
  ['Kenneth Lund', 'Ken Lund'],
  ['Elizabeth Lund', 'Liz Lund'],
  ['Bill Lund', 'William Lund'],
])('%s is %s', (one, other) => {
  const people = namedIn(`“It is late,” said ${one}.`, `The boat was owned by ${other}. “It is,” Lund said.`);
  expect(people).toEqual([`person ${one}`]);
});

test.each([
  ['Eric Lund', 'Erica Lund'],
  ['Kate Lund', 'Kathy Lund'],
  ['Tom Lund', 'Tim Lund'],
])('%s is not %s', (one, other) => {
  expect(namedIn(`“It is late,” said ${one}.`, `“It is,” said ${other}.`)).toHaveLength(2);
});
