import { expect, test } from 'vitest';
import { namedIn } from '../support/namedIn.js';
import { speakersIn } from '../support/whoSaid.js';

test.each([
  ['Sen. Jan Lund of Oregon, the only senator to object, left.', ['person Jan Lund, only senator', 'place Oregon']],
  [
    'The bill was backed by Sen. Ana Ruiz of Maryland, a Democrat on the panel.',
    ['person Ana Ruiz, Sen.', 'place Maryland'],
  ],
  ['Ana Ruiz of Aarhus, the mayor, said it was late.', ['person Ana Ruiz, mayor']],
  ['Ana Ruiz from Porto, a nurse, said it was late.', ['person Ana Ruiz, nurse']],
  [
    '“It is late,” said Jan Lund, 32, of Chicago, an account executive.',
    ['person Jan Lund, account executive', 'place Chicago'],
  ],
  ['“It is late,” said Jan Lund, a broker based in Tampa, Fla., who sells boats.', ['person Jan Lund']],
  ['A judge in Alexandria, Va.\n\nJan Lund said it was late.', ['person Jan Lund']],
  ['Jan Lund, a D.C.-based actor, said it was late.', ['person Jan Lund', 'place D.C.']],
  [
    'Jan Lund is the governor of the largest state in the country, California.',
    ['person Jan Lund, governor of the largest state in the country', 'place California'],
  ],
  ['As old states and neighbours, Armenia and Azerbaijan fell out.', ['place Armenia', 'place Azerbaijan']],
  ['Ana Ruiz said those in Great Britain who voted were wrong.', ['person Ana Ruiz', 'place Great Britain']],
  [
    '“Hungary is a shareholder,” Ana Ruiz said. Cyprus, the newest member, left.',
    ['place Hungary', 'person Ana Ruiz', 'place Cyprus'],
  ],
  ['Puerto Rico has opened a new port. It is the third for Puerto Rico.', ['place Puerto Rico']],
  ['The ferry left for Hoboken, NJ, and Yonkers, NY.', ['place NJ', 'place NY']],
  ['The town of Washington, D.C., is wet.', ['place Washington']],
  // But where it stands alone
  ['Ana Ruiz left D.C. in May.', ['person Ana Ruiz', 'place D.C.']],
  ["The ferry sank on New Year's Eve.", []],
  // But who is called so
  ["It was Ana's Eve who left.", ['person Ana', 'person Eve']],
])('%s names places that nobody is', (text, expected) => {
  expect(namedIn(text)).toEqual(expected);
});

test.each([
  ['Friends of Ana Ruiz, a nurse, said it was late.', 'person Ana Ruiz, nurse'],
  ['The chair of Norrvik, a charity, said it was late.', 'organization Norrvik'],
  ['The nurse, Georgia, said it was late.', 'person Georgia, nurse'],
])('%s tells of whom it stands beside', (text, expected) => {
  expect(namedIn(text)).toContain(expected);
});

test.each([
  'Rep. Ana Ruiz, R-Palm Springs, who wrote the bill, said it was late. “We tried,” she said.',
  '“It is late,” said Rep. Ana Ruiz, D-San Jose, the sponsor of the bill. “We tried,” she added.',
  'Rep. Ana Ruiz (D-South Portland) said it was late. “We tried,” she said.',
])('%s names nobody by a seat', (text) => {
  expect(namedIn(text)).toEqual(['person Ana Ruiz, Rep.']);
  expect(speakersIn(`Bill would raise fees\n\n${text}`)).toEqual(['Ana Ruiz', 'Ana Ruiz']);
});

test.each([
  [
    'RIGA, 21 April (Baltic Desk) – The gate shut on Monday. Ana Ruiz said Riga had voted.',
    ['place Riga', 'person Ana Ruiz'],
  ],
  ['ANA RUIZ is back. Ana Ruiz said it was late.', ['person Ana Ruiz']],
  ['NATO said it was late. “No,” said NATO.', ['organization NATO']],
])('%s is named as the text writes it without shouting', (text, expected) => {
  expect(namedIn(text)).toEqual(expected);
});

