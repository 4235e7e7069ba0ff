import fc from 'fast-check';
import { type AttachedArticle, article, attach, type Quote } from 'onrecord';
import { extractArticle } from 'onrecord/extract';
import { htmlStyles, toHtml } from 'onrecord/interop';
import { describe, expect, test } from 'vitest';
import { makeArticle, makeQuote } from '../support/makeArticle.js';
import { sourceNote, sourceText } from '../support/sourceText.js';
import { compareLosses, listedLosses, lossesOf } from './support/lossesOf.js';
import { attribute, type Element, elementsOf, parseHtml, textContent } from './support/readHtml.js';
import { richRecord } from './support/richRecord.js';

const blockTags = ['h1', 'h2', 'p'];

/** The blocks of the article, without its legend. */
function blocksOf(root: Element): Element[] {
  return root.childNodes.filter((node): node is Element => 'tagName' in node && blockTags.includes(node.tagName));
}

/** What the parser must give back for a text. */
const asHtml = (text: string) =>
  text.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\t\n\f]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\uFFFD');

const hostile = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('a', 'b', ' ', '🚢', 'e\u0301', '\n', '\r\n', '\r\n\r\n', '“', '”') },
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '</mark>',
      '</p>',
      '<!--',
      ']]>',
      '&lt;',
      '&#0',
      '\0',
      '\u0085',
      '\uFFFE',
      '\uD800',
      '\u2028',
    ),
  ),
  { minLength: 1, maxLength: 40 },
);

/** Records of hostile texts with spans that nest and overlap at will, and passages over some of the text. */
const hostileRecord: fc.Arbitrary<AttachedArticle> = hostile.chain((units) => {
  const offsets = [0];
  for (const unit of units) offsets.push((offsets.at(-1) ?? 0) + unit.length);
  const index = fc.integer({ min: 0, max: units.length });
  const pair = fc.tuple(index, index).map(([a, b]) => ({
    start: offsets[Math.min(a, b)] ?? 0,
    end: offsets[Math.max(a, b)] ?? 0,
  }));
  const id = fc.constantFrom('ana', 'b o', '"><script>', '%', '🚢', '\uDC00', 'constructor');
  return fc
    .record({
      spans: fc.array(fc.tuple(fc.array(pair, { minLength: 1, maxLength: 2 }), fc.array(id, { maxLength: 2 })), {
        maxLength: 6,
      }),
      cuts: fc.uniqueArray(index, { maxLength: 4 }),
      denied: fc.boolean(),
    })
    .map(({ spans, cuts, denied }) => {
      const bounds = cuts.sort((a, b) => a - b).map((cut) => offsets[cut] ?? 0);
      const quotes = spans
        .map(([content, speakers], at): Quote => {
          const parts = content.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
          const [first, second] = parts;
          const kept = first && second && second.start < first.end ? [first] : parts;
          return makeQuote({ id: `q"${at}`, content: kept, speakers, ...(denied ? { modality: 'denied' } : {}) });
        })
        .filter(({ content }) => content.length > 0);
      return makeArticle(units.join(''), {
        quotes,
        passages: bounds
          .slice(1)
          .map((end, at) => ({ kind: at % 2 ? 'heading' : 'headline', span: { start: bounds[at] ?? 0, end } })),
      });
    });
});

