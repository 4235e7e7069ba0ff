import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const require = createRequire(import.meta.url);
const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'));
const nameOf = (entry: string) => `onrecord${entry.slice(1)}`;

test('the entries are these', () => {
  expect(Object.keys(manifest.exports)).toMatchInlineSnapshot(`
    [
      ".",
      "./topics",
      "./schema",
      "./extract",
      "./interop",
      "./interop/read",
      "./article.schema.json",
      "./package.json",
    ]
  `);
});

test.each(entries)('%s exports the same names as ESM and as CommonJS', async (entry) => {
  const esm = Object.keys(await import(nameOf(entry))).sort();
  const cjs = Object.keys(require(nameOf(entry))).sort();
  expect(cjs).toEqual(esm);
  expect(esm).toMatchSnapshot();
});

test('entries share their classes, so that instanceof works across them', async () => {
  const [root, topics] = await Promise.all([import('onrecord'), import('onrecord/topics')]);
  expect(() => topics.findTopic(undefined as never, 'nato')).toThrowError(root.ArgumentError);
  expect(() => require('onrecord/topics').findTopic(undefined, 'nato')).toThrowError(require('onrecord').ArgumentError);
});
