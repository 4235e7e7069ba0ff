import {
  type Article,
  article,
  findQuotes,
  findSpeaker,
  type Person,
  quoteAt,
  quotesAbout,
  quotesBy,
  speakersOf,
  speakersOn,
  topicsOf,
  verbatimOf,
} from 'onrecord';
import type { ConceptScheme } from 'onrecord/topics';
import { expect, test } from 'vitest';
import { makeArticle, makeQuote } from '../support/makeArticle.js';

const ids = (quotes: readonly { readonly id: string }[]) => quotes.map(({ id }) => id);
const person = (id: string, name: string, parts: Partial<Person> = {}): Person => ({
  kind: 'person',
  id,
  name,
  aliases: [],
  identifiers: [],
  mentions: [],
  roles: [],
  ...parts,
});
const role = (title: string, organization?: string) => ({
  title,
  organization,
  evidence: { basis: 'stated' as const, confidence: 1 },
});

const council = makeArticle('x'.repeat(100), {
  entities: [
    person('ana-reis', 'Ana Reis', { roles: [role('Mayor')] }),
    person('jose-diaz', 'José Díaz', { aliases: ['Pepe Díaz'], roles: [role('chair', 'transport')] }),
    person('ana-lund', 'Ana Lund'),
    {
      kind: 'organization',
      id: 'transport',
      name: 'Transport Committee',
      aliases: ['TRAN'],
      identifiers: [],
      mentions: [],
    },
    person('silent', 'Silent Witness'),
  ],
  quotes: [
    makeQuote({ id: 'outer', speakers: ['jose-diaz'], content: [{ start: 0, end: 40 }], topics: ['trams'] }),
    makeQuote({ id: 'inner', speakers: ['ana-reis'], content: [{ start: 10, end: 20 }], nestedIn: 'outer' }),
    makeQuote({
      id: 'joint',
      speakers: ['ana-reis', 'ana-lund'],
      content: [{ start: 50, end: 55 }],
      topics: ['roads'],
    }),
    makeQuote({
      id: 'denied',
      speakers: ['silent'],
      content: [{ start: 60, end: 65 }],
      modality: 'denied',
      topics: ['trams'],
    }),
    makeQuote({ id: 'nobody', content: [{ start: 70, end: 75 }], topics: ['transport'] }),
  ],
});
const transport: ConceptScheme = {
  id: 'transport',
  title: 'Transport',
  concepts: ['transport', 'roads', 'trams'].map((id) => ({
    id,
    prefLabel: id,
    altLabels: [],
    broader: id === 'transport' ? [] : ['transport'],
    related: [],
    mappings: [],
  })),
};

test('quotesBy gives joint statements too, in text order', () => {
  expect(ids(quotesBy(council, 'ana-reis'))).toEqual(['inner', 'joint']);
  expect(ids(quotesBy(council, 'ana-lund'))).toEqual(['joint']);
});

test('an id that the record does not have gives nothing', () => {
  expect(quotesBy(council, 'Ana Reis')).toEqual([]);
  for (const id of ['nonsense', '__proto__', 'constructor', '']) {
    expect(quotesAbout(council, id)).toEqual([]);
    expect(quotesAbout(article as Article, id)).toEqual([]);
    expect(speakersOn(council, id)).toEqual([]);
  }
});

test('what the article denies counts only when asked for', () => {
  expect(quotesBy(council, 'silent')).toEqual([]);
  expect(ids(quotesBy(council, 'silent', { unsaid: true }))).toEqual(['denied']);
  expect(ids(quotesAbout(council, 'trams'))).toEqual(['outer']);
  expect(ids(quotesAbout(council, 'trams', { unsaid: true }))).toEqual(['outer', 'denied']);
  expect(ids(speakersOf(council))).toEqual(['jose-diaz', 'ana-reis', 'ana-lund']);
  expect(ids(speakersOf(council, { unsaid: true }))).toEqual(['jose-diaz', 'ana-reis', 'ana-lund', 'silent']);
  expect(ids(speakersOn(council, 'trams', { unsaid: true }))).toEqual(['jose-diaz', 'silent']);
});

test('a topic takes in its narrower ones by the scheme given, and can be asked not to', () => {
  expect(ids(quotesAbout(council, 'transport', { scheme: transport }))).toEqual(['outer', 'joint', 'nobody']);
  expect(ids(quotesAbout(council, 'transport', { scheme: transport, narrower: false }))).toEqual(['nobody']);
  expect(ids(speakersOn(council, 'transport', { scheme: transport }))).toEqual(['jose-diaz', 'ana-reis', 'ana-lund']);
});

