import type { Entity } from 'onrecord';
import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

const kindAndName = ({ kind, name }: Entity): string => `${kind} ${name}`;

/** A report in which only a name says what speaks. */
const report = (name: string): string =>
  `${name} said it was late.\n\n“It is bad,” said Ana Ruiz of ${name}, who left.\n\n${name} said prices rose.`;

test.each([
  '3M',
  '7-Eleven',
  '23andMe',
  'AT&T',
  'DeepSeek',
  'Norrvik plc',
  'Procter & Gamble',
  'S&P Global',
  'UN Habitat',
  'UN Women',
  'Which?',
  'Yahoo!',
])('%s is a body, with all of its name', (name) => {
  const body = `organization ${name}`;
  expect(speakersIn(report(name), kindAndName)).toEqual([body, 'person Ana Ruiz', body]);
});

test.each([
  ['a firm named in full once', 'Norrvik plc grew.\n\nNorrvik said it was late.', ['organization Norrvik plc']],
  ['a question', 'One of them is shut. Which? Ana Ruiz said it was late.\n\nShe left.', ['person Ana Ruiz']],
  ['a sum', 'Some 3M pupils stayed away.\n\nAna Ruiz said it was late.', ['person Ana Ruiz']],
] as const)('%s', (_, text, expected) => {
  expect(speakersIn(text, kindAndName)).toEqual(expected);
});
