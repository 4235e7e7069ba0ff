import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

test('the published types name no other package but zod, in the schema entry', () => {
  const comments = /\/\*[\s\S]*?\*\//gu;
  const folder = fileURLToPath(new URL('../../dist', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.d\.c?ts$/u.test(file));
  expect(files.length).toBeGreaterThan(12);
  const packages = files.flatMap((file) =>
    Array.from(
      readFileSync(join(folder, file), 'utf8')
        .replace(comments, '')
        .matchAll(/(?:from |import\()'([^.'][^']*)'/gu),
      ([, name]) => `${file.replace(/\.d\.c?ts$/u, '')} ${name}`,
    ),
  );
  expect([...new Set(packages)]).toEqual(['schema zod/mini']);
});

test('entries share their classes, so that instanceof works across them', async () => {
  const [root, topics] = await Promise.all([import('onrecord'), import('onrecord/topics')]);
  expect(() => topics.findTopic(undefined as never, 'nato')).toThrowError(root.ArgumentError);
  expect(() => require('onrecord/topics').findTopic(undefined, 'nato')).toThrowError(require('onrecord').ArgumentError);
});
