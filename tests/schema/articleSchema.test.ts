import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { article } from 'onrecord';
import * as schemas from 'onrecord/schema';
import { describe, expect, test } from 'vitest';
import { makeSchema } from '../../scripts/make-schema.mjs';
import { mutatedRecord } from '../support/mutatedRecord.js';
import { attachedRecord, detachedRecord } from '../support/records.js';

const file = readFileSync(new URL('../../article.schema.json', import.meta.url), 'utf8');
const json = JSON.parse(file);
const matches = new Ajv2020({ strict: true }).compile(json);

// biome-ignore lint/suspicious/noExplicitAny: records are broken in ways that no type allows
type Broken = any;
const shapeCodes: readonly string[] = ['missing-field', 'wrong-type', 'wrong-value'];

/** Whether the parser finds nothing wrong with the shape. */
function hasShape(input: unknown): boolean {
  const result = schemas.safeParseArticle(input);
  return result.success || !result.findings.some(({ code }) => shapeCodes.includes(code));
}

const accepted: readonly (readonly [string, (record: Broken) => unknown])[] = [
  ['the record as it is', () => {}],
  ['unknown keys', (r) => (r.quotes[0].content[0].more = { any: [1] })],
  ['an integer written as a fraction', (r) => (r.quotes[0].cue.start = JSON.parse('7.0'))],
  [
    'the grades at both ends',
    (r) => Object.assign(r.topics[0], { relevance: 0, evidence: { basis: 'stated', confidence: 1 } }),
  ],
  [
    'no optional field at all',
    (r) => {
      for (const key of ['headline', 'url', 'publisher', 'published', 'modified', 'rights']) delete r[key];
    },
  ],
  [
    'empty lists',
    (r) => {
      for (const key of ['authors', 'passages', 'entities', 'quotes', 'topics', 'events']) r[key] = [];
    },
  ],
  ['an empty text where any text is', (r) => (r.headline = '')],
];

const rejected: readonly (readonly [string, (record: Broken) => unknown])[] = [
  ['another version of the model', (r) => (r.schemaVersion = 2)],
  ['no form', (r) => delete r.form],
  [
    'an attached record without a body',
    (r) => {
      r.form = 'attached';
      delete r.body;
    },
  ],
  ['null for what is absent', (r) => (r.headline = null)],
  ['a number for a text', (r) => (r.headline = 5)],
  ['an empty id', (r) => (r.quotes[0].id = '')],
  ['a list with a hole', (r) => (r.authors = [null])],
  ['an object for a list', (r) => (r.quotes = {})],
  ['a list for an object', (r) => (r.text = [])],
  ['a hash in capitals', (r) => (r.text.sha256 = r.text.sha256.toUpperCase().replace(/^./, 'A'))],
  ['a hash that is too long', (r) => (r.text.sha256 += '0')],
  ['a hash with a line break', (r) => (r.text.sha256 += '\n')],
  ['a fraction for an offset', (r) => (r.quotes[0].cue.start = 1.5)],
  ['a negative offset', (r) => (r.quotes[0].cue.start = -1)],
  ['an offset beyond what is exact', (r) => (r.quotes[0].cue.end = 2 ** 53)],
  ['an offset as a string', (r) => (r.quotes[0].cue.start = '1')],
  ['a kind of passage that is none', (r) => (r.passages[0].kind = 'title')],
  ['a kind of entity that is none', (r) => (r.entities[0].kind = 'robot')],
  ['a kind of quotation that is none', (r) => (r.quotes[0].kind = 'Direct')],
  ['a person without roles', (r) => delete r.entities[0].roles],
  ['a direct quotation without a list of words', (r) => delete r.quotes[0].verbatim],
  ['words between marks without their text', (r) => delete r.quotes[0].verbatim[0].text],
  ['elided, but not', (r) => (r.quotes[1].elided = false)],
  ['a modality that is none', (r) => (r.quotes[2].modality = 'asked')],
  ['a form of mention that is none', (r) => (r.entities[0].mentions[0].form = 'noun')],
  ['a country of three letters', (r) => (r.entities[9].country = 'NOR')],
  ['a country in small letters', (r) => (r.entities[9].country = 'no')],
  ['a confidence above 1', (r) => (r.quotes[0].evidence.confidence = 1.01)],
  ['a relevance below 0', (r) => (r.topics[0].relevance = -0.1)],
  ['a basis that is none', (r) => (r.published.basis = 'guessed')],
  ['the eighth day of a week', (r) => (r.events[0].when.weekday.day = 8)],
  ['a year with a fraction', (r) => (r.rights.year = 2026.5)],
  ['an engine without a version', (r) => delete r.provenance.engine.version],
  ['a method that is none', (r) => (r.provenance.method = 'found')],
  ['reviewed by a word', (r) => (r.provenance.reviewed = 'yes')],
  ['a participant without a role', (r) => delete r.events[0].participants[0].role],
  ['an identifier without a value', (r) => delete r.entities[0].identifiers[0].value],
  ...Object.keys(detachedRecord)
    .filter((key) => !['headline', 'url', 'publisher', 'published', 'modified', 'rights'].includes(key))
    .map((key) => [`no ${key}`, (r: Broken) => delete r[key]] as const),
];