test('a record of an unknown scheme has no narrower topics', () => {
  expect(ids(quotesAbout(council, 'transport'))).toEqual(['nobody']);
  const quotes = [makeQuote({ id: 'csdp', topics: ['csdp'] })];
  expect(quotesAbout(makeArticle('x', { quotes }), 'defence')).toEqual([]);
  expect(ids(quotesAbout(makeArticle('x', { quotes, scheme: 'onrecord-defence-policy' }), 'defence'))).toEqual([
    'csdp',
  ]);
});

test('broader topics of the scheme find what was said about narrower ones in the bundled article', () => {
  expect(ids(quotesAbout(article, 'international-aid'))).toEqual([
    'meeting-reported',
    'nato-efforts',
    'cooperation-discussed',
  ]);
  expect(quotesAbout(article, 'international-aid', { narrower: false })).toEqual([]);
});

test('quoteAt finds the innermost quotation, its first unit included and its end not', () => {
  expect([0, 9, 10, 19, 20, 39, 40].map((offset) => quoteAt(council, offset)?.id)).toEqual([
    'outer',
    'outer',
    'inner',
    'inner',
    'outer',
    'outer',
    undefined,
  ]);
  expect(quoteAt(council, 62)?.modality).toBe('denied');
  expect(quoteAt(council, -1)).toBeUndefined();
});

test('options that are null are none', () => {
  const none = null as never;
  expect(quotesBy(article, 'mark-rutte', none)).toEqual(quotesBy(article, 'mark-rutte'));
  expect(quotesAbout(article, 'nato', none)).toEqual(quotesAbout(article, 'nato'));
  expect(speakersOf(article, none)).toEqual(speakersOf(article));
});

test('a speaker is found by whole name, alias, role and part of a name, in that order', () => {
  const found = (words: string) => findSpeaker(council, words)?.id;
  expect(found('ana  REIS')).toBe('ana-reis');
  expect(found('jose diaz')).toBe('jose-diaz');
  expect(found('Pepe Díaz')).toBe('jose-diaz');
  expect(found('mayor')).toBe('ana-reis');
  expect(found('TRAN chair')).toBe('jose-diaz');
  expect(found('Chair of the Transport Committee')).toBe('jose-diaz');
  expect(found('Lund')).toBe('ana-lund');
  expect(found('Silent Witness')).toBe('silent');
});

test('words that fit two speakers, or none, find nobody', () => {
  for (const words of ['Ana', 'Transport Committee', 'Rei', 'Ana Diaz', '', ' '])
    expect(findSpeaker(council, words), words).toBeUndefined();
});

test('topics come main first and are the record’s own', () => {
  expect(topicsOf(article)).toBe(article.topics);
  expect(topicsOf(council)).toEqual([]);
});

test('the quoted words are exactly those between the marks', () => {
  expect(article.quotes.flatMap(verbatimOf)).toEqual([
    'just and lasting peace',
    'It’s fair and appropriate that Europe and Canada take more responsibility for their own security, and the good news is they do,',
    'a more capable European defence is crucial',
    'indispensable for collective defence',
    'My argument will be, let’s be practical, let’s be realistic when it comes to our security. We need to leverage our respective strength … that’s the only way to keep Europe safe,',
  ]);
});

test('every query refuses what is no record, with a code', () => {
  for (const wrong of [undefined, null, 'text', [], {}, { quotes: 'none' }]) {
    const record = wrong as never;
    for (const call of [
      () => quotesBy(record, 'a' as never),
      () => quotesAbout(record, 'nato'),
      () => quoteAt(record, 0),
      () => speakersOf(record),
      () => speakersOn(record, 'nato'),
      () => findSpeaker(record, 'a'),
      () => topicsOf(record),
    ])
      expect(call).toThrowError(expect.objectContaining({ name: 'ArgumentError', code: 'not-an-article' }));
    expect(() => verbatimOf(record)).toThrowError(expect.objectContaining({ code: 'not-a-quote' }));
  }
  for (const wrong of [undefined, null, 7, {}] as never[])
    for (const call of [
      () => quotesBy(article, wrong),
      () => quotesAbout(article, wrong),
      () => speakersOn(article, wrong),
    ])
      expect(call).toThrowError(expect.objectContaining({ code: 'not-a-string' }));
  for (const scheme of [{}, [], 5, null] as never[])
    for (const call of [
      () => quotesAbout(article, 'nato', { scheme }),
      () => speakersOn(article, 'nato', { scheme, narrower: false }),
      () => [...findQuotes([article], { scheme })],
    ])
      expect(call).toThrowError(expect.objectContaining({ code: 'not-a-scheme' }));
  expect(() => findSpeaker(article, 7 as never)).toThrowError(expect.objectContaining({ code: 'not-a-string' }));
  for (const wrong of ['7', Number.NaN, 7.5] as never[])
    expect(() => quoteAt(article, wrong)).toThrowError(expect.objectContaining({ code: 'not-a-number' }));
});
