import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { article, verbatimOf } from 'onrecord';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leaksOf } from '../support/leaksOf.js';
import { networkNote, online } from '../support/network.js';
import { type Consumer, installPacked, root } from '../support/packedPackage.js';
import { sourceNote, sourceText } from '../support/sourceText.js';

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
});
afterAll(() => consumer?.remove());

const queries = `
const quotes = quotesBy(article, 'mark-rutte');
if (quotesBy(article, speakersOf(article)[0].id).length !== quotes.length) throw new Error('speakersOf');
if (quotesAbout(article, 'defence-policy').length === 0) throw new Error('quotesAbout');
if (findTopic(topicScheme, 'PURL')?.id !== 'purl') throw new Error('findTopic');
if (extractQuotes('“No,” said Ana Ruiz.').quotes.length !== 1) throw new Error('extractQuotes');
if (quotesBy(extractArticle('“No,” said Ana Ruiz.'), 'ana-ruiz').length !== 1) throw new Error('extractArticle');
if ([...toCsv(article)].length !== article.quotes.length + 1) throw new Error('toCsv');
`;
const parsing = `
const parsed = parseArticle(JSON.parse(JSON.stringify(article)));
if (parsed.id !== article.id) throw new Error('parseArticle');
`;
const done = `console.log(quotes.length);`;
const esm = `import { article, quotesAbout, quotesBy, speakersOf } from 'onrecord';
import { extractArticle, extractQuotes } from 'onrecord/extract';
import { toCsv } from 'onrecord/interop';
import { findTopic, topicScheme } from 'onrecord/topics';
`;
const schema = `import { parseArticle } from 'onrecord/schema';
`;
const asCjs = (code: string) => code.replace(/import (.*) from ('.*');/gu, 'const $1 = require($2);');
const compilers = {
  'TypeScript 7': join(root, 'node_modules/@typescript/native/bin/tsc'),
  'TypeScript 6': join(root, 'node_modules/typescript/bin/tsc6'),
};
const resolutions = [
  ['nodenext, ESM', { module: 'nodenext' }, 'use.mts'],
  ['nodenext, CommonJS', { module: 'nodenext' }, 'use.cts'],
  ['bundler', { module: 'esnext', moduleResolution: 'bundler' }, 'use.ts'],
] as const;

function packedFiles(): string[] {
  const installed = join(consumer.folder, 'node_modules/onrecord');
  return readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(installed, file)).isFile(),
  );
}

test('the tarball holds the build, the JSON Schema and the guides, and no source', () => {
  const files = packedFiles();
  for (const file of [
    'README.md',
    'LICENSE',
    'article.schema.json',
    'docs/model.md',
    'docs/guide/start.md',
    'dist/index.js',
  ])
    expect(files).toContain(file);
  expect(files.filter((file) => /^(?:src|tests|scripts)\/|\.map$/u.test(file))).toEqual([]);
});

test('relative links of the packed pages lead to packed files', () => {
  const pages = packedFiles().filter((file) => file.endsWith('.md'));
  const files = new Set(packedFiles());
  const links = pages.flatMap((page) =>
    Array.from(
      readFileSync(join(consumer.folder, 'node_modules/onrecord', page), 'utf8').matchAll(
        /\]\((?!https?:|#)([^)#]+)/gu,
      ),
      ([, to = '']) => join(dirname(page), to),
    ),
  );
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((to) => !files.has(to))).toEqual([]);
});

test.skipIf(sourceText === undefined)(`the tarball holds no sentence of the publisher${sourceNote}`, () => {
  const allowed = [article.headline ?? '', ...article.quotes.flatMap(verbatimOf)];
  const files = packedFiles();
  expect(files.length).toBeGreaterThan(10);
  const leaks = files.flatMap((file) =>
    leaksOf(sourceText as string, allowed, readFileSync(join(consumer.folder, 'node_modules/onrecord', file), 'utf8')),
  );
  expect(leaks).toEqual([]);
});

test('without zod, queries run from ESM and from CommonJS', () => {
  consumer.write('use.mjs', esm + queries + done);
  consumer.write('use.cjs', asCjs(esm) + queries + done);
  expect(consumer.node('use.mjs').trim()).toBe('12');
  expect(consumer.node('use.cjs').trim()).toBe('12');
});

test('without zod, the schema entry says that zod is missing', () => {
  consumer.write('schema.mjs', schema);
  expect(() => consumer.node('schema.mjs')).toThrowError(/Cannot find package 'zod'/u);
});

test('without zod, types resolve', () => {
  consumer.write('use.mts', esm + queries);
  for (const compiler of Object.values(compilers))
    expect(consumer.check(compiler, { module: 'nodenext' }, 'use.mts')).toBe('');
});

test('a wrong speaker is a compile error that names the union', () => {
  consumer.write('typo.mts', `${esm}quotesBy(article, 'mark-ruttte');`);
  for (const compiler of Object.values(compilers))
    expect(consumer.check(compiler, { module: 'nodenext', noUnusedLocals: false }, 'typo.mts')).toMatch(
      /'"mark-ruttte"' is not assignable to parameter of type '(?:NoInfer<)?ArticleSpeaker/u,
    );
});

test('the JSON Schema is importable', () => {
  consumer.write('schema-file.cjs', "console.log(require('onrecord/article.schema.json').$schema);");
  expect(consumer.node('schema-file.cjs')).toContain('2020-12');
});

test.skipIf(!online)(`with zod, records are parsed from ESM and from CommonJS${networkNote}`, () => {
  consumer.install('zod@4');
  consumer.write('use.mjs', esm + schema + queries + parsing + done);
  consumer.write('use.cjs', asCjs(esm + schema) + queries + parsing + done);
  expect(consumer.node('use.mjs').trim()).toBe('12');
  expect(consumer.node('use.cjs').trim()).toBe('12');
});

test.skipIf(!online)(
  `types hold under every resolution, from the oldest TypeScript to the newest${networkNote}`,
  () => {
    const oldest = 'oldest-typescript';
    consumer.install('zod@4', `${oldest}@npm:typescript@5.5.4`);
    for (const file of ['use.mts', 'use.cts', 'use.ts']) consumer.write(file, esm + schema + queries + parsing);
    const all = { ...compilers, 'TypeScript 5.5': join(consumer.folder, 'node_modules', oldest, 'bin/tsc') };
    for (const [name, compiler] of Object.entries(all))
      for (const [resolution, options, file] of resolutions)
        expect(consumer.check(compiler, options, file), `${name}, ${resolution}`).toBe('');
  },
);

test('the README’s floor for TypeScript is the one that is tested', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('TypeScript 5.5');
});
