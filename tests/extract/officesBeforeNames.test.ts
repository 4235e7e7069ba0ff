import { expect, test } from 'vitest';
import { entitiesOf } from '../support/entitiesOf.js';

test.each([
  [
    'White House deputy chief of staff Etelka Vam said it was late. Vam left.',
    ['organization White House', 'person Etelka Vam (deputy chief of staff @ white-house)'],
  ],
  [
    'Former White House chief of staff Etelka Vam said it was late.',
    ['person Etelka Vam (Former White House chief of staff @ )', 'organization White House'],
  ],
  ['Lund’s chief of staff Etelka Vam said it was late.', ['person Etelka Vam (chief of staff @ )']],
  [
    'EU director general of trade Etelka Vam said it was late.',
    ['person Etelka Vam (director general of trade @ eu)', 'organization EU'],
  ],
  ['The head of charity Norrvik said it was late.', ['group head of charity Norrvik', 'organization Norrvik']],
])('what an office is of, in small letters: %s', (sentence, expected) => {
  expect(entitiesOf(sentence)).toEqual(expected);
});

test.each([
  [
    'Chair of the Budget Committee Etelka Van Vam said it was late.',
    ['person Etelka Van Vam (Chair @ budget-committee)', 'organization Budget Committee'],
  ],
  [
    'Head of the Foreign Intelligence Service Etelka Vam said it was late.',
    ['person Etelka Vam (Head @ foreign-intelligence-service)', 'organization Foreign Intelligence Service'],
  ],
  [
    'Chairman of the Seimas’s Foreign Affairs Committee Etelka Vam said it was late.',
    ['person Etelka Vam (Chairman @ foreign-affairs-committee)', 'organization Foreign Affairs Committee'],
  ],
  [
    'CEO of Norrvik Airport Etelka Vam said it was late.',
    ['person Etelka Vam (CEO @ norrvik-airport)', 'organization Norrvik Airport'],
  ],
  ['Speaker of the Seimas Etelka Vam said it was late.', ['person Etelka Vam (Speaker of the Seimas @ )']],
  ['“It is late,” said Speaker of the Seimas Etelka Vam.', ['person Etelka Vam (Speaker of the Seimas @ )']],
  [
    'Director of National Intelligence Etelka Vam said it was late.',
    ['person Etelka Vam (Director of National Intelligence @ )'],
  ],
  [
    'Professor of Law at Norrvik University Etelka Vam said it was late.',
    ['person Etelka Vam (Professor of Law @ norrvik-university)', 'organization Norrvik University'],
  ],
  [
    'Ana Ruiz, captain of the Porto Maple Leafs, said it was late.',
    ['person Ana Ruiz (captain @ porto-maple-leafs)', 'organization Porto Maple Leafs'],
  ],
  [
    'Members of the Royal Etelka Chorus said it was late.',
    ['group Members of the Royal Etelka Chorus', 'organization Royal Etelka Chorus'],
  ],
  [
    'The head of the Catholic Church Pope Vam said it was late.',
    ['person Pope Vam (head @ catholic-church)', 'organization Catholic Church'],
  ],
])('where the body ends that an office is of, and its holder’s name starts: %s', (sentence, expected) => {
  expect(entitiesOf(sentence)).toEqual(expected);
});

test.each([
  ['A spokesman for Theresa Vam said it was late. Vam left.', ['person Theresa Vam']],
  ['“It is late,” said a spokesman for Jane Vam.', ['person Jane Vam']],
  ['A spokesman for Jane Vam Group said it was late.', ['organization Jane Vam Group']],
  ['A spokesman for Charlotte County said it was late.', ['place Charlotte County']],
  ['A spokesman for Norrvik Vam said it was late.', ['organization Norrvik Vam']],
  ['Etelka Di Vam said it was late. Di Vam left.', ['person Etelka Di Vam']],
  ['Manager Etelka di Vam said it was late.', ['person Etelka di Vam (Manager @ )']],
  ['Di Vam, 45, said it was late.', ['person Di Vam']],
  ['DI Etelka Vam said it was late.', ['person Etelka Vam (DI @ )']],
])('whose name it is, told by its first word: %s', (sentence, expected) => {
  expect(entitiesOf(sentence)).toEqual(expected);
});

test.each([
  ['Canadian Trade Minister Etelka Vam said it was late.', ['person Etelka Vam (Canadian Trade Minister @ )']],
  ['Norrland Health Minister Etelka Vam said it was late.', ['person Etelka Vam (Norrland Health Minister @ )']],
  [
    'Norwegian Water Board Chairman Etelka Vam said it was late.',
    ['organization Norwegian Water Board', 'person Etelka Vam (Chairman @ norwegian-water-board)'],
  ],
  [
    'Norrvik Energy Chief Executive Etelka Vam said it was late.',
    ['organization Norrvik Energy', 'person Etelka Vam (Chief Executive @ norrvik-energy)'],
  ],
])('what a minister is of is no body: %s', (sentence, expected) => {
  expect(entitiesOf(sentence)).toEqual(expected);
});

test.each([
  ['The far-right Norrvik Rally (RN) said it was late. The RN left.', ['organization Norrvik Rally']],
  [
    'Norrvik’s far-right Alternative for Porto (AfP) said it was late. AfP left.',
    ['organization Alternative for Porto'],
  ],
  ['The Liberal Democrats (FDP) said it was late. The FDP left.', ['organization Liberal Democrats']],
  ['The Norrvik Party (NPÖ) said it was late. The NPÖ left.', ['organization Norrvik Party']],
  ['Law and Justice said it was late.', ['organization Law and Justice']],
  ['Etelka Vam (EPP) said it was late.', ['person Etelka Vam', 'organization EPP']],
  ['The late Etelka Vam (EPP) was a baker.', ['person Etelka Vam', 'organization EPP']],
  ['The MEP Etelka Vam (EPP) said it was late.', ['person Etelka Vam (MEP @ )', 'organization EPP']],
])('what has an article and its acronym in brackets is a body: %s', (sentence, expected) => {
  expect(entitiesOf(sentence)).toEqual(expected);
});

test.each([
  ['He was taken to Norrvik General Infirmary on Princes Avenue.', ['organization Norrvik General Infirmary']],
  ['A fire broke out on Queen Street.', []],
  ['Judge Lane and Mr Bridge wept.', ['person Lane (Judge @ )', 'person Bridge']],
  [
    'NATO’s Supreme Allied Commander Europe, General Etelka Vam, said it was late.',
    ['organization NATO', 'person Etelka Vam (General @ )'],
  ],
  [
    'The Police and Crime Commissioner, Etelka Vam, said it was late.',
    ['person Etelka Vam (Police and Crime Commissioner @ )'],
  ],
  ['The Association of Nurses and Midwives said it was late.', ['organization Association of Nurses and Midwives']],
  [
    'House Ways and Means Chairman Etelka Vam said it was late.',
    ['organization House Ways and Means', 'person Etelka Vam (Chairman @ house-ways-and-means)'],
  ],
])('a title inside the name of a place or a body is nobody’s: %s', (sentence, expected) => {
  expect(entitiesOf(sentence)).toEqual(expected);
});

test('offices of the Oireachtas stand before names, with accents and without', () => {
  expect(entitiesOf('Tanaiste Etelka Vam and Leas Cheann Comhairle Jan Lund said it was late.')).toEqual([
    'person Etelka Vam (Tanaiste @ )',
    'person Jan Lund (Leas Cheann Comhairle @ )',
  ]);
});
