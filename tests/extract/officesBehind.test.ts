import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';

/** The people of a text with their offices, and its bodies. */
const namesIn = (text: string): string[] =>
  extractArticle(`Rain fell in the north.\n\n${text}\n\nNobody else came.`)
    .entities.filter(({ kind }) => kind === 'person' || kind === 'organization')
    .map((one) => [one.name, ...(one.kind === 'person' ? (one.roles ?? []) : []).map(({ title }) => title)].join(', '));

test.each<[text: string, names: string[]]>([
  ['After talks with the president of France, Tom Lund said it was late.', ['Tom Lund']],
  ['Speaking alongside the mayor of Riga, Ana Ruiz said it was late.', ['Ana Ruiz']],
  ['As president of France, Tom Lund said it was late.', ['Tom Lund, president of France']],
  ['According to the mayor, Ana Ruiz, it was late.', ['Ana Ruiz, mayor']],
  ['It was late, according to the director of the museum, Ana Ruiz.', ['Ana Ruiz, director of the museum']],
  ['White House Press Secretary Ana Ruiz was late.', ['White House', 'Ana Ruiz, Press Secretary']],
  ['Atty. Ana Ruiz was late.', ['Ana Ruiz, Atty.']],
  ['The firm will move to Texas, its boss, Ana Ruiz, said.', ['Ana Ruiz, boss']],
])('whose office it is: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<[text: string, names: string[]]>([
  ['Norrshire Fire and Rescue Service said it was out.', ['Norrshire Fire and Rescue Service']],
  ['The Department of Public Works and Highways (DPWH) was late.', ['Department of Public Works and Highways']],
  ['The Ministry of Ropes and Kelp Beds (MRKB) was late.', ['Ministry of Ropes and Kelp Beds']],
  ['The Rail, Maritime and Transport union called it late.', ['Rail, Maritime and Transport']],
  ['The Ministry of Health and Oxfam said it was late.', ['Ministry of Health', 'Oxfam']],
])('what "and" joins in the name of a body: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each(['constructor', '__proto__'])('a name before %s is a name', (word) => {
  expect(namesIn(`The Norrvik ${word} said it was late. The ${word}, Ana Ruiz ${word}, both ${word}, left.`)).toContain(
    'Ana Ruiz',
  );
});
