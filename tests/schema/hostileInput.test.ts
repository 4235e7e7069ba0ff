import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../src/schema/articleSchema.js';
import { safeParseArticle } from '../../src/schema/safeParseArticle.js';
import { attachedRecord, detachedRecord } from '../support/records.js';

const copy = (value: unknown) => JSON.parse(JSON.stringify(value));

function findingsOf(input: unknown) {
  const result = safeParseArticle(input);
  if (result.success) throw new Error('It is taken for valid.');
  return result;
}

describe('keys of prototypes', () => {
  const text = JSON.stringify(detachedRecord)
    .replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"x",')
    .replace('"quotes":[{', '"quotes":[{"__proto__":{"kind":"direct","modality":"denied"},"hasOwnProperty":1,');
  const result = safeParseArticle(JSON.parse(text));
  if (!result.success) throw new Error('It is not valid.');
  const [quote = {}] = result.data.quotes;

  test('pollute nothing', () => {
    expect('polluted' in {}).toBe(false);
    expect('polluted' in result.data).toBe(false);
    expect('modality' in quote).toBe(false);
    for (const value of [result.data, quote]) expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('are kept as unknown keys, __proto__ excepted', () => {
    expect(Object.hasOwn(result.data, '__proto__')).toBe(false);
    expect(Object.keys(result.data)).toEqual(expect.arrayContaining(['constructor', 'toString']));
    expect(Object.hasOwn(quote, 'hasOwnProperty')).toBe(true);
  });

  test('do no harm through the schema either', () => {
    const parsed = articleSchema.parse(JSON.parse(text));
    expect('polluted' in parsed).toBe(false);
    expect('modality' in (parsed.quotes[0] ?? {})).toBe(false);
  });

  test('lend no field', () => {
    const record = JSON.parse(JSON.stringify(detachedRecord).replace('"id"', '"__proto__":{"id":"lent"},"no-id"'));
    expect(findingsOf(record).findings).toMatchObject([{ code: 'missing-field', pointer: '/id' }]);
  });
});

describe('nesting of 100,000 levels', () => {
  const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
  const chain = JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`);

  test('is kept in unknown keys', () => {
    expect(safeParseArticle({ ...detachedRecord, deep, chain }).success).toBe(true);
    expect(articleSchema.safeParse({ ...detachedRecord, deep, chain }).success).toBe(true);
  });

  test.each(Object.keys(attachedRecord))('is a finding in %s', (key) => {
    // An object with unknown keys alone has the shape of rights.
    for (const value of key === 'rights' ? [deep] : [deep, chain]) {
      const { findings } = findingsOf({ ...attachedRecord, [key]: value });
      expect(findings.some(({ pointer }) => pointer.startsWith(`/${key}`))).toBe(true);
    }
  });

  test('is a finding as the whole', () => {
    expect(findingsOf(deep).findings).toMatchObject([{ code: 'wrong-type', pointer: '' }]);
    expect(findingsOf(chain).findings.length).toBeGreaterThan(5);
  });
});

describe('ten megabytes of noise', () => {
  test.each([
    ['a million numbers for quotes', 'quotes', 0, 1_000_000],
    ['a million empty quotes', 'quotes', {}, 1_000_000],
    ['half a million quotes without fields', 'quotes', { kind: 'direct' }, 550_000],
    ['a million entities of no kind', 'entities', { kind: 5 }, 1_000_000],
    ['a million empty topics', 'topics', {}, 1_000_000],
    ['five million lists for authors', 'authors', [], 5_000_000],
  ])(
    'is counted: %s',
    (_, key, item, length) => {
      const { findings, omitted } = findingsOf({ ...detachedRecord, [key]: Array(length).fill(item) });
      expect(findings.length).toBeLessThan(1000);
      expect(omitted + findings.length).toBeGreaterThanOrEqual(length);
    },
    60_000,
  );

  test('is counted deep inside: five million parts of one quotation', () => {
    const record = copy(detachedRecord);
    record.quotes[0].content = Array(5_000_000).fill(0);
    expect(findingsOf(record).omitted).toBe(4_999_900);
  });

  test('is shown shortened: a string of ten megabytes', () => {
    const long = 'é'.repeat(10_000_000);
    for (const key of ['language', 'quotes', 'schemaVersion', 'publisher', 'form'])
      for (const { message } of findingsOf({ ...detachedRecord, [key]: long }).findings)
        expect(message.length).toBeLessThan(300);
    const record = copy(attachedRecord);
    record.body = long;
    expect(findingsOf(record).findings.map(({ code }) => code)).toContain('body-mismatch');
  });

  test('passes as unknown keys', () => {
    const noise = Object.fromEntries(Array.from({ length: 300_000 }, (_, i) => [`key-${i}`, i]));
    expect(safeParseArticle({ ...detachedRecord, ...noise }).success).toBe(true);
  });
});

test('a hundred thousand quotations are checked one by one, not each against all', () => {
  const record = copy(detachedRecord);
  const [quote] = record.quotes;
  record.quotes = Array.from({ length: 100_000 }, (_, i) => ({
    ...quote,
    id: `r${i}`,
    nestedIn: i ? `r${i - 1}` : undefined,
  }));
  record.quotes[0].nestedIn = 'r99999';
  expect(findingsOf(record)).toMatchObject({ findings: [{ code: 'circular-reference' }], omitted: 0 });
});

describe('what is no JSON', () => {
  const whole = (input: unknown) => findingsOf(input).findings.map(({ code, pointer }) => `${code} ${pointer}`);

  test.each([undefined, null, 1, 1n, Number.NaN, '', 'article', true, Symbol('x'), () => 0, [], [[]], /x/])(
    'is no record: %s',
    (input) => {
      expect(findingsOf(input).findings.length).toBeGreaterThan(0);
    },
  );

  test('a cycle is no finding in unknown keys, and one elsewhere', () => {
    const record = copy(detachedRecord);
    record.self = record;
    expect(safeParseArticle(record).success).toBe(true);
    record.quotes = [record];
    expect(findingsOf(record).findings.length).toBeGreaterThan(5);
  });

  test('a getter that throws is a finding at its object', () => {
    const record = copy(detachedRecord);
    Object.defineProperty(record.quotes[2], 'summary', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(whole(record)).toEqual(['unreadable /quotes/2']);
  });

  test('a getter is read once', () => {
    let reads = 0;
    const record = {
      ...detachedRecord,
      get language() {
        return reads++ ? 'english' : 'en';
      },
    };
    const result = safeParseArticle(record);
    expect(result).toMatchObject({ success: true, data: { language: 'en' } });
    expect(reads).toBe(1);
  });

  test('a proxy that lies, and one that is revoked', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(whole(proxy)).toEqual(['unreadable ']);
    expect(whole({ ...detachedRecord, rights: proxy })).toEqual(['unreadable /rights']);
    expect(whole({ ...detachedRecord, quotes: [proxy], headline: proxy })).toEqual([
      expect.stringMatching(/^(?:wrong-type|unreadable) \/headline$/),
      'unreadable /quotes/0',
    ]);
    const lying = new Proxy(copy(detachedRecord), {
      get(target, key) {
        if (key === 'quotes') throw new Error('no');
        return target[key];
      },
    });
    expect(whole(lying)).toEqual(['unreadable ']);
  });

  test('a list with holes is a finding at the first', () => {
    const authors: string[] = [];
    authors.length = 4_000_000_000;
    expect(whole({ ...detachedRecord, authors })).toEqual(['missing-field /authors/0']);
  });

  test.each([
    [
      'a number beyond number',
      '/topics/0/relevance',
      (r: typeof detachedRecord) => ({ ...r.topics[0], relevance: Number.NaN }),
    ],
    ['a bigint', '/topics/0/relevance', (r: typeof detachedRecord) => ({ ...r.topics[0], relevance: 1n })],
    ['a symbol', '/topics/0/topic', (r: typeof detachedRecord) => ({ ...r.topics[0], topic: Symbol('x') })],
    ['a function', '/topics/0/spans', (r: typeof detachedRecord) => ({ ...r.topics[0], spans: () => [] })],
    ['a map', '/topics/0/spans', (r: typeof detachedRecord) => ({ ...r.topics[0], spans: new Map() })],
    ['a wrapped string', '/topics/0/topic', (r: typeof detachedRecord) => ({ ...r.topics[0], topic: Object('nato') })],
  ])('%s is of the wrong type', (_, pointer, change) => {
    expect(whole({ ...detachedRecord, topics: [change(detachedRecord)] })).toEqual([`wrong-type ${pointer}`]);
  });
});
