import { toCsv, toHtml, toJsonLd, toNdjson, toRows, toScriptTag, toWebAnnotations } from 'onrecord/interop';
import { fromWebAnnotations } from 'onrecord/interop/read';
import { describe, expect, test } from 'vitest';
import { richRecord } from './support/richRecord.js';

const functions: Readonly<Record<string, (record: typeof richRecord) => unknown>> = {
  toJsonLd,
  toScriptTag,
  toWebAnnotations,
  toHtml,
  toRows: (record) => [...toRows(record)],
  toCsv: (record) => [...toCsv(record)],
  toNdjson: (record) => [...toNdjson(record)],
  fromWebAnnotations: (record) => fromWebAnnotations(record, []),
};

describe.each(Object.entries(functions))('%s', (_, call) => {
  test('takes a record of this model', () => {
    expect(() => call(richRecord)).not.toThrow();
  });

  test.each([2, '1', undefined])('refuses one whose schemaVersion is %j, with a code', (schemaVersion) => {
    expect(() => call({ ...richRecord, schemaVersion } as never)).toThrowError(
      expect.objectContaining({ name: 'ArgumentError', code: 'unknown-version' }),
    );
  });

  test('refuses what is no record, with a code', () => {
    for (const wrong of [null, undefined, 'text', 5, {}, { quotes: 5 }])
      expect(() => call(wrong as never)).toThrowError(expect.objectContaining({ name: 'ArgumentError' }));
  });
});

const scheme = { id: 'town', title: 'Town' };

test.each<readonly [code: string, writer: (record: never, options: never) => unknown, options: unknown]>([
  ...[toJsonLd, toScriptTag, toWebAnnotations, toHtml, toCsv].map((write) => ['not-options', write, null] as const),
  ['not-options', (record, options) => fromWebAnnotations(record, [], options), null],
  ['not-a-string', toJsonLd, { id: 5 }],
  ['not-a-string', toScriptTag, { id: '' }],
  ['not-a-string', toWebAnnotations, { source: 5 }],
  ['not-a-string', toHtml, { idPrefix: 5 }],
  ['not-a-string', toCsv, { columns: 'speaker' }],
  ['not-a-string', toCsv, { columns: [5] }],
  ...[5, {}, '', '"', '||'].map((separator) => ['not-a-string', toCsv, { separator }] as const),
  ['not-a-scheme', toJsonLd, { scheme }],
  ['not-a-scheme', toWebAnnotations, { scheme: [] }],
  ['not-a-scheme', (record, options) => fromWebAnnotations(record, [], options), { scheme: 5 }],
])('a wrong option is refused at once, as %s', (code, write, options) => {
  expect(() => write(richRecord as never, options as never)).toThrowError(
    expect.objectContaining({ name: 'ArgumentError', code }),
  );
});

test('topics of a scheme without mappings, as the engine takes one, are written by their labels', () => {
  const topic = { id: 'nato', prefLabel: 'The alliance', altLabels: [], broader: [], related: [] };
  const scheme = { id: richRecord.scheme, title: 'Town', concepts: [topic] } as never;
  expect(
    JSON.stringify(
      toJsonLd({ ...richRecord, topics: [{ topic: 'nato', relevance: 1, mentions: [] }] } as never, { scheme }),
    ),
  ).toContain('The alliance');
  expect(() => toWebAnnotations(richRecord, { scheme })).not.toThrow();
});
