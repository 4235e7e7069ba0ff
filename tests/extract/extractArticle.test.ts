import { attach, detach, findSpeaker } from 'onrecord';
import { extractArticle } from 'onrecord/extract';
import { parseArticle } from 'onrecord/schema';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const text = [
  'Harbour stays shut, minister says',
  '',
  'By Nora Field',
  '',
  'STADE, March 3 (Wire) — The harbour will stay shut until summer, Harbour Minister Ana Ruiz said on Monday.',
  '',
  '“We need more time,” Ruiz told members of the Harbour Safety Board (HSB). She said repairs would cost €3 million.',
  '',
  'The HSB, which runs the quay in Denmark, called the delay “a disgrace”. Two naval officers agreed with the board.',
  '',
  '© 2026 The Harbour Times',
].join('\n');

const ofKind = (kind: string) =>
  extractArticle(text)
    .entities.filter((entity) => entity.kind === kind)
    .map(({ name }) => name);

test('a record is valid, attached, and the same each time', () => {
  const article = extractArticle(text);
  expect(parseArticle(article)).toEqual(article);
  expect(extractArticle(text)).toEqual(article);
  expect(article.body).toBe(text);
  expect(attach(detach(article), text)).toEqual(article);
});

test('people have the offices that the text gives them, with the body they belong to', () => {
  const article = extractArticle(
    'It rained on the visitors. NATO Secretary General Mark Rutte met Ana Ruiz, director of the Harbour Safety Board.',
  );
  expect(article.entities.find(({ id }) => id === 'mark-rutte')).toMatchObject({
    kind: 'person',
    roles: [{ title: 'Secretary General', organization: 'nato', evidence: { basis: 'stated' } }],
  });
  expect(article.entities.find(({ id }) => id === 'ana-ruiz')).toMatchObject({
    roles: [{ title: 'director', organization: 'harbour-safety-board' }],
  });
  expect(findSpeaker(extractArticle(text), 'Harbour Minister')?.id).toBe('ana-ruiz');
});

test('people, bodies, places and groups are told apart', () => {
  expect(ofKind('person')).toEqual(expect.arrayContaining(['Ana Ruiz', 'Nora Field']));
  expect(ofKind('organization')).toEqual(expect.arrayContaining(['Harbour Safety Board', 'The Harbour Times']));
  expect(ofKind('place')).toContain('Denmark');
  expect(extractArticle(text).entities.find(({ name }) => name === 'Denmark')).toMatchObject({ country: 'DK' });
});

test('an acronym in brackets is another name of the body before it', () => {
  const board = extractArticle(text).entities.find(({ name }) => name === 'Harbour Safety Board');
  expect(board?.aliases).toContain('HSB');
  expect(board?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
    expect.arrayContaining(['Harbour Safety Board', 'HSB']),
  );
});

test('mentions say how they refer', () => {
  const ruiz = extractArticle(text).entities.find(({ id }) => id === 'ana-ruiz');
  expect(ruiz?.mentions.map(({ start, end, form }) => [text.slice(start, end), form])).toEqual(
    expect.arrayContaining([
      ['Harbour Minister Ana Ruiz', 'name'],
      ['Ruiz', 'name'],
      ['She', 'pronoun'],
    ]),
  );
});

test('headline, authors, publisher, dates and rights are read', () => {
  const article = extractArticle(text);
  expect(article).toMatchObject({
    headline: 'Harbour stays shut, minister says',
    authors: ['nora-field'],
    publisher: 'the-harbour-times',
    language: 'en',
    published: { edtf: '2026-03-03?' },
    rights: { holder: 'The Harbour Times', year: 2026 },
    provenance: { method: 'extracted', engine: { name: 'onrecord', version: packageJson.version }, reviewed: false },
  });
});

test('a text in another language has no quotations, and says so', () => {
  const german =
    'Der Minister sagte am Montag im Bundestag: „Die Schiffe werden bald fahren, und niemand muss Angst vor dem Winter haben.“';
  const article = extractArticle(german);
  expect(article).toMatchObject({ language: 'und', quotes: [], entities: [] });
  expect(article.provenance.warnings[0]).toMatch(/English/);
  expect(extractArticle(text, { language: 'de' }).quotes).toEqual([]);
  expect(extractArticle(german, { language: 'en' }).provenance.warnings).toEqual([]);
});

test('ids are readable, and the same name has the same one', () => {
  expect(extractArticle(text).id).toMatch(/^harbour-stays-shut-minister-says-[0-9a-f]{8}$/);
  const twice = extractArticle('“No,” said Åsa Öberg. “Yes,” said Åsa-Öberg Lund. “Why?” said Åsa Öberg-Lund.');
  expect(twice.entities.map(({ id }) => id)).toEqual(['asa-oberg', 'asa-oberg-lund', 'asa-oberg-lund-2']);
});

test.each([
  ', a pilot who said it was late.',
  ', the minister who asked',
  ', 45, a pilot who said it was late.',
  'of State Ana Ruiz said so.',
  ', said',
  'the captain was reported to have',
  'the captain was quoted as having',
])('a line that starts or ends inside a sentence is read: %s', (line) => {
  expect(extractArticle(`The pier was shut that day.\n\n${line}`, { language: 'en' }).body).toContain(line);
});

test('half a surrogate pair is read, and told', () => {
  const { provenance, quotes } = extractArticle('“No,” said Ana Ruiz. \ud83d');
  expect(quotes).toHaveLength(1);
  expect(provenance.warnings.at(-1)).toMatch(/surrogate/);
});

test('a text that is no string is refused', () => {
  expect(() => extractArticle(7 as never)).toThrow(expect.objectContaining({ code: 'not-a-string' }));
});

test('a name behind a comma that opens the text is read', () => {
  expect(extractArticle(', Port company').quotes).toEqual([]);
});