describe('toHtml', () => {
  test('is well-formed, unique in its ids and true to the text, however spans nest and overlap', () => {
    fc.assert(
      fc.property(hostileRecord, (record) => {
        const html = toHtml(record);
        const { root, errors } = parseHtml(html);
        expect(errors).toEqual([]);
        for (const block of html.split(/\n(?=<(?:h\d|p|aside))/u))
          expect(block.match(/<mark /gu)?.length).toBe(block.match(/<\/mark>/gu)?.length);
        const text = blocksOf(root).map(textContent).join('');
        expect(text.replace(/\s/gu, '')).toBe(asHtml(record.body).replace(/\s/gu, ''));
        const ids = elementsOf(root).flatMap((element) => attribute(element, 'id') ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        const described = elementsOf(root, 'mark').flatMap(
          (mark) => attribute(mark, 'aria-describedby')?.split(' ') ?? [],
        );
        expect(described.filter((one) => !ids.includes(one))).toEqual([]);
        expect(elementsOf(root, 'script', 'b')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('marks exactly the words of each quotation', () => {
    fc.assert(
      fc.property(hostileRecord, (record) => {
        const { root } = parseHtml(toHtml(record));
        const marks = elementsOf(root, 'mark');
        for (const quote of record.quotes) {
          const own = marks.filter((mark) => attribute(mark, 'data-quote') === quote.id);
          const words = quote.content.map(({ start, end }) => record.body.slice(start, end)).join('');
          expect(own.map(textContent).join('').replace(/\s/gu, '')).toBe(asHtml(words).replace(/\s/gu, ''));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('numbers each quotation once, where it ends, and links to each from the legend', () => {
    const { root } = parseHtml(toHtml(richRecord));
    const numbers = elementsOf(root, 'sup').map((sup) => attribute(sup, 'data-number'));
    expect(numbers).toEqual(['1', '2', '4', '3', '5', '6', '7', '8']);
    const ids = elementsOf(root, 'mark').flatMap((mark) => attribute(mark, 'id') ?? []);
    const links = elementsOf(root, 'a').map((link) => attribute(link, 'href')?.slice(1));
    expect([...new Set(links)].sort()).toEqual([...ids].sort());
  });

  test('writes a legend by speaker with roles, kinds and modality', () => {
    const { root } = parseHtml(toHtml(richRecord));
    const [legend] = elementsOf(root, 'aside') as [Element];
    const lines = elementsOf(legend, 'li').map((line) => textContent(line).trim());
    expect(lines).toEqual([
      'Ana Reis, mayor, Niva Council 1 2 8',
      'Bo Lind 2 4',
      'Niva Council 3',
      'two officials 5',
      'Niva 7',
      'Speaker not named 6',
      'Quoted word for word',
      'Quoted in part',
      'Reported in the article’s words',
      'Not said, according to the text',
    ]);
  });

  test('adds no quotation marks, and keeps those of the text', () => {
    const html = toHtml(richRecord);
    expect(html).not.toMatch(/<q\b/u);
    expect(html.match(/[“”]/gu)).toHaveLength(richRecord.body.match(/[“”]/gu)?.length ?? 0);
  });

  test('keeps signs of Markdown in the element of the passage beside them', () => {
    const html = toHtml(
      extractArticle('# Port shuts\n\n**By Ana Ruiz**\n\n> The quay was late.\n\n***\n\nNobody came.'),
    );
    const blocks = blocksOf(parseHtml(html).root).map((block) => `${block.tagName} ${textContent(block)}`);
    expect(blocks).toEqual([
      'h1 # Port shuts',
      'p **By Ana Ruiz**',
      'p > The quay was late.',
      'p ***',
      'p Nobody came.',
    ]);
  });

  test('takes heading level, id prefix and labels', () => {
    const html = toHtml(richRecord, { headingLevel: 3, idPrefix: 'a b"', labels: { legend: '<Legende>' } });
    const { root, errors } = parseHtml(html);
    expect(errors).toEqual([]);
    expect(elementsOf(root, 'h3', 'h4').map(textContent)).toEqual(['🚢 Ferry line to reopen', '<Legende>']);
    expect(elementsOf(root, 'mark').map((mark) => attribute(mark, 'id'))[0]).toBe('a-b"-quote-1');
  });

  test('tells the language, where it is known, and leaves out an empty legend', () => {
    expect(toHtml(makeArticle('x'))).toBe('<article class="onrecord" lang="en" dir="auto">\n<p>x</p>\n</article>');
    expect(toHtml(makeArticle('x', { language: 'und' }))).not.toContain('lang=');
  });

  test.runIf(sourceText)(`keeps every word of the bundled article${sourceNote}`, () => {
    const { root, errors } = parseHtml(toHtml(attach(article, sourceText as string)));
    expect(errors).toEqual([]);
    expect(blocksOf(root).map(textContent)).toEqual(sourceText?.split('\n').filter((line) => line.trim() !== ''));
    expect(elementsOf(root, 'mark').filter((mark) => attribute(mark, 'id'))).toHaveLength(14);
  });

  test('loses what the guide lists, and nothing else', () => {
    const lost = lossesOf(richRecord, readHtml(toHtml(richRecord)));
    expect(compareLosses(lost, listedLosses('html.md'))).toEqual({ unlisted: [], idle: [] });
  });

  test.each([0, 6, 9, 1.5, 'h2'])('has headlines of level 1 to 5 alone, not %j', (headingLevel) => {
    expect(() => toHtml(richRecord, { headingLevel: headingLevel as never })).toThrowError(
      expect.objectContaining({ name: 'ArgumentError', code: 'not-a-number' }),
    );
  });

  test('has labels that are strings alone, and English ones for those not given', () => {
    expect(() => toHtml(richRecord, { labels: { direct: 3 } as never })).toThrowError(
      expect.objectContaining({ code: 'not-a-string', message: 'Every label must be a string.' }),
    );
    expect(toHtml(richRecord, { labels: { legend: undefined } as never })).toBe(toHtml(richRecord));
  });

  test('needs the text, and a model it knows', () => {
    expect(() => toHtml(article as never)).toThrowError(expect.objectContaining({ code: 'not-attached' }));
    expect(() => toHtml({ ...richRecord, schemaVersion: 2 } as never)).toThrowError(
      expect.objectContaining({ code: 'unknown-version' }),
    );
  });
});

/** Reads the record's fields that the markup still has, knowing only the format. */
function readHtml(html: string): object {
  const { root } = parseHtml(html);
  const list = (element: Element, name: string) =>
    (attribute(element, name) ?? '').split(' ').filter(Boolean).map(decodeURIComponent);
  const kindOf = (element: Element) =>
    attribute(element, 'class')?.replace('onrecord-', '') ?? (element.tagName === 'p' ? 'paragraph' : 'heading');
  return {
    language: attribute(root, 'lang'),
    headline: elementsOf(root, 'h1').map(textContent)[0],
    passages: blocksOf(root).map((element) => ({ kind: kindOf(element) })),
    quotes: elementsOf(root, 'mark')
      .filter((mark) => attribute(mark, 'id'))
      .map((mark) => ({
        id: attribute(mark, 'data-quote'),
        kind: attribute(mark, 'data-kind'),
        modality: attribute(mark, 'data-modality'),
        speakers: list(mark, 'data-speaker'),
        topics: list(mark, 'data-topics'),
      })),
  };
}

describe('htmlStyles', () => {
  test('can stand in a style element, and styles nothing but the article', () => {
    expect(htmlStyles).not.toMatch(/<\//u);
    for (const [, selectors = ''] of htmlStyles.replace(/@media[^{]*\{/gu, '').matchAll(/(?:^|\})\s*([^{}]+)\{/gu))
      for (const selector of selectors.replace(/\([^)]*\)/gu, '').split(','))
        expect(selector.trim()).toMatch(/^\.onrecord/u);
    expect(htmlStyles.split('{')).toHaveLength(htmlStyles.split('}').length);
  });
});
