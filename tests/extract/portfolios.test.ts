import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

/** The entities of a sentence under a headline, with their offices. */
const entitiesOf = (sentence: string): string[] =>
  extractArticle(`News from today\n\n${sentence}`).entities.map((entity) =>
    [entity.name, ...(entity.kind === 'person' ? entity.roles.map(({ title }) => title) : [])].join(' = '),
  );

test.each([
  [
    'behind a name, and where it holds',
    'Eva Berg, Minister for Climate Action, Energy and Mobility of Cyprus, said it was late.',
    ['Eva Berg = Minister for Climate Action, Energy and Mobility', 'Cyprus'],
  ],
  [
    'of two words each',
    'Eva Berg, Minister for Labour and Social Insurance of Cyprus, said it was late.',
    ['Eva Berg = Minister for Labour and Social Insurance of Cyprus', 'Cyprus'],
  ],
  [
    'before a comma and a name',
    'The Secretary of State for Business, Energy and Industrial Strategy, Eva Berg, said it was late.',
    ['Eva Berg = Secretary of State for Business, Energy and Industrial Strategy'],
  ],
  [
    'right before a name',
    'Minister for Culture, Media and Sport Eva van Berg said it was late.',
    ['Eva van Berg = Minister for Culture, Media and Sport'],
  ],
  [
    'before somebody else',
    'Eva Berg, Secretary of State for Children, Equality and Disability, and Jan Lund said it was late.',
    ['Eva Berg = Secretary of State for Children, Equality and Disability', 'Jan Lund'],
  ],
  [
    'not with who is named beside it',
    'Eva Berg, Minister for Foreign Affairs, and Sen. Jan Lund said it was late.',
    ['Eva Berg = Minister for Foreign Affairs', 'Jan Lund = Sen.'],
  ],
  [
    'not with names behind one matter',
    'The Minister for Trade, Etelka Vam and Jan Lund said it was late.',
    ['Etelka Vam = Minister for Trade', 'Jan Lund'],
  ],
])('the matters of an office are one list, and nobody: %s', (_, sentence, expected) => {
  expect(entitiesOf(sentence)).toEqual(expected);
});

test.each([
  ['Prime Minister Ana Ruiz and Finance Minister Jan Lund said it was late.', 'Ana Ruiz + Jan Lund'],
  ['President Etelka Vam and Energy Commissioner Jan Lund said it was late.', 'Etelka Vam + Jan Lund'],
  ['Etelka Vam and Finance Minister Jan Lund said it was late.', 'Etelka Vam + Jan Lund'],
  ['Secretary of State for Work and Pensions Dr Eva Berg said it was late.', 'Eva Berg'],
  ['Home and Finance Minister Jan Lund said it was late.', 'Jan Lund'],
  ['Land and Environment Minister Jan Lund said it was late.', 'Jan Lund'],
  ['A spokesman for Prime Minister Ana Ruiz and Finance Minister Jan Lund said it was late.', 'Ana Ruiz + Jan Lund'],
  ['Foreign Minister of the West Bank Ana Ruiz OBE said it was late.', 'Ana Ruiz'],
])('an office behind “and” is somebody’s, not of who stands before it: %s', (sentence, speakers) => {
  expect(whoSaid(`News from today\n\n${sentence}`)).toEqual([`it was late. <- ${speakers}`]);
});

test.each([
  ['Rain fell.\n\nRuiz insisted it rained.\n\n“It is late.”', 'Ruiz'],
  ['“It is late,” Ana Ruiz, who led the inquiry into the claims, and Jan Lund, of Porto, said.', 'Ana Ruiz'],
  ['Eva Berg (Greens, France) came. “It is late,” the Dane said.', 'Dane'],
])('who stands behind somebody else speaks for nobody, and who spoke last goes on: %s', (text, speakers) => {
  expect(whoSaid(`News from today\n\n${text}`).at(-1)?.slice(16)).toBe(speakers);
});
