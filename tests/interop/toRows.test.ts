import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { article, detach, findQuotes } from 'onrecord';
import { type QuoteRow, toCsv, toNdjson, toRows } from 'onrecord/interop';
import { describe, expect, test } from 'vitest';
import { makeArticle } from '../support/makeArticle.js';
import { compareLosses, listedLosses, lossesOf } from './support/lossesOf.js';
import { richRecord } from './support/richRecord.js';

async function* later<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield item;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('toRows', () => {
  test('tells a quotation in one flat row', () => {
    const [first, second] = toRows(richRecord);
    expect(first).toEqual({
      article: 'ferry',
      headline: '🚢 Ferry line to reopen',
      url: 'https://example.org/ferry',
      publisher: 'The Niva Paper',
      language: 'en',
      date: '2026-05',
      edtf: '2026-05-XX',
      quote: 'opening',
      position: 1,
      speaker: 'Ana Reis',
      speakerId: 'ana reis',
      speakerKind: 'person',
      role: 'as mayor',
      organization: 'Niva Council',
      kind: 'direct',
      modality: null,
      text: 'The line, opens in May 🎉, cafe\u0301 and all.',
      content: '“The line,” “opens in May 🎉, cafe\u0301 and all.”',
      summary: 'It starts in May.',
      cue: 'said',
      topics: 'military-mobility | peace',
      start: 42,
      end: 121,
      spans: '42-53 | 88-121',
      basis: 'stated',
      confidence: 0.9,
    });
    expect(second).toMatchObject({ speaker: 'Ana Reis | Bo Lind', role: 'mayor | ', text: 'safe … cheap' });
  });

  test('gives no wording of indirect speech from a detached record', () => {
    const rows = [...toRows(detach(richRecord))];
    expect(rows.map(({ text }) => text === null)).toEqual(richRecord.quotes.map(({ kind }) => kind === 'indirect'));
    for (const { content, cue } of rows) expect([content, cue]).toEqual([null, null]);
  });

  test('reads a record only when its rows are asked for', () => {
    let made = 0;
    function* records() {
      for (;;) {
        made += 1;
        yield article;
      }
    }
    const rows = toRows(records());
    expect(made).toBe(0);
    for (let count = 0; count < 15; count += 1) rows.next();
    expect(made).toBe(2);
    const lines = toCsv(records())[Symbol.iterator]();
    expect([lines.next().done, lines.next().done, made]).toEqual([false, false, 3]);
    lines.return?.();
  });

  test('takes one record, an iterable and an async iterable', async () => {
    const rows = [...toRows(article)];
    expect(rows).toHaveLength(14);
    expect([...toRows(new Set([article]))]).toEqual(rows);
    expect(await collect(toRows(later([article])))).toEqual(rows);
    expect(await collect(toCsv(toRows(later([article]))))).toEqual([...toCsv(article)]);
    expect(await collect(toNdjson(later(rows)))).toEqual([...toNdjson([article])]);
    expect([...toRows([])]).toEqual([]);
  });

  test('takes quotations that were found, with the rows they have among all', async () => {
    const wanted = { by: 'Mark Rutte', kind: 'direct' } as const;
    const rows = [...toRows(findQuotes([article, richRecord], wanted))];
    const all = [...toRows([article, richRecord])];
    expect(rows).toEqual(all.filter(({ speaker, kind }) => speaker === 'Mark Rutte' && kind === 'direct'));
    expect(rows.length).toBeGreaterThan(1);
    expect([...toCsv(findQuotes([article], wanted))]).toEqual([...toCsv(rows)]);
    expect([...toNdjson(findQuotes([article], wanted))]).toEqual([...toNdjson(rows)]);
    expect(await collect(toRows(findQuotes(later([article]), wanted)))).toEqual(rows);
  });

  test('takes a row for a row, whatever its cells are called', () => {
    expect([...toNdjson([{ quote: { id: 1 }, article: 'x' }])]).toEqual(['{"quote":{"id":1},"article":"x"}\n']);
  });

  test('refuses what is no record, no row, or nothing to read', () => {
    const code = (expected: string) => expect.objectContaining({ code: expected });
    for (const wrong of [null, undefined, 'text', 5, {}]) {
      expect(() => toRows(wrong as never)).toThrowError(code('not-iterable'));
      expect(() => toCsv(wrong as never)).toThrowError(code('not-iterable'));
    }
    expect(() => toRows({} as never)).toThrowError(/^source must be a record, or an iterable/u);
    expect(() => [...toRows([{}] as never)]).toThrowError(code('not-an-article'));
    expect(() => [...toRows([{ ...article, schemaVersion: 2 }] as never)]).toThrowError(code('unknown-version'));
    expect(() => [...toNdjson(['x'] as never)]).toThrowError(code('not-a-row'));
    for (const value of [{ b: 1 }, ['x'], new Date(0)])
      expect(() => [...toCsv([{ a: value }])]).toThrowError(code('not-a-row'));
  });

  test('loses what the guide lists, and nothing else', () => {
    const lost = lossesOf(richRecord, readRows([...toRows(richRecord)]));
    expect(compareLosses(lost, listedLosses('rows.md'))).toEqual({ unlisted: [], idle: [] });
  });
});

