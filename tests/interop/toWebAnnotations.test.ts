import fc from 'fast-check';
import jsonld from 'jsonld';
import { type AttachedArticle, article, attach, detach, type Quote, textOf } from 'onrecord';
import { toWebAnnotations } from 'onrecord/interop';
import { fromWebAnnotations } from 'onrecord/interop/read';
import { safeParseArticle } from 'onrecord/schema';
import { describe, expect, test } from 'vitest';
import { makeArticle, makeQuote } from '../support/makeArticle.js';
import { sourceNote, sourceText } from '../support/sourceText.js';
import { annotationContext } from './support/annotationContext.js';
import { compareLosses, listedLosses, lossesOf } from './support/lossesOf.js';
import { resolveSelectors } from './support/resolveSelectors.js';
import { richRecord, richText, saidOf, spanOf } from './support/richRecord.js';
import { readVocabulary } from './support/vocabulary.js';

const oa = 'http://www.w3.org/ns/oa#';
const vocabulary = readVocabulary(import.meta.resolve('@vocabulary/oa/oa.nq'));

async function flatten(page: object): Promise<Record<string, unknown>[]> {
  return (await jsonld.flatten(page as jsonld.JsonLdDocument, undefined, {
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`refused: ${url}`);
      return { contextUrl: undefined, documentUrl: url, document: { '@context': annotationContext } };
    },
  } as jsonld.Options.Flatten)) as unknown as Record<string, unknown>[];
}

/** What of an annotation graph the Web Annotation vocabulary does not allow. */
async function findViolations(page: object): Promise<string[]> {
  return (await flatten(page)).flatMap((node) => {
    const types = (node['@type'] ?? []) as string[];
    return [...types, ...Object.keys(node)].flatMap((term) => {
      if (!term.startsWith(oa)) return [];
      if (!vocabulary.classes.has(term) && !vocabulary.properties.has(term)) return [`unknown ${term}`];
      const domain = vocabulary.domain(term);
      const isAllowed = domain.length === 0 || domain.some((one) => types.some((type) => vocabulary.isA(type, one)));
      return types.includes(term) || isAllowed ? [] : [`${term} is not for ${types}`];
    });
  });
}

/** Texts of any characters, with spans over them that split none. */
const marked: fc.Arbitrary<AttachedArticle> = fc
  .array(fc.constantFrom('a', 'b ', 'é', 'e\u0301', '🚢', '👩‍👩‍👧', '\r\n', '\n', '“', '”', '𝔸', 'ﷺ', '\u202e'), {
    minLength: 1,
    maxLength: 60,
  })
  .chain((units) => {
    const offsets = [0];
    for (const unit of units) offsets.push((offsets.at(-1) ?? 0) + unit.length);
    const index = fc.integer({ min: 0, max: units.length });
    return fc.array(fc.tuple(index, index), { minLength: 1, maxLength: 6 }).map((pairs) => {
      const quotes = pairs
        .filter(([a, b]) => a !== b)
        .map(([a, b], at): Quote => {
          const [start = 0, end = 0] = [offsets[Math.min(a, b)], offsets[Math.max(a, b)]];
          return makeQuote({ id: `q${at}`, content: [{ start, end }] });
        });
      return makeArticle(units.join(''), {
        quotes: quotes.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)),
      });
    });
  });

