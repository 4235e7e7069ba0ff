import { readFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { expect, test } from 'vitest';
import { bundle, imports, sizeTable } from '../../scripts/measureSizes.mjs';

// Words of the data, so that a bundle that holds any of it is found out.
const record = /brussels-times|indispensable/u;
const scheme = /prefLabel:|prefLabel"/u;

test.each(imports)('$what is at most $ceiling bytes, minified and gzipped', async (one) => {
  const { gzip } = await bundle(one);
  expect(gzip).toBeGreaterThan(0);
  expect(gzip).toBeLessThanOrEqual(one.ceiling);
});

test.each(imports)('$what holds zod and data only where it must (esbuild)', async (one) => {
  const { code, packages } = await bundle(one);
  expect(packages).toEqual(one.zod ? ['zod'] : []);
  expect(/_zod/u.test(code)).toBe(one.zod === true);
  expect(record.test(code) || scheme.test(code)).toBe(one.data === true);
});

test.each(imports.filter(({ zod }) => !zod))('$what holds zod and data only where it must (rollup)', async (one) => {
  const entry = 'entry';
  const exported = one.names === '*' ? '*' : `{ ${one.names} }`;
  const build = await rollup({
    input: entry,
    plugins: [
      {
        name: 'resolve',
        resolveId: (id) =>
          id === entry ? id : id.startsWith('onrecord') ? { id: new URL(import.meta.resolve(id)).pathname } : undefined,
        load: (id) => (id === entry ? `export ${exported} from '${one.from}';` : undefined),
      },
    ],
    external: (id) => id.startsWith('zod'),
  });
  const [chunk] = (await build.generate({ format: 'esm' })).output;
  expect(chunk.imports).toEqual([]);
  expect(record.test(chunk.code) || scheme.test(chunk.code)).toBe(one.data === true);
});

test('the marks that give data away are in the data', async () => {
  const [article, topics] = await Promise.all([
    bundle({ from: 'onrecord', names: 'article' }),
    bundle({ from: 'onrecord/topics', names: 'topicScheme' }),
  ]);
  expect(article.code).toMatch(record);
  expect(topics.code).toMatch(scheme);
});

test('the README shows the table that `npm run size` prints', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(await sizeTable());
});
