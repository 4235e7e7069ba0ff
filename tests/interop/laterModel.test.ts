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
