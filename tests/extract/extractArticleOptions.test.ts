import { quotesBy } from 'onrecord';
import { extractArticle, type KnownEntity } from 'onrecord/extract';
import { parseArticle } from 'onrecord/schema';
import { expect, test } from 'vitest';

const text =
  'Harbour stays shut\n\n“We need more time,” said Ana Ruiz, the harbour minister.\n\n© 2026 The Harbour Times';

test('what the caller knows wins', () => {
  const article = extractArticle(text, {
    id: 'harbour-1',
    headline: 'Another headline',
    authors: ['Ines Bay'],
    publisher: 'The Quay',
    url: 'https://example.org/1',
    published: '2026-03-04',
    modified: '2026-03-05',
    language: 'en-gb',
  });
  expect(parseArticle(article)).toEqual(article);
  expect(article).toMatchObject({
    id: 'harbour-1',
    headline: 'Another headline',
    authors: ['ines-bay'],
    publisher: 'the-quay',
    url: 'https://example.org/1',
    published: { edtf: '2026-03-04', basis: 'editorial' },
    modified: { edtf: '2026-03-05', basis: 'editorial' },
    language: 'en-GB',
  });
});

test('entities that the caller knows get their ids and identifiers, by any of their names', () => {
  const article = extractArticle(
    'The Board of the port met. “It sinks,” Dr Ruiz said. Ana María Ruiz left, and the board agreed. NATO and nato are two.',
    {
      knownEntities: [
        {
          id: 'person/17',
          kind: 'person',
          name: 'Ana María Ruiz',
          identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
        },
        { id: 'port', kind: 'organization', name: 'Board of the Port' },
        { id: 'alliance', kind: 'organization', name: 'North Atlantic Treaty Organization', aliases: ['NATO'] },
        { id: 'absent', kind: 'place', name: 'Atlantis' },
      ],
    },
  );
  expect(parseArticle(article)).toEqual(article);
  expect(quotesBy(article, 'person/17')).toHaveLength(1);
  expect(article.entities.find(({ id }) => id === 'person/17')).toMatchObject({
    name: 'Ana María Ruiz',
    aliases: ['Ruiz'],
    identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
  });
  expect(article.entities.find(({ id }) => id === 'port')?.mentions[0]).toMatchObject({ start: 4 });
  expect(article.entities.find(({ id }) => id === 'alliance')?.mentions).toHaveLength(1);
  expect(article.entities.some(({ id }) => id === 'absent')).toBe(false);
});

test.each([
  ['Prime Minister Ana Ruiz said no. “Yes,” Ruiz said.', 'Prime Minister'],
  ['“No,” said Foreign Secretary Ana Ruiz. “Yes,” Ms Ruiz said.', 'Foreign Secretary'],
  ['NATO Secretary General Ana Ruiz said no. “Yes,” she said.', 'Secretary General'],
  ['Ms Ana Ruiz MP said no. “Yes,” she said.', 'MP'],
  ['Pensioner Ana Ruiz said no. “Yes,” she said.', undefined],
  ['“No,” said French Singer Ana Ruiz. “Yes,” Ms Ruiz said.', undefined],
])('somebody whom the caller knows is known behind a title with capitals: %s', (body, title) => {
  const { entities, quotes } = extractArticle(`Rain fell.\n\n${body}`, {
    knownEntities: [{ id: 'staff/17', kind: 'person', name: 'Ana Ruiz' }],
  });
  expect(quotes.map(({ speakers }) => speakers)).toEqual([['staff/17'], ['staff/17']]);
  const people = entities.filter((one) => one.kind === 'person');
  expect(people.map(({ name, roles }) => [name, roles[0]?.title])).toEqual([['Ana Ruiz', title]]);
});

test('somebody whom the caller knows by a surname is nobody else of that surname', () => {
  const { entities } = extractArticle('Rain fell.\n\nMayor Eva Ruiz left. “No,” said President Ruiz.', {
    knownEntities: [{ id: 'staff/17', kind: 'person', name: 'Ruiz' }],
  });
  expect(entities.map(({ id }) => id)).toEqual(['eva-ruiz', 'staff/17']);
  const { entities: others } = extractArticle('Rain fell.\n\nTurner Ruiz left. “No,” said Ana Ruiz.', {
    knownEntities: [{ id: 'staff/17', kind: 'person', name: 'Ruiz' }],
  });
  expect(others.map(({ id }) => id)).toEqual(['turner-ruiz', 'ana-ruiz']);
});

const person = (id: string, name: string, ...aliases: string[]) => ({ id, kind: 'person' as const, name, aliases });
const idsWith = (body: string, ...knownEntities: KnownEntity[]) => {
  const { entities, quotes } = extractArticle(`Rain fell.\n\n${body}`, { knownEntities });
  return [entities.map(({ id }) => id), quotes.map(({ speakers }) => speakers)];
};

