import { parseArticle } from 'onrecord/schema';
import { expect, test } from 'vitest';
import { harbourRecords } from '../../docs/examples/harbourRecords.js';
import { richRecord } from './support/richRecord.js';

test.each([richRecord, ...harbourRecords])('the record $id of these tests is one that the schema accepts', (record) => {
  expect(parseArticle(record)).toEqual(record);
});
