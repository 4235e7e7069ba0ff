import { article, attach, type Span, textOf } from 'onrecord';
import { expect, test } from 'vitest';
import { sourceNote, sourceText } from '../support/sourceText.js';

const { quotes, entities, passages, topics } = article;
const ofKind = (kind: string) => quotes.filter((quote) => quote.kind === kind);

test('three mixed, two direct and nine indirect quotations, one of them elided', () => {
  expect(['mixed', 'direct', 'indirect'].map((kind) => ofKind(kind).length)).toEqual([3, 2, 9]);
  expect(quotes.filter((quote) => 'elided' in quote).map(({ id }) => id)).toEqual([quotes.at(-1)?.id]);
});

test('all marked quotations are Mark Rutte’s, and have a source and a cue', () => {
  for (const { kind, speakers, source, cue } of quotes) {
    if (kind === 'indirect') continue;
    expect(speakers).toEqual(['mark-rutte']);
    expect(source && cue).toBeDefined();
  }
});

test('one statement is the press service’s, one nobody’s', () => {
  expect(quotes.filter(({ speakers }) => !speakers.includes('mark-rutte')).map(({ speakers }) => speakers)).toEqual([
    ['european-parliament-press-service'],
    [],
  ]);
});

test('every passage and every quotation is told in our own words', () => {
  for (const { summary } of [...passages, ...quotes]) expect(summary?.length).toBeGreaterThan(20);
});

test('a detached record of somebody else’s text has no key for indirect wording', () => {
  const texts = JSON.stringify(article).match(/"text":"[^"]+"/gu);
  expect(texts).toHaveLength(5);
  expect(article).not.toHaveProperty('body');
});

test('what the text does not tell is uncertain or absent', () => {
  expect(article.events[0]?.when).toMatchObject({
    edtf: '2026-XX-XX',
    basis: 'inferred',
    weekday: { day: 1, basis: 'stated' },
  });
  expect(article.published).toMatchObject({ edtf: '2026?', basis: 'inferred' });
  expect(article.authors).toEqual([]);
  expect(article).not.toHaveProperty('url');
});

test('topics stand main first, each with its words, and every quotation has some', () => {
  for (const { spans } of topics) expect(spans.length).toBeGreaterThan(0);
  const relevance = topics.map((one) => one.relevance);
  expect(relevance).toEqual([...relevance].sort((a, b) => b - a));
  for (const quote of quotes) expect(quote.topics.length).toBeGreaterThan(0);
});

const wordsAt = (spans: readonly Span[]) => spans.map((span) => textOf(attach(article, sourceText as string), span));

test.skipIf(sourceText === undefined)(`spans point at the words that they are for${sourceNote}`, () => {
  const rutte = entities.find(({ id }) => id === 'mark-rutte');
  expect([...new Set(wordsAt(rutte?.mentions ?? []))]).toEqual([
    'NATO chief',
    'NATO Secretary General Mark Rutte',
    'Rutte',
    'The NATO chief',
    'He',
    'he',
    'The NATO head',
  ]);
  expect(wordsAt(quotes.flatMap(({ cue }) => cue ?? []))).toEqual(
    'urges, has called for, reported, described, raised, called, told, said, declared, welcomed, stressing, said, was also discussed, concluded'.split(
      ', ',
    ),
  );
  expect(wordsAt(passages.slice(0, 1).map(({ span }) => span))).toEqual([article.headline]);
  expect(wordsAt(article.events[0]?.when?.spans ?? [])).toEqual(['Monday', '2026']);
});

test.skipIf(sourceText === undefined)(`verbatim words are slices with marks just outside${sourceNote}`, () => {
  const source = sourceText as string;
  const verbatim = quotes.flatMap((quote) => (quote.kind === 'indirect' ? [] : quote.verbatim));
  expect(verbatim).toHaveLength(5);
  for (const { start, end, text } of verbatim) expect(source.slice(start - 1, end + 1)).toBe(`“${text}”`);
});

test.skipIf(sourceText === undefined)(
  `every name is mentioned by itself, an alias or a description${sourceNote}`,
  () => {
    for (const { name, aliases, mentions } of entities)
      for (const { form, ...span } of mentions)
        if (form === 'acronym') expect([name, ...aliases]).toContain(wordsAt([span])[0]);
  },
);