describe('toWebAnnotations', () => {
  test.each([
    ['the bundled article', article],
    ['a rich attached record', richRecord],
    ['a rich detached record', detach(richRecord)],
  ])('writes %s in the terms of the standard', async (_, record) => {
    const page = toWebAnnotations(record);
    expect(await findViolations(page)).toEqual([]);
    const annotations = (await flatten(page)).filter((node) =>
      (node['@type'] as string[])?.includes(`${oa}Annotation`),
    );
    expect(annotations).toHaveLength(page.items.length);
    expect(page.partOf.total).toBe(page.items.length);
  });

  test('positions count code points or UTF-16 code units alone', () => {
    expect(() => toWebAnnotations(article, { units: 'bytes' as never })).toThrowError(
      expect.objectContaining({ name: 'ArgumentError', code: 'not-options' }),
    );
  });

  test('the check finds an unknown key and a term in the wrong place', async () => {
    const page = toWebAnnotations(article);
    await expect(flatten({ ...page, speaker: 'x' })).rejects.toThrow();
    expect(await findViolations({ ...page, motivation: 'tagging' })).toHaveLength(1);
  });

  test('writes one annotation a part, one a pair of marks, one a mention', () => {
    const { items } = toWebAnnotations(article);
    const count = (motivation: string) => items.filter((item) => item.motivation === motivation).length;
    expect(count('describing')).toBe(article.quotes.flatMap(({ content }) => content).length);
    expect(count('highlighting')).toBe(5);
    expect(count('identifying')).toBe(article.entities.flatMap(({ mentions }) => mentions).length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('gives a detached record no wording but that between marks', () => {
    const { items } = toWebAnnotations(detach(richRecord));
    const words = items.flatMap(({ target }) => target.selector.flatMap((one) => ('exact' in one ? [one] : [])));
    expect(words.map(({ exact }) => exact)).toEqual(
      richRecord.quotes.flatMap((quote) =>
        quote.kind === 'indirect' || quote.modality ? [] : quote.verbatim.map(({ text }) => text),
      ),
    );
    expect(words.some((one) => 'prefix' in one || 'suffix' in one)).toBe(false);
  });

  test('every selector finds its span again, by code points and by words', () => {
    fc.assert(
      fc.property(marked, (record) => {
        const page = toWebAnnotations(record);
        for (const [index, quote] of record.quotes.entries()) {
          const target = page.items[index]?.target;
          const words = textOf(record, quote);
          expect(target && resolveSelectors(record.body, target)).toEqual([words, words]);
        }
        expect(toWebAnnotations(detach(record)).items.map(({ target }) => target.selector[0])).toEqual(
          page.items.map(({ target }) => target.selector[0]),
        );
      }),
    );
  });

  test('gives as much text around as makes the words unique, however often they come back', () => {
    const body = `${'tra la '.repeat(40)}🚢${'tra la '.repeat(40)}`;
    const quotes = [3, 20, 37, 45, 70].map((nth, index) => {
      const start = nth * 7 + (nth < 40 ? 0 : 2);
      return makeQuote({ id: `q${index}`, content: [{ start, end: start + 3 }] });
    });
    const { items } = toWebAnnotations(makeArticle(body, { quotes }));
    for (const { target } of items) expect(resolveSelectors(body, target)).toEqual(['tra', 'tra']);
    const [least] = toWebAnnotations(
      makeArticle(`${'x'.repeat(99)}one${'y'.repeat(99)}`, {
        quotes: [makeQuote({ content: [{ start: 99, end: 102 }] })],
      }),
    ).items;
    expect(least?.target.selector[1]).toEqual({
      type: 'TextQuoteSelector',
      exact: 'one',
      prefix: 'x'.repeat(32),
      suffix: 'y'.repeat(32),
    });
  });

  test('counts UTF-16 units for tools that do', () => {
    const [item] = toWebAnnotations(richRecord, { units: 'utf-16' }).items;
    expect(item?.target.selector[0]).toMatchObject(spanOf('“The line,”'));
    const [exact] = toWebAnnotations(richRecord).items;
    expect(exact?.target.selector[0]).toMatchObject({ start: spanOf('“The line,”').start - 1 });
  });

  test('links speakers and topics to what others know them by', () => {
    const body = toWebAnnotations(article).items[0]?.body ?? [];
    expect(body.flatMap((one) => ('source' in one ? [one.source.id.replace(/^nih.*#/u, '#')] : []))).toEqual([
      '#quote/headline-call',
      'http://www.wikidata.org/entity/Q57792',
      'http://eurovoc.europa.eu/8476',
      '#topic/european-defence',
    ]);
  });

  test('loses what the guide lists, and nothing else', () => {
    const page = JSON.parse(JSON.stringify(toWebAnnotations(richRecord)));
    const { headline: _, ...rest } = richRecord;
    const { article: read, errors } = fromWebAnnotations({ ...rest, quotes: [] }, page);
    expect(errors).toEqual([]);
    const lost = lossesOf({ quotes: saidOf(richRecord).quotes }, { quotes: read.quotes });
    expect(compareLosses(lost, listedLosses('web-annotations.md'))).toEqual({ unlisted: [], idle: [] });
  });
});

describe('fromWebAnnotations', () => {
  test('gives back the record that its own export is read into', () => {
    expect(fromWebAnnotations(richRecord, toWebAnnotations(richRecord))).toMatchObject({
      article: richRecord,
      errors: [],
    });
    const units = { units: 'utf-16' } as const;
    expect(fromWebAnnotations(richRecord, toWebAnnotations(richRecord, units), units).article).toEqual(richRecord);
  });

  test('finds every quotation of any text again', () => {
    fc.assert(
      fc.property(marked, (record) => {
        const { article: read, errors } = fromWebAnnotations(record, toWebAnnotations(record));
        expect(errors).toEqual([]);
        expect(read.quotes.map(({ id, content }) => [id, content])).toEqual(
          record.quotes.map(({ id, content }) => [id, content]),
        );
      }),
    );
  });

  test.runIf(sourceText)(`gives back the bundled record, attached${sourceNote}`, () => {
    const attached = attach(article, sourceText as string);
    const { article: read, errors } = fromWebAnnotations(attached, toWebAnnotations(attached));
    expect(errors).toEqual([]);
    expect(read).toEqual(attached);
  });

  const bare = { ...richRecord, quotes: [] };
  const select = (exact: string, more: object = {}) => ({
    source: 'https://example.org/ferry',
    selector: { type: 'TextQuoteSelector', exact, ...more },
  });

  test('reads what a tool marked: words alone take in their marks, tags name speaker and topic', () => {
    const annotation = {
      type: 'Annotation',
      motivation: 'tagging',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'bo lind' },
        { type: 'TextualBody', purpose: 'tagging', value: 'Peace' },
        { type: 'TextualBody', purpose: 'commenting', value: 'Look at this.' },
      ],
      target: select('a ‘slow’ <b>joke</b> & worse'),
    };
    const { quotes, errors } = fromWebAnnotations(bare, [annotation]);
    expect(errors).toEqual([]);
    expect(quotes).toEqual([
      {
        kind: 'direct',
        id: 'annotation-1',
        speakers: ['bo-lind'],
        topics: ['peace'],
        content: [spanOf('“a ‘slow’ <b>joke</b> & worse”')],
        verbatim: [{ ...spanOf('a ‘slow’ <b>joke</b> & worse'), text: 'a ‘slow’ <b>joke</b> & worse' }],
        evidence: { basis: 'editorial', confidence: 1 },
      },
    ]);
  });

  test('tells the kinds apart and joins several targets', () => {
    const { quotes } = fromWebAnnotations(bare, [
      { target: [select('“opens in May 🎉, cafe\u0301 and all.”'), select('“The line,”')] },
      { target: select('it was “safe” and also “cheap” for families') },
      { target: select(' costs may rise ', { exact: ' costs may rise' }) },
    ]);
    expect(quotes.map(({ kind, content }) => [kind, content.length])).toEqual([
      ['direct', 2],
      ['mixed', 1],
      ['indirect', 1],
    ]);
    expect(quotes.at(-1)?.content).toEqual([spanOf('costs may rise')]);
  });

  test.each([
    ['no-selector', 'https://example.org/ferry'],
    ['no-selector', undefined],
    ['unsupported-selector', { selector: { type: 'XPathSelector', value: '/p' } }],
    ['unsupported-selector', { selector: { type: 'TextQuoteSelector', exact: 'safe', refinedBy: {} } }],
    ['other-source', { ...select('safe'), source: 'https://example.org/else' }],
    ['out-of-range', { selector: { type: 'TextPositionSelector', start: 5, end: 5 } }],
    ['out-of-range', { selector: { type: 'TextPositionSelector', start: 0, end: Array.from(richText).length + 1 } }],
    ['out-of-range', { selector: { type: 'TextPositionSelector', start: -1, end: 3 } }],
    ['out-of-range', { selector: [{ type: 'TextPositionSelector', start: '1', end: 3 }] }],
    ['unsupported-selector', select(' ')],
    ['not-found', select('nobody wrote this')],
    ['not-found', select('safe', { prefix: 'un' })],
    ['ambiguous', select('Ana Reis')],
  ])('reports %s', (code, target) => {
    const { quotes, errors } = fromWebAnnotations(
      bare,
      { items: [{ id: 'urn:x', target }] },
      { source: 'https://example.org/ferry' },
    );
    expect(quotes).toEqual([]);
    expect(errors).toMatchObject([{ name: 'AnnotationError', code, index: 0, annotation: 'urn:x' }]);
    expect(errors[0]?.message).toMatch(/^Annotation urn:x: .+\.$/u);
  });

  test('a position settles which of equal words is meant, and words outlive a wrong position', () => {
    const at = spanOf('Ana Reis', 2);
    const position = { type: 'TextPositionSelector', ...at };
    const units = { units: 'utf-16' } as const;
    const words = { type: 'TextQuoteSelector', exact: 'Ana Reis' };
    expect(fromWebAnnotations(bare, [{ target: { selector: [words, position] } }], units).quotes[0]?.content).toEqual([
      at,
    ]);
    const stale = { ...position, start: 1, end: 4 };
    const safe = { type: 'TextQuoteSelector', exact: '“safe”' };
    expect(fromWebAnnotations(bare, [{ target: { selector: [safe, stale] } }], units).quotes[0]?.content).toEqual([
      spanOf('“safe”'),
    ]);
  });

  test('a position in UTF-16 units must split no pair', () => {
    const target = { selector: { type: 'TextPositionSelector', start: 1, end: 4 } };
    expect(fromWebAnnotations(bare, [{ target }], { units: 'utf-16' }).errors).toMatchObject([
      { code: 'out-of-range' },
    ]);
  });

  test('reads a quotation without the names it does not know, and reports each', () => {
    const body = [
      { type: 'SpecificResource', purpose: 'identifying', source: 'https://example.org/#entity/%E0%A4%A' },
      { type: 'SpecificResource', purpose: 'classifying', source: { id: 'http://eurovoc.europa.eu/6722' } },
      { type: 'TextualBody', purpose: 'classifying', value: 'gardening' },
      { type: 'TextualBody', purpose: 'tagging', value: 'todo' },
      'https://example.org/page',
      null,
    ];
    const { quotes, errors } = fromWebAnnotations(bare, [{ body, target: select('“safe”') }]);
    expect(quotes).toMatchObject([{ speakers: [], topics: ['peace'] }]);
    expect(errors.map(({ code }) => code)).toEqual(['unknown-speaker', 'unknown-topic', 'unknown-tag']);
  });

  test('takes a page, a collection with its first page, a list, or one annotation', () => {
    const one = { target: select('“safe”') };
    for (const given of [{ items: [one] }, { first: { items: [one] } }, [one], one])
      expect(fromWebAnnotations(bare, given).quotes).toHaveLength(1);
    for (const given of [null, 'x', {}, { items: 5 }, [5]])
      expect(() => fromWebAnnotations(bare, given)).toThrowError(expect.objectContaining({ code: 'not-a-page' }));
    expect(() => fromWebAnnotations(bare, [one, 5])).toThrowError(/annotations\[1\]/u);
  });

  test('gives new quotations ids that nothing in the record has', () => {
    const taken = { ...richRecord, quotes: [makeQuote({ id: 'annotation-1' })] };
    expect(fromWebAnnotations(taken, [{ target: select('“safe”') }]).article.quotes.map(({ id }) => id)).toEqual([
      'annotation-1',
      'annotation-2',
    ]);
  });

  test('gives new quotations no id that another annotation links', () => {
    const link = { type: 'SpecificResource', source: 'https://example.org/ferry#quote/annotation-1' };
    const { quotes } = fromWebAnnotations(bare, [
      { target: select('“safe”') },
      { body: link, target: select('costs may rise') },
    ]);
    expect(quotes.map(({ id }) => id)).toEqual(['annotation-2', 'annotation-1']);
  });

  test('a quotation that a tool widened keeps what the tool did not touch', () => {
    const link = { type: 'SpecificResource', purpose: 'linking', source: 'https://example.org/ferry#quote/safe' };
    const wider = 'said it was “safe” and also “cheap” for families';
    const { quotes } = fromWebAnnotations(richRecord, [
      { motivation: 'describing', body: link, target: select(wider) },
    ]);
    const before = richRecord.quotes[1];
    expect(quotes).toEqual([{ ...before, speakers: [], topics: [], content: [spanOf(wider)] }]);
  });

  test('whatever a tool marks, the record stays one that the schema accepts', () => {
    const offset = fc.integer({ min: 0, max: richText.length });
    const target = fc
      .tuple(offset, offset)
      .map(([a, b]) => ({ selector: { type: 'TextPositionSelector', start: Math.min(a, b), end: Math.max(a, b) } }));
    const annotation = fc.record({
      motivation: fc.constantFrom('tagging', 'highlighting', 'describing'),
      body: fc.subarray([
        { type: 'TextualBody', purpose: 'tagging', value: 'Ana Reis' },
        { type: 'TextualBody', purpose: 'classifying', value: 'nato' },
        { type: 'SpecificResource', purpose: 'linking', source: 'https://example.org/ferry#quote/safe' },
        { type: 'SpecificResource', purpose: 'linking', source: 'https://example.org/ferry#quote/new' },
      ]),
      target: fc.array(target, { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(annotation, { maxLength: 4 }), (annotations) => {
        const { article: read } = fromWebAnnotations(richRecord, annotations, { units: 'utf-16' });
        expect(safeParseArticle(read)).toMatchObject({ success: true });
      }),
      { numRuns: 300 },
    );
  });

  test('needs the text, and a model it knows', () => {
    expect(() => fromWebAnnotations(detach(richRecord) as never, [])).toThrowError(
      expect.objectContaining({ code: 'not-attached' }),
    );
    expect(() => fromWebAnnotations({ ...richRecord, schemaVersion: 2 } as never, [])).toThrowError(
      expect.objectContaining({ code: 'unknown-version' }),
    );
  });
});
