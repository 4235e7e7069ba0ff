import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { article } from 'onrecord';
import { toCsv, toNdjson, toRows } from 'onrecord/interop';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { harbourRecords } from '../../docs/examples/harbourRecords.js';
import { root } from '../support/examples.js';

const guide = readFileSync(join(root, 'docs/guide/rows.md'), 'utf8');
const load = /```sql load\n([\s\S]*?)```/u.exec(guide)?.[1] ?? '';
const questions = Array.from(
  guide.matchAll(/\n([^\n]+\?)\n\n```sql\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/gu),
  ([, question = '', sql = '', answer = '']) => ({ question, sql, answer }),
);
const records = [article, ...harbourRecords];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-rows-'));
  writeFileSync(join(folder, 'quotes.csv'), [...toCsv(records, { defuseFormulas: false })].join(''));
  writeFileSync(join(folder, 'quotes.ndjson'), [...toNdjson(records)].join(''));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function connect(source: string) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(source.replace(/'(quotes\.\w+)'/u, (_, file: string) => `'${join(folder, file)}'`));
  return connection;
}

const sources = { CSV: load, NDJSON: "create table quotes as from read_json('quotes.ndjson')" };

test('the guide asks five questions', () => {
  expect(questions).toHaveLength(5);
});

describe.each(Object.entries(sources))('DuckDB reads the %s', (_, source) => {
  test('with every row and every word', async () => {
    const connection = await connect(source);
    const read = await connection.runAndReadAll('select article, quote, text, "start", confidence from quotes');
    // A column of whole numbers is one of integers to a CSV reader, which DuckDB gives as text.
    const rows = read.getRowObjectsJson().map((row) => ({ ...row, confidence: Number(row['confidence']) }));
    expect(rows).toEqual(
      [...toRows(records)].map((row) => ({
        article: row.article,
        quote: row.quote,
        text: row.text,
        start: String(row.start),
        confidence: row.confidence,
      })),
    );
  });

  test.each(questions)('$question', async ({ sql, answer }) => {
    const connection = await connect(source);
    const read = await connection.runAndReadAll(sql);
    const lines = [read.columnNames(), ...read.getRowsJson()].map((row) => row.map((one) => one ?? '–').join(' | '));
    expect(`${lines.join('\n')}\n`).toBe(answer);
  });
});