function readRows(rows: readonly QuoteRow[]): object {
  const list = (cell: string | null) => (cell === null ? [] : cell.split(' | '));
  return {
    id: rows[0]?.article,
    headline: rows[0]?.headline,
    url: rows[0]?.url,
    language: rows[0]?.language,
    published: { edtf: rows[0]?.edtf },
    quotes: rows.map((row) => ({
      id: row.quote,
      kind: row.kind,
      modality: row.modality ?? undefined,
      speakers: list(row.speakerId),
      content: list(row.spans).map((span) => {
        const [start, end] = span.split('-').map(Number);
        return { start, end };
      }),
      topics: list(row.topics),
      summary: row.summary ?? undefined,
      evidence: { basis: row.basis, confidence: row.confidence },
    })),
  };
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    'a,b',
    'say "no"',
    'two\r\nlines',
    '\n',
    '\r',
    ' ;\t',
    '=1+1',
    '-5',
    '+x',
    '@a',
    '＝1',
    '🚢',
    '"',
    ',',
  ),
);

describe('toCsv', () => {
  test('quotes a cell that holds a separator of whoever has no types', () => {
    const options: object = { separator: '|' };
    expect([...toCsv([{ text: 'a | b', kind: 'c' }], options)]).toEqual(['text|kind\r\n', '"a | b"|c\r\n']);
  });

  test.each([',', ';', '\t'] as const)('is read back by csv-parse, cell by cell, with %j between', (separator) => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: cell, 'b "c"': cell }), { minLength: 1 }),
        fc.boolean(),
        (rows, byteOrderMark) => {
          const text = [...toCsv(rows, { defuseFormulas: false, separator, byteOrderMark })].join('');
          expect(parse(text, { columns: true, delimiter: separator, bom: true, record_delimiter: '\r\n' })).toEqual(
            rows,
          );
        },
      ),
    );
  });

  test('defuses formulas by one apostrophe, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell }), { minLength: 1 }), (rows) => {
        const read = parse([...toCsv(rows)].join(''), { columns: true, record_delimiter: '\r\n' }) as { a: string }[];
        for (const [index, { a }] of read.entries()) {
          const before = rows[index]?.a ?? '';
          expect(a).toBe(/^[=+\-@＝＋－＠\t\r\n]/u.test(before) ? `'${before}` : before);
        }
        expect(read).toHaveLength(rows.length);
      }),
    );
  });

  test('numbers stay numbers, null is an empty cell, columns can be chosen', () => {
    const rows = [
      { a: -5, b: null, c: 'x' },
      { c: 'y', d: true },
    ];
    expect([...toCsv(rows)]).toEqual(['a,b,c\r\n', '-5,,x\r\n', ',,y\r\n']);
    expect([...toCsv(rows, { columns: ['d', 'a'] })]).toEqual(['d,a\r\n', ',-5\r\n', 'true,\r\n']);
  });

  test('has a header with the columns of a row, of nothing at all too', () => {
    const [header] = toCsv(article);
    expect([...toCsv([])]).toEqual([header]);
    expect([...toCsv(makeArticle(''))]).toEqual([header]);
    expect(header).toBe(`${Object.keys([...toRows(article)][0] ?? {}).join(',')}\r\n`);
  });

  test('is read back to the rows it was made from', () => {
    const rows = [...toRows([article, richRecord])];
    const read = parse([...toCsv(rows, { defuseFormulas: false })].join(''), { columns: true });
    expect(read).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')]))),
    );
  });
});

describe('toNdjson', () => {
  test('writes a line for each row, whatever the row says', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: fc.string({ unit: 'binary' }), b: fc.integer() })), (rows) => {
        const lines = [...toNdjson(rows)];
        expect(lines.every((line) => /^[^\n]+\n$/u.test(line))).toBe(true);
        expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
      }),
    );
  });
});
