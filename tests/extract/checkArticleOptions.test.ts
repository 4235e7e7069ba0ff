import { expect, test } from 'vitest';
import type { ArticleOptions } from '../../src/extract/articleOptions.js';
import { checkArticleOptions } from '../../src/extract/checkArticleOptions.js';
import { parseEdtf } from '../../src/text/parseEdtf.js';

test.each([
  '2026',
  '2026?',
  '2026-03',
  '2026-XX-XX',
  '2026-03-05',
  '2024-02-29',
  '2026-03-05~',
  '2026-03-05T09:30:00Z',
  '2026-03-05T09:30:00.000Z',
  '2026-03-05T09:30+02:00',
])('an article may be published on %s, which is EDTF', (published) => {
  expect(() => checkArticleOptions({ published })).not.toThrow();
  expect(parseEdtf(published)).toBeDefined();
});

test.each([
  '',
  'yesterday',
  '3 March 2026',
  '2026-13',
  '2026-02-30',
  '2026-00-01',
  '2026-03-00',
  '2026-03-05T25:00',
  '2026-03-05T09:30Z?',
])('no article is published on “%s”', (published) => {
  expect(() => checkArticleOptions({ published })).toThrow(/published/u);
  expect(() => checkArticleOptions({ modified: published })).toThrow(/modified/u);
});

const topic = { id: 'roads', prefLabel: 'Roads', altLabels: [], broader: [], related: [], mappings: [] };
const schemeOf = (more: object) => ({
  scheme: { id: 'town', title: 'Town', concepts: [topic, { ...topic, ...more }] },
});

const known = { id: 'port', name: 'The port', kind: 'organization' } as const;

test.each<[string, unknown, RegExp]>([
  ['no object', null, /object/u],
  ['a headline that is no string', { headline: 1 }, /headline/u],
  ['an empty author', { authors: [''] }, /authors\[0\]/u],
  ['authors that are no list', { authors: 'Ana Ruiz' }, /authors/u],
  ['a language that is none', { language: 'English' }, /language/u],
  ['entities that are no list', { knownEntities: known }, /knownEntities/u],
  ['an entity that is none', { knownEntities: [null] }, /knownEntities\[0\].*an id/u],
  ['an id that is none', { knownEntities: [{ ...known, id: ' ' }] }, /must have an id\.$/u],
  ['the id of a quotation', { knownEntities: [{ ...known, id: 'q1' }] }, /an id of another shape than "q1"/u],
  ['an id twice', { knownEntities: [known, known] }, /knownEntities\[1\].*"port" is that of another/u],
  ['a date that is no string', { published: new Date(0) }, /published is .*; expected EDTF such as/u],
  ['no name', { knownEntities: [{ ...known, name: ' ' }] }, /a name/u],
  ['an unknown kind', { knownEntities: [{ ...known, kind: 'ship' }] }, /a kind among person/u],
  ['aliases that are no strings', { knownEntities: [{ ...known, aliases: [1] }] }, /aliases/u],
  ['a label that is no string', schemeOf({ altLabels: [5] }), /concepts\[1\].*altLabels/u],
  ['hidden labels that are no list', schemeOf({ hiddenLabels: 'x' }), /concepts\[1\].*labels/u],
  ['related concepts that are no list', schemeOf({ related: undefined }), /concepts\[1\].*related/u],
  ['labels in no context', schemeOf({ contextLabels: [{}] }), /concepts\[1\].*contextLabels/u],
  [
    'a context that is no list of lists',
    schemeOf({ contextLabels: [{ labels: ['a'], with: ['b'] }] }),
    /contextLabels/u,
  ],
  ['a context of another width', schemeOf({ contextLabels: [{ labels: [], with: [], within: 'para' }] }), /within/u],
  ['identifiers of another shape', { knownEntities: [{ ...known, identifiers: ['Q1'] }] }, /identifiers/u],
])('refuses %s', (_, options, message) => {
  expect(() => checkArticleOptions(options as ArticleOptions)).toThrow(message);
});

test('takes all that a caller may know', () => {
  expect(() =>
    checkArticleOptions({
      id: 'crane',
      headline: 'Crane',
      authors: ['Ana Ruiz'],
      language: 'en-GB',
      ...schemeOf({ hiddenLabels: ['street'], contextLabels: [{ labels: ['way'], with: [['town']], within: 'text' }] }),
      knownEntities: [{ ...known, aliases: ['Port'], identifiers: [{ scheme: 'wikidata', value: 'Q1' }] }],
    }),
  ).not.toThrow();
});
