import { type Article, article, type Entity, findQuotes, findSpeakers, type QuoteFilter } from 'onrecord';
import { expect, test } from 'vitest';
import { makeArticle, makeQuote } from '../support/makeArticle.js';

const minister = (id: string, name: string, value?: string): Entity => ({
  kind: 'person',
  id,
  name,
  aliases: [],
  identifiers: value ? [{ scheme: 'wikidata', value }] : [],
  mentions: [],
  roles: [{ title: 'Minister', evidence: { basis: 'stated', confidence: 1 } }],
});
const saying = (id: string, person: Entity, edtf?: string): Article =>
  makeArticle('She said “We’ll re-open — soon”, and that the harbour would stay shut.', {
    id,
    scheme: 'onrecord-defence-policy',
    ...(edtf ? { published: { edtf, basis: 'stated', spans: [] } } : {}),
    entities: [person],
    quotes: [
      makeQuote({
        kind: 'direct',
        id: 'marked',
        speakers: [person.id],
        content: [{ start: 9, end: 31 }],
        verbatim: [{ start: 10, end: 30, text: 'We’ll re-open — soon' }],
        topics: ['csdp'],
        evidence: { basis: 'stated', confidence: 0.9 },
      }),
      makeQuote({ id: 'indirect', speakers: [person.id], content: [{ start: 37, end: 69 }] }),
      makeQuote({ id: 'denied', speakers: [person.id], modality: 'denied' }),
    ],
  });

const corpus = [
  saying('one', minister('p1', 'Ana Reis', 'Q1'), '2026-03-02'),
  saying('two', minister('p2', 'Ana Reis'), '2026-XX-XX'),
  saying('three', minister('p3', 'Ana Reis', 'Q3'), '2025'),
  saying('four', minister('p4', 'Bo Lund')),
];
const found = (filter: QuoteFilter, articles: Iterable<Article> = corpus) =>
  [...findQuotes(articles, filter)].map((one) => `${one.article.id} ${one.quote.id}`);
const articlesWith = (filter: QuoteFilter) => found({ kind: 'direct', ...filter }).map((line) => line.split(' ')[0]);

test('an empty filter finds all that was said, in the records’ order and then in text order', () => {
  expect([...findQuotes(corpus)]).toHaveLength(8);
  expect(found({}, corpus.slice(0, 2))).toEqual(['one marked', 'one indirect', 'two marked', 'two indirect']);
  expect(found({ unsaid: true })).toHaveLength(12);
});

test('by name finds all of that name, by identifier only who has it', () => {
  expect(articlesWith({ by: 'ana reis' })).toEqual(['one', 'two', 'three']);
  expect(articlesWith({ by: { scheme: 'wikidata', value: 'Q3' } })).toEqual(['three']);
  expect(articlesWith({ by: { scheme: 'isni', value: 'Q3' } })).toEqual([]);
  expect(articlesWith({ by: 'Reis' })).toEqual([]);
});

test('by entity: a shared identifier proves it, a differing one refutes it, else the full name decides', () => {
  expect(articlesWith({ by: corpus[0]?.entities[0] })).toEqual(['one', 'two']);
  expect(articlesWith({ by: corpus[1]?.entities[0] })).toEqual(['one', 'two', 'three']);
  expect(articlesWith({ by: { ...(corpus[1]?.entities[0] as Entity), kind: 'place' } as Entity })).toEqual([]);
});

test('about takes in narrower topics and can be asked not to', () => {
  expect(articlesWith({ about: 'defence' })).toEqual(['one', 'two', 'three', 'four']);
  expect(articlesWith({ about: 'defence', narrower: false })).toEqual([]);
});

test('kind takes one or several', () => {
  expect(found({ kind: 'indirect' }, corpus.slice(0, 1))).toEqual(['one indirect']);
  expect(found({ kind: ['mixed', 'direct'] }, corpus.slice(0, 1))).toEqual(['one marked']);
  expect(found({ kind: [] })).toEqual([]);
});

test('containing folds case, typographic marks and white space', () => {
  for (const containing of ["we'll re-open - soon", 'WE’LL', '  re‑open  ', ''])
    expect(articlesWith({ containing }), containing).toHaveLength(4);
  expect(articlesWith({ containing: 'well re-open' })).toEqual([]);
});

test('containing reads indirect wording on attached records only', () => {
  expect(found({ containing: 'harbour' }, corpus.slice(0, 1))).toEqual(['one indirect']);
  expect(found({ containing: 'complementary' }, [article])).toEqual([]);
  expect(found({ containing: 'let’s be realistic' }, [article])).toEqual([`${article.id} be-practical`]);
});

