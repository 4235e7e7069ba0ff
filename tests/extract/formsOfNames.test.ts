import { expect, test } from 'vitest';
import { namedIn } from '../support/namedIn.js';

test.each([
  ['The U.S. voted. Ships from America and the USA left the United States.', ['place United States']],
  ['The U.S. voted in America.', ['place U.S.']],
  ['The UK voted. Ships from Britain and the United Kingdom left Great Britain.', ['place United Kingdom']],
  [
    'Ships from North America left the UAE for the United Arab Emirates.',
    ['place North America', 'place United Arab Emirates'],
  ],
  ['Zoë Kask, who met Zoe Kask-Lund, left. “It is late,” Zoe Kask said.', ['person Zoë Kask', 'person Zoe Kask-Lund']],
])('%s: a state is one by all its names, somebody with and without accents', (text, expected) => {
  expect(namedIn(text)).toEqual(expected);
});

test.each([
  ['The U.S. Supreme Court sat. The Supreme Court bench left.', ['organization U.S. Supreme Court']],
  ['The Department of Labor spoke. The fees annoyed the Labor Department boss.', ['organization Department of Labor']],
  ['The Ministry of Defence spoke, and so did a Defence Ministry aide.', ['organization Ministry of Defence']],
  ['The EU Commission met. The European Commission left, and the Commission said no.', ['organization EU Commission']],
  [
    'The Porto Supreme Court sat, and so did the U.S. Supreme Court.',
    ['organization Porto Supreme Court', 'organization U.S. Supreme Court'],
  ],
])('%s: a body is one with and without its state', (text, expected) => {
  expect(namedIn(text)).toEqual(expected);
});

test.each([
  ['The FBI and Justice Department spoke on Monday.', ['organization FBI', 'organization Justice Department']],
  ['The HIV and AIDS Council spoke on Monday.', ['organization HIV and AIDS Council']],
])('%s', (text, expected) => {
  expect(namedIn(text)).toEqual(expected);
});

test.each([
  ['Fees rise, White House aides said.', 'White House aides'],
  ['Fees rise, New Jersey voters said.', 'New Jersey voters'],
  ['But Porto Party members said fees rise.', 'Porto Party members'],
  ['Two Porto Party members said fees rise.', 'Porto Party members'],
  ['Fees rise, Senator Ana Ruiz aides said.', 'Ana Ruiz aides'],
])('%s: those of a body have its whole name', (text, group) => {
  expect(namedIn(text).filter((one) => one.startsWith('group'))).toEqual([`group ${group}`]);
});

test.each([
  ['Haldun B. Sarol, head of the port, left. “No,” Sarol said.', ['person Haldun B. Sarol, head of the port']],
  ['Vendel B. Kuchta, a beekeeper, left.', ['person Vendel B. Kuchta']],
  ['Meanwhile NATO left.', ['organization NATO']],
  [
    'Femke van der Loots left the union. “No,” she said.\n\nVan der Loots says the union offered to load it.',
    ['person Femke van der Loots', 'organization union'],
  ],
])('%s: a name is read with all its parts', (text, expected) => {
  expect(namedIn(text)).toEqual(expected);
});
