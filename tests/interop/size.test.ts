import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../../src/interop/index.ts', import.meta.url));

async function gzipped(names: string): Promise<number> {
  const contents = `export ${names} from ${JSON.stringify(entry)};`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

test.each([
  ['toJsonLd', 3400],
  ['toScriptTag', 3500],
  ['toWebAnnotations', 2700],
  ['fromWebAnnotations', 4400],
  ['toRows', 1200],
  ['toCsv', 1700],
  ['toNdjson', 1300],
  ['toHtml', 2500],
  ['htmlStyles', 1000],
])('%s alone is at most %i bytes, minified and gzipped', async (name, ceiling) => {
  const size = await gzipped(`{ ${name} }`);
  expect(size).toBeGreaterThan(300);
  expect(size).toBeLessThanOrEqual(ceiling);
});

const exporters = 'toJsonLd, toScriptTag, toWebAnnotations, toRows, toCsv, toNdjson, toHtml, htmlStyles';

test.each([
  ['the exporters all together', `{ ${exporters} }`, 8192],
  ['the exporters and the way back from annotations', '*', 10_700],
])('%s, minified and gzipped, stay under the ceiling', async (_, names, ceiling) => {
  expect(await gzipped(names)).toBeLessThanOrEqual(ceiling);
});
