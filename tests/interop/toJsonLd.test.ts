import fc from 'fast-check';
import { article, detach } from 'onrecord';
import { toJsonLd, toScriptTag } from 'onrecord/interop';
import { topicScheme } from 'onrecord/topics';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '../support/arbitraryArticle.js';
import { makeArticle } from '../support/makeArticle.js';
import { compareLosses, listedLosses, lossesOf } from './support/lossesOf.js';
import { readJsonLd } from './support/readJsonLd.js';
import { richRecord, saidOf } from './support/richRecord.js';
import { findViolations } from './support/schemaOrg.js';

describe('toJsonLd', () => {
  test.each([
    ['the bundled article', article],
    ['a rich attached record', richRecord],
    ['a rich detached record', detach(richRecord)],
    ['an empty record', makeArticle('')],
  ])('writes %s as schema.org allows', async (_, record) => {
    expect(await findViolations(toJsonLd(record))).toEqual([]);
  });

  test('the check finds an unknown property, a wrong domain and a wrong range', async () => {
    const { hasPart, ...rest } = toJsonLd(article);
    expect(await findViolations({ ...rest, madeUp: 'x' })).toHaveLength(1);
    expect(await findViolations({ ...rest, spokenByCharacter: { '@type': 'Person', name: 'x' } })).toHaveLength(1);
    expect(await findViolations({ ...rest, author: { '@type': 'Place', name: 'x' } })).toHaveLength(1);
    expect(await findViolations({ ...rest, datePublished: '2026-XX-XX' })).toHaveLength(1);
    expect(await findViolations({ ...rest, headline: 5 })).toHaveLength(1);
    expect(await findViolations({ ...rest, '@type': 'Newsarticle' })).not.toEqual([]);
  });

  test('writes any record as schema.org allows', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryArticle, async (record) => {
        expect(await findViolations(toJsonLd(record))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('gives quotations their words and reported speech its summary alone', () => {
    const parts = toJsonLd(richRecord).hasPart ?? [];
    expect(parts.map((part) => [part['@type'], part.position, part.text])).toEqual([
      ['Quotation', 1, 'The line, opens in May 🎉, cafe\u0301 and all.'],
      ['Quotation', 2, 'safe … cheap'],
      ['Statement', 3, 'On what Bo Lind thinks of the boats.'],
      ['Quotation', 4, 'a ‘slow’ <b>joke</b> & worse'],
      ['Statement', 5, undefined],
      ['Statement', 6, undefined],
      ['Statement', 7, undefined],
    ]);
    const json = JSON.stringify(toJsonLd(richRecord));
    for (const wording of ['costs may rise', 'too late', 'it is free', 'had called'])
      expect(json).not.toContain(wording);
  });

  test('names who said it, and passes no judgement on what was said', () => {
    const document = toJsonLd(richRecord);
    const iri = (id: string) => `https://example.org/ferry#entity/${id}`;
    expect(document.hasPart?.[1]).toMatchObject({
      spokenByCharacter: [{ '@id': iri('ana%20reis') }, { '@id': iri('bo-lind') }],
    });
    expect(document.hasPart?.[2]).toMatchObject({ creator: [{ '@id': iri('council') }] });
    expect(document.about?.map((one) => '@type' in one && one['@type'])).toEqual([
      'DefinedTerm',
      'DefinedTerm',
      'Event',
    ]);
    expect(JSON.stringify(document)).not.toMatch(/Claim|Rating|Review/u);
  });

  test.each([
    ['2026?', '2026'],
    ['2026-XX-XX', '2026'],
    ['2026-05-XX', '2026-05'],
    ['2026-05-06~', '2026-05-06'],
    ['2026-05-06T07:08:09Z', '2026-05-06T07:08:09Z'],
    ['2026-05-06T07:08Z', '2026-05-06T07:08Z'],
    ['2026-21', '2026'],
    ['202X', undefined],
    ['2026-01/2026-03', undefined],
    ['', undefined],
  ])('reduces the date %s to %s', (edtf, date) => {
    const record = makeArticle('', { published: { edtf, basis: 'stated', spans: [] } });
    expect(toJsonLd(record).datePublished).toBe(date);
  });

  test('links topics to exact matches, EuroVoc first, in our scheme and in one given', () => {
    const [topic] = toJsonLd(article).about ?? [];
    expect(topic).toMatchObject({ name: 'EU–NATO cooperation', sameAs: ['http://eurovoc.europa.eu/8476'] });
    expect(JSON.stringify(toJsonLd(article, { scheme: topicScheme }))).toBe(JSON.stringify(toJsonLd(article)));
    const foreign = { ...article, scheme: 'other' };
    expect(toJsonLd(foreign).about?.[0]).toMatchObject({ name: 'eu-nato-cooperation' });
    expect(toJsonLd(foreign, { scheme: topicScheme }).about?.[0]).toMatchObject({ name: 'EU–NATO cooperation' });
  });

  test('knows all topics of our scheme as the scheme does', () => {
    const evidence = { basis: 'editorial', confidence: 1 } as const;
    const topics = topicScheme.concepts.map(({ id: topic }) => ({ topic, relevance: 1, spans: [], evidence }));
    const record = makeArticle('', { scheme: topicScheme.id, topics });
    expect(toJsonLd(record).about).toHaveLength(44);
    expect(toJsonLd(record)).toEqual(toJsonLd(record, { scheme: topicScheme }));
  });

  test('takes the IRI given, else the URL, else the hash of the text', () => {
    expect(toJsonLd(article, { id: 'https://a.example/#x' }).publisher?.['@id']).toBe(
      'https://a.example/#entity/the-brussels-times',
    );
    expect(toJsonLd(richRecord)['@id']).toBe('https://example.org/ferry');
    expect(toJsonLd(article)['@id']).toBe(`nih:sha-256;${article.text.sha256}`);
  });

  test('describes each entity once, also where they lead to one another', () => {
    const organization = { kind: 'organization', aliases: [], identifiers: [], mentions: [] } as const;
    const record = makeArticle('', {
      entities: [
        { ...organization, id: 'a', name: 'A', parent: 'b' },
        { ...organization, id: 'b', name: 'B', parent: 'a' },
      ],
    });
    expect(JSON.stringify(toJsonLd(record)).match(/"name":"A"/gu)).toHaveLength(1);
  });

  test('loses what the guide lists, and nothing else', () => {
    const lost = lossesOf(saidOf(richRecord), readJsonLd(toJsonLd(richRecord)));
    expect(compareLosses(lost, listedLosses('json-ld.md'))).toEqual({ unlisted: [], idle: [] });
  });

  test('refuses what is no record, and one of a later model', () => {
    expect(() => toJsonLd(null as never)).toThrowError(expect.objectContaining({ code: 'not-an-article' }));
    expect(() => toJsonLd({ ...article, schemaVersion: 2 } as never)).toThrowError(
      expect.objectContaining({ code: 'unknown-version' }),
    );
  });
});

describe('toScriptTag', () => {
  test('holds any text without ending early, and parses back to the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script><b>', '<!--<script>', '\u2028', ']]>&lt;')),
        (headline) => {
          const record = { ...richRecord, headline };
          const tag = toScriptTag(record);
          const { childNodes } = parseFragment(tag);
          expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['script']);
          const [script] = childNodes as { childNodes?: { value?: string }[] }[];
          expect(JSON.parse(script?.childNodes?.[0]?.value ?? '')).toEqual(
            JSON.parse(JSON.stringify(toJsonLd(record))),
          );
          expect(tag).not.toMatch(/[\u2028\u2029]|<!--/u);
        },
      ),
    );
  });
});