/** What only the parser sees: each of these has the shape. */
const parserAlone: readonly (readonly [string, (record: Broken) => unknown])[] = [
  ['an author who is not in the record', (r) => (r.authors = ['nobody'])],
  ['a span outside the text', (r) => (r.quotes[0].cue = { start: 0, end: 9e6 })],
  ['a span that ends before it starts', (r) => (r.quotes[0].cue = { start: 9, end: 3 })],
  ['words that are longer than their span', (r) => (r.quotes[0].verbatim[0].text += '!')],
  ['a direct quotation with no words', (r) => (r.quotes[0].verbatim = [])],
  ['an indirect quotation with words', (r) => (r.quotes[2].verbatim = [])],
  ['a body of a detached record', (r) => (r.body = 'text')],
  ['quotations in another order', (r) => r.quotes.reverse()],
  ['a date that is none', (r) => (r.published.edtf = 'soon')],
  ['a language that is none', (r) => (r.language = 'english')],
  ['a topic that is not in the scheme', (r) => (r.quotes[0].topics = ['ferries'])],
];

const broken = (record: unknown, change: (record: Broken) => unknown) => {
  const copy = structuredClone(record);
  change(copy);
  return copy;
};

describe('article.schema.json', () => {
  test('is current', () => {
    expect(makeSchema(schemas)).toBe(file);
  }, 60_000);

  test('names its dialect, itself and each noun of the model, with a description of every field', () => {
    expect(json).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:onrecord:article.schema.json',
      title: 'Article',
    });
    const definitions = Object.values<Broken>(json.$defs);
    expect(definitions).toHaveLength(28);
    for (const definition of definitions)
      for (const field of [definition, ...Object.values<Broken>(definition.properties ?? {})])
        expect(field.description).toMatch(/^[A-Z`].{7,}\.$/);
  });

  test.each(accepted)('and the parser accept %s', (_, change) => {
    for (const record of [attachedRecord, detachedRecord]) {
      expect(matches(broken(record, change)), JSON.stringify(matches.errors)).toBe(true);
      expect(hasShape(broken(record, change))).toBe(true);
    }
  });

  test.each(rejected)('and the parser reject %s', (_, change) => {
    for (const record of [attachedRecord, detachedRecord]) {
      expect(matches(broken(record, change))).toBe(false);
      expect(hasShape(broken(record, change))).toBe(false);
    }
  });

  test.each([[null], [[]], ['article'], [5], [{}]])('and the parser reject %j for a record', (input) => {
    expect(matches(input)).toBe(false);
    expect(hasShape(input)).toBe(false);
  });

  test.each(parserAlone)('leaves to the parser: %s', (_, change) => {
    const record = broken(detachedRecord, change);
    expect(matches(record)).toBe(true);
    expect(schemas.isArticle(record)).toBe(false);
    expect(hasShape(record)).toBe(true);
  });

  test('accepts the bundled article', () => {
    expect(matches(article)).toBe(true);
  });

  test('agrees with the parser on any record with one value changed', () => {
    let rejections = 0;
    fc.assert(
      fc.property(mutatedRecord, (input) => {
        const shaped = hasShape(input);
        if (!shaped) rejections++;
        expect(matches(input)).toBe(shaped);
      }),
      { numRuns: 1500 },
    );
    expect(rejections).toBeGreaterThan(300);
  });
});