test.each([
  ['New Yorkers who vote met a South Korean in May. North Africans left.', []],
  ['Three New Zealanders left.', []],
  ['The New Yorker reported that it was late.', ['organization New Yorker']],
  ['Ana Ruiz left New Norrvik and South Norrvik.', ['person Ana Ruiz', 'place New Norrvik', 'place South Norrvik']],
])('%s: peoples are no places', (text, expected) => {
  expect(namedIn(text)).toEqual(expected);
});

test('who is from a state speaks, and not the state', () => {
  const text = (state: string): string =>
    `Vote held on harbour fees\n\nThe bill was backed by Sen. Ana Ruiz of ${state}, the ranking Democrat on the panel.\n\n“This is wrong,” she said in a statement.`;
  for (const state of ['Maryland', 'Norrland', 'New Norrland'])
    expect(speakersIn(text(state), ({ name }) => name)).toEqual(['Ana Ruiz']);
});

test('a land that is a forename, too, is whoever bears it where it speaks', () => {
  const text =
    'Jordan Pickering left on Monday\n\nJordan Pickering left the team on Monday.\n\n“I will be back,” Jordan said.\n\nThe team plays in Chad next.';
  expect(speakersIn(text, ({ name }) => name)).toEqual(['Jordan Pickering']);
});

test.each([
  ['Water in Seccombe Reservoir fell. Ana Ruiz said Seccombe Reservoir would stay shut.', 'place Seccombe Reservoir'],
  ['Two people were hurt near Norrvik Hill, Ana Ruiz said.', 'place Norrvik Hill'],
  ['Seccombe Zoo said it would stay shut. “We are sad,” a keeper said.', 'organization Seccombe Zoo'],
  ['A spokesman for Seccombe Prison said it would stay shut.', 'organization Seccombe Prison'],
  ['Norrvik Hill said it would stay shut. “We are sad,” she said.', 'person Norrvik Hill'],
  ['The senator is from Little Rock. Ana Ruiz said it was late.', 'place Little Rock'],
  ['The attack was blamed on Al Qaeda, Ana Ruiz said.', 'organization Al Qaeda'],
])('%s has a word that places end with', (text, expected) => {
  expect(namedIn(text)).toContain(expected);
});

test.each([
  [
    'It is late, said Ana Ruiz, the first mayor of New York City who left.',
    ['person Ana Ruiz, first mayor of New York City', 'place New York City'],
  ],
  ['Ana Ruiz, 32, of Sodus in Upstate Norrvik, who left, said it was late.', ['person Ana Ruiz']],
  ['It is late, said the mother of Penhale Vam, who left.', ['group mother of Penhale Vam', 'person Penhale Vam']],
  [
    'Ana Ruiz, research director at IHS Penhale Vam, said it was late.',
    ['person Ana Ruiz, research director', 'organization IHS Penhale Vam'],
  ],
])('%s tells who is who, and where', (text, expected) => {
  expect(namedIn(text)).toEqual(expected);
});

test('a dateline names a place that a body is called by, too', () => {
  const text =
    'MARSUM — Two men were late for the count on Monday.\n\nA Marsum Traffic Police official said so. Nobody came to Marsum.';
  expect(namedIn(text)).toEqual(expect.arrayContaining(['place Marsum', 'organization Marsum Traffic Police']));
});

test('the streets of a place are not those of a body called by it', () => {
  const text = 'Police searched the streets of Marsum. The Marsum Police Department said it was late.';
  expect(namedIn(text)).toContain('organization Marsum Police Department');
  expect(namedIn(text).join()).not.toContain('Marsum,');
});

test.each([
  ['They met in Lorden County, who have a crane.', 'place Lorden County'],
  ['They climbed Kelly Mountain on Monday.', 'place Kelly Mountain'],
])('%s', (text, place) => {
  expect(namedIn(text)).toEqual([place]);
});
