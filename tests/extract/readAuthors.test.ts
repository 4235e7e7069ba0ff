import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { readMetadata } from '../../src/extract/stages/readMetadata.js';
import { isForename } from '../support/isForename.js';

const body = 'The council met for two hours and agreed on nothing but the date of its next meeting.';
const authorsOf = (text: string): string[] =>
  readMetadata(text, findPassages(text, isForename), {}).authors.map(({ name }) => name);

test.each([
  ['By Ana Ruiz', ['Ana Ruiz']],
  ['By Ana Ruiz, Political Editor', ['Ana Ruiz']],
  ['By Ana Ruiz, Jan Novák and Lucía de la Fuente', ['Ana Ruiz', 'Jan Novák', 'Lucía de la Fuente']],
  ['by Ana Ruiz | Brussels', ['Ana Ruiz']],
  ['By Ana Ruiz in London and New York', ['Ana Ruiz']],
  ['By Ana Ruiz for The Harbour Times', ['Ana Ruiz']],
  ['Words by Ana Ruiz', ['Ana Ruiz']],
  ['By The Associated Press', ['The Associated Press']],
  ['By Reuters', ['Reuters']],
  ['BY ANA RUIZ AND JAN NOVÁK', ['ANA RUIZ', 'JAN NOVÁK']],
  ['By Ana Ruiz @anaruiz', ['Ana Ruiz']],
  ['By Ana Ruiz March 3, 2026', ['Ana Ruiz']],
  ['By Ana Ruiz 3 March 2026', ['Ana Ruiz']],
  ['By Ana Ruiz Published 7:40 p.m. ET March 17, 2026', ['Ana Ruiz']],
  ['By Ana  Ruiz', ['Ana Ruiz']],
  ['By By Ana Ruiz', ['Ana Ruiz']],
  ['By Written by: Ana Ruiz', ['Ana Ruiz']],
  ['Article by\n\nAna Ruiz', ['Ana Ruiz']],
  ['By Ana Ruiz Staff Writer', ['Ana Ruiz']],
  ['By Ana Ruiz Political editor', ['Ana Ruiz']],
  ['By Ana Ruiz BBC News, Norrvik', ['Ana Ruiz']],
  ['By Ana Ruiz Of The Norrvik Staff', ['Ana Ruiz']],
  ['By No Author', []],
  ['Ana Ruiz, Political Correspondent', ['Ana Ruiz']],
  ['Ana Ruiz — Staff Writer', ['Ana Ruiz']],
  ['Ana Ruiz in Brussels and Jan Novák in Paris', ['Ana Ruiz', 'Jan Novák']],
  ['Ana Ruiz and Jan Novák | Reuters', ['Ana Ruiz', 'Jan Novák']],
  ['Severe Flooding in Porto', []],
  ['By Ana Ruiz, Political Editor, and Jan Novák', ['Ana Ruiz', 'Jan Novák']],
  ['By Ana Ruiz, health reporter and Jan Novák, local democracy reporter', ['Ana Ruiz', 'Jan Novák']],
  ['By Ana Ruiz, Editor and Chief Executive', ['Ana Ruiz']],
  ['By Ana Ruiz, Reuters', ['Ana Ruiz']],
  ['By ANA RUIZ, Associated Press', ['ANA RUIZ']],
  ['By Ana Ruiz, BBC News, New York', ['Ana Ruiz']],
  ['By Ana Ruiz, Reuters, and Jan Novák, AP', ['Ana Ruiz', 'Jan Novák']],
  ['By Ana Ruiz and Reuters', ['Ana Ruiz', 'Reuters']],
  ['By our staff reporter', []],
  ['By Staff', []],
  ['By\n\nAna Ruiz', ['Ana Ruiz']],
  ['by\nNorrvik Team', []],
  ['March 3, 2026 | By Ana Ruiz, NWA News', ['Ana Ruiz']],
  ['Posted on March 3, 2026 by Ana Ruiz', ['Ana Ruiz']],
])('%s', (line, names) => {
  expect(authorsOf(`Council puts off vote\n${line}\n\n${body}`)).toEqual(names);
});

test.each(['Dr Ana Ruiz, Science correspondent', 'Sir Ana Ruiz', 'Political Editor Ana Ruiz', 'Ana Ruiz'])(
  'a title makes nobody else of an author: By %s',
  (names) => {
    const { authors, entities } = extractArticle(`Council puts off vote\n\nBy ${names}\n\n${body}`);
    expect(entities.map(({ id, name }) => [id, name])).toEqual([['ana-ruiz', 'Ana Ruiz']]);
    expect(authors).toEqual(['ana-ruiz']);
  },
);

test.each(['Miami Today', 'Times Of India', 'Deutsche Welle (www.dw.com)', 'The Editorial Board'])(
  'papers and boards sign as bodies: By %s',
  (name) => {
    const { authors, entities } = extractArticle(`Council puts off vote\n\nBy ${name}\n\n${body}`);
    expect(entities.find(({ id }) => id === authors[0])?.kind).toBe('organization');
  },
);

test('without a byline those who reported are the authors, and those who edited are not', () => {
  expect(
    authorsOf(`Council puts off vote\n\n${body}\n\n(Reporting by Ana Ruiz and Eva Holm; Editing by Jan Novák)`),
  ).toEqual(['Ana Ruiz', 'Eva Holm']);
});

test('a long line below “By” is a paragraph', () => {
  expect(
    findPassages(`Council puts off vote\n\nBy\n\n${body}`)
      .map(({ kind }) => kind)
      .at(-1),
  ).toBe('paragraph');
});
