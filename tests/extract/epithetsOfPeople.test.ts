import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

/** Who says the words of the second sentence, behind a farmer and a mayor. */
const meant = (introduction: string, called: string): string =>
  speakersIn(
    `The farmer Ana Ruiz met Tom Lund, the mayor of Porto, on Monday. ${introduction} “We float,” ${called} said.`,
  ).join(' ');

describe('whom the text told of goes by another word', () => {
  test.each([
    ['Eva Berg, who runs a mill in Lyon, was late.', 'asked by the chair if it floats, the Slovak'],
    ['Eva Berg runs a mill in Lyon.', 'the Slovene, a former boxer,'],
    ['Ruiz met Eva Berg, a Danish MEP.', 'the parliamentarian'],
    ['Eva Berg, a geographer, sees a pattern.', 'the academic'],
    ['Councillor Eva Berg was late.', 'the independent'],
    ['So was the Estonian Eva Berg.', 'the Estonian'],
    ['Ruiz met Jan Lund and the Estonian Sirle Kask, who left.', 'the Estonian', 'Sirle Kask'],
    ['Portugal’s Eva Berg and Norway’s Jan Lund were late.', 'the Portuguese'],
    ['Ruiz met a retired cook called Eva Berg in Lyon.', 'the cook'],
    ['The institute’s director, Eva Berg, was late.', 'the analyst'],
    ['Eva Berg was late.', 'the ex-minister'],
    ['Eva Berg was late. The Dane, a former diver, ran.', 'the former diver'],
  ])('%s %s', (introduction, called, name = 'Eva Berg') => {
    expect(
      speakersIn(
        `The farmer Ana Ruiz left. ${introduction} ${called[0]?.toUpperCase()}${called.slice(1)} said: “We float.”`,
      ).at(-1),
    ).toBe(name);
  });
  test('nobody takes after whom she works with', () => {
    expect(speakersIn('Eva Berg ran the mill with her brother in a shed. “Nobody came,” she said.')).toEqual([
      'Eva Berg',
    ]);
  });
  test('nor is it who was not', () => {
    expect(speakersIn('In the end it was Ana Ruiz, not Eva Berg, who told them that the quay would close.')).toEqual([
      'Ana Ruiz',
    ]);
  });
  test('nor does an MEP hold another office', () => {
    const text =
      '“Who pays?” asked Eva Berg (Renew, Sweden). The commissioner said nobody would. “Why?” the Swede asked.';
    expect(speakersIn(text)).toEqual(['Eva Berg', 'commissioner', 'Eva Berg']);
  });
  test.each([
    ['Ruiz met Eva Berg, mayor of Stade.', 'the mayor of Porto', 'Tom Lund'],
    ['Ruiz met Eva Berg, mayor of Stade.', 'the mayor of Braga', 'mayor of Braga'],
    ['Eva Berg was late.', 'the union man', 'union man'],
    ['Ruiz met Eva Berg, head of the port.', 'the port’s chief of staff', 'port’s chief of staff'],
    ['Ruiz met counsel for the port, Eva Berg.', 'Lund’s lawyer', 'Lund’s lawyer'],
    ['Lund’s lawyer, Eva Berg, was late.', 'Lund’s lawyer', 'Eva Berg'],
  ])('nor does one of another place, or somebody else’s: %s %s', (introduction, called, who) => {
    expect(meant(introduction, called)).toBe(who);
  });
  test('nor is the older of two whoever was named last', () => {
    expect(meant('Eva Berg came with her mother.', 'the older woman')).toBe('older woman');
  });
  test('but not a whole people', () => {
    expect(speakersIn('Eva Berg runs a mill in Lyon, says Ruiz. The Dutch told her that it floats.').at(-1)).not.toBe(
      'Eva Berg',
    );
  });
});

describe('a member of a party goes by it', () => {
  test.each([
    ['Ruiz met the liberal MEP Eva Berg.', 'the liberal'],
    ['Ruiz met Eva Berg, a Green MEP.', 'the Green'],
    ['Ruiz met Eva Berg of the Social Democrats.', 'the Social Democrat'],
    ['Ruiz met Eva Berg (Conservative).', 'the Conservative'],
    ['Ruiz met Eva Berg, leader of the Socialists.', 'the Socialist'],
  ])('%s %s', (introduction, called) => {
    expect(meant(introduction, called)).toBe('Eva Berg');
  });

  test('as no whole party does, and nobody of that name', () => {
    expect(meant('Ruiz met Eva Berg of the Greens.', 'the Greens')).toBe('Greens');
    expect(meant('Ruiz met Mark Green.', 'Green')).toBe('Mark Green');
  });
});

test('an NGO is no name, and a chamber is a body', () => {
  expect(meant('The Norrvik Chamber of Commerce left the city.', 'the chamber')).toBe('Norrvik Chamber of Commerce');
  expect(meant('Oceans Now, an NGO, left the city.', 'the NGO')).toBe('Oceans Now');
});

test('a paper is no newspaper before one is named', () => {
  const study = 'The paper, by three clerks, says it is late. The daily Norrvik Post disagrees, said Ana Ruiz.';
  expect(speakersIn(study)[0]).not.toBe('Norrvik Post');
  expect(speakersIn('The Norrvik Post says it is late. “It is,” the paper said.')).toEqual([
    'Norrvik Post',
    'Norrvik Post',
  ]);
});