test('minConfidence keeps what is at least as sure', () => {
  expect(found({ minConfidence: 0.95 }, corpus.slice(0, 1))).toEqual(['one indirect']);
  expect(found({ minConfidence: 0.9 }, corpus.slice(0, 1))).toHaveLength(2);
});

test('a date filter keeps what may have been published then, the undated included', () => {
  expect(articlesWith({ from: '2026-03-02' })).toEqual(['one', 'two', 'four']);
  expect(articlesWith({ from: '2026-03-03' })).toEqual(['two', 'four']);
  expect(articlesWith({ until: '2025' })).toEqual(['three', 'four']);
  expect(articlesWith({ from: '2026-03', until: '2026-03' })).toEqual(['one', 'two', 'four']);
  expect(articlesWith({ from: '2027' })).toEqual(['four']);
});

test('conditions add up', () => {
  expect(articlesWith({ by: 'Ana Reis', from: '2026', about: 'csdp', containing: 'soon', minConfidence: 0.5 })).toEqual(
    ['one', 'two'],
  );
});

test('records are read one at a time, only as far as results are asked for', () => {
  const read: string[] = [];
  function* reading() {
    for (const one of corpus) {
      read.push(one.id);
      yield one;
    }
  }
  const results = findQuotes(reading(), { kind: 'direct' });
  expect(read).toEqual([]);
  results.next();
  expect(read).toEqual(['one']);
  results.return();
  expect(results.next().done).toBe(true);
  expect(read).toEqual(['one']);
});

test('an asynchronous source gives the same results, asynchronously', async () => {
  async function* stream() {
    yield* corpus;
  }
  const lines: string[] = [];
  for await (const one of findQuotes(stream(), { by: 'Ana Reis' })) lines.push(`${one.article.id} ${one.quote.id}`);
  expect(lines).toEqual(found({ by: 'Ana Reis' }));
  const names: string[] = [];
  for await (const { speaker } of findSpeakers(stream(), 'Lund')) names.push(speaker.name);
  expect(names).toEqual(['Bo Lund']);
});

test('findSpeakers finds all who fit equally well, record by record', () => {
  const ids = (words: string) => [...findSpeakers(corpus, words)].map((one) => `${one.article.id} ${one.speaker.id}`);
  expect(ids('minister')).toEqual(['one p1', 'two p2', 'three p3', 'four p4']);
  expect(ids('Reis')).toEqual(['one p1', 'two p2', 'three p3']);
  expect(ids('nobody')).toEqual([]);
});

test('a wrong filter is refused at once, not on the first result', () => {
  const codes: [QuoteFilter, string][] = [
    [{ from: 'yesterday' }, 'not-a-date'],
    [{ until: 2026 as never }, 'not-a-date'],
    [{ kind: 'spoken' as never }, 'not-a-kind'],
    [{ kind: ['direct', 'x'] as never }, 'not-a-kind'],
    [{ containing: 7 as never }, 'not-a-string'],
    [{ minConfidence: 'high' as never }, 'not-a-number'],
    [{ minConfidence: Number.NaN }, 'not-a-number'],
    [{ minConfidence: 85 }, 'not-a-number'],
    [{ by: 7 as never }, 'not-an-entity'],
    [{ by: {} as never }, 'not-an-entity'],
    [{ by: null as never }, 'not-an-entity'],
    [{ about: 7 as never }, 'not-a-string'],
    [null as never, 'not-a-filter'],
  ];
  for (const [filter, code] of codes)
    expect(() => findQuotes(corpus, filter), JSON.stringify(filter)).toThrowError(expect.objectContaining({ code }));
});

test('one record in place of several is refused, and so is an item that is no record', () => {
  expect(() => findQuotes(article as never)).toThrowError(expect.objectContaining({ code: 'not-iterable' }));
  expect(() => findQuotes(article as never)).toThrowError(/^articles must be an iterable/u);
  expect(() => findSpeakers('text' as never, 'a')).toThrowError(expect.objectContaining({ code: 'not-iterable' }));
  expect(() => findSpeakers([article], 7 as never)).toThrowError(expect.objectContaining({ code: 'not-a-string' }));
  for (const results of [findQuotes([7 as never]), findSpeakers([{} as never], 'a')])
    expect(() => results.next()).toThrowError(expect.objectContaining({ code: 'not-an-article' }));
});