test('somebody whom the caller knows by a surname is the one whose whole name the text has', () => {
  expect(idsWith('“No,” Ruiz said. Ana Ruiz is the mayor.', person('x', 'Ruiz'))).toEqual([
    ['ana-ruiz'],
    [['ana-ruiz']],
  ]);
  expect(idsWith('Ana Ruiz and Jan Ruiz left. “No,” Ruiz said.', person('x', 'Ruiz'))).toEqual([
    ['ana-ruiz', 'jan-ruiz'],
    [[]],
  ]);
  expect(idsWith('Port Ruiz was shut. “No,” Ruiz said.', person('x', 'Ruiz'))).toEqual([['port-ruiz', 'x'], [['x']]]);
});

test('a name that the caller knows may have an owner’s ending inside or at its end', () => {
  const body = (name: string) => ({ id: 'x', kind: 'organization', name }) as const;
  for (const name of ['St. Brendan’s Medical Center', 'King’s College', "McDonald's", 'Lloyd’s of Porto'])
    for (const said of [
      `${name} said it was late.`,
      `It was late, said ${name} chief executive Ana Ruiz.`,
      `It was late, ${name} told us.`,
    ])
      expect(idsWith(said, body(name))[0], said).toContain('x');
  expect(idsWith('McDonald said it was late.', body("McDonald's"))[0]).not.toContain('x');
});

test('a name that two whom the caller knows have tells neither', () => {
  const two = [person('a', 'Ana Ruiz', 'Ruiz'), person('b', 'Jan Ruiz', 'Ruiz')];
  expect(idsWith('“No,” Ruiz said.', ...two)).toEqual([['ruiz'], [['ruiz']]]);
  expect(idsWith('“No,” Ruiz said. Jan Ruiz left.', ...two)).toEqual([['b'], [['b']]]);
  expect(idsWith('Ana Ruiz and Jan Ruiz met. “No,” Ruiz said.', ...two)).toEqual([['a', 'b'], [[]]]);
  const [ana, other] = ['a', 'b'].map((id) => person(id, 'Ana Ruiz')) as [(typeof two)[0], (typeof two)[0]];
  expect(idsWith('“No,” Ana Ruiz said.', ana, other)).toEqual([['ana-ruiz'], [['ana-ruiz']]]);
  expect(idsWith('“No,” Ana Ruiz said.', person('a', 'Ana Ruiz', 'Ana Ruiz'))).toEqual([['a'], [['a']]]);
});

test('nobody else gets the id of somebody whom the caller knows, mentioned or not', () => {
  expect(idsWith('“No,” Ana Ruiz said.', person('ana-ruiz', 'Bo Lind'))).toEqual([['ana-ruiz-2'], [['ana-ruiz-2']]]);
});

test('only a tag of English lets a text be read, whatever it looks like', () => {
  const german = '„Wir bleiben“, sagte die Ministerin am Montag, und der Rat will sich im Mai damit befassen.';
  for (const language of ['en-GB', 'EN', 'eng'])
    expect(extractArticle(text, { language }).quotes, language).toHaveLength(1);
  const { quotes, entities, provenance } = extractArticle(text, { language: 'de' });
  expect([quotes, entities.map(({ id }) => id)]).toEqual([[], ['the-harbour-times']]);
  expect(provenance.warnings[0]).toMatch(/made for English, which the text is not/);
  expect(extractArticle(german, { language: 'en' }).provenance.warnings).toEqual([]);
});

test.each([
  ['not-a-string', { headline: 5 }],
  ['not-a-string', { id: '' }],
  ['not-a-string', { authors: 'Ana Ruiz' }],
  ['not-a-string', { authors: ['Ana Ruiz', ''] }],
  ['not-a-date', { published: 'yesterday' }],
  ['not-a-date', { modified: '2026-02-30' }],
  ['not-a-language', { language: 'english!' }],
  ['not-an-entity', { knownEntities: {} }],
  ['not-an-entity', { knownEntities: [{ id: 'a', name: 'A' }] }],
  ['not-an-entity', { knownEntities: [{ id: 'q1', kind: 'person', name: 'A' }] }],
  [
    'not-an-entity',
    {
      knownEntities: [
        { id: 'a', kind: 'person', name: 'A' },
        { id: 'a', kind: 'place', name: 'B' },
      ],
    },
  ],
  ['not-an-entity', { knownEntities: [{ id: 'a', kind: 'person', name: 'A', identifiers: [{ scheme: 'x' }] }] }],
  ['not-a-scheme', { scheme: {} }],
  ['not-a-scheme', { scheme: { id: 'x', title: 'X', concepts: [{ id: 'a' }] } }],
  ['not-a-scheme', { scheme: { id: 'x', title: 'X', concepts: [null] } }],
  ['not-options', null],
])('wrong options are refused: %s, %j', (code, options) => {
  expect(() => extractArticle(text, options as never)).toThrow(expect.objectContaining({ code }));
});
