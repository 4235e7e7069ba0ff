import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import * as interop from 'onrecord/interop';
import { expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../../src/interop/index.ts', import.meta.url));

/** The size of what is bundled, and the source files that code of is left from. */
async function bundle(names: string): Promise<{ readonly gzip: number; readonly files: readonly string[] }> {
  const contents = `export ${names} from ${JSON.stringify(entry)};`;
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    gzip: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
    files: files.map(([path]) => path.replace(/^.*\/(\w+)\.ts$/u, '$1')),
  };
}

/** What an export may hold of the others: a script tag holds JSON-LD, reading gives the errors. */
const needed: Readonly<Record<string, readonly string[]>> = {
  toScriptTag: ['toJsonLd'],
  fromWebAnnotations: ['annotationError'],
};

/** Files of the public exports. */
const ownFiles = Object.keys(interop).map((name) => (name === 'AnnotationError' ? 'annotationError' : name));

test('there are ten exports to check', () => {
  expect(ownFiles).toHaveLength(10);
});

test.each(Object.keys(interop))('%s is importable alone, with nothing of the others', async (name) => {
  const { gzip, files } = await bundle(`{ ${name} }`);
  const own = name === 'AnnotationError' ? 'annotationError' : name;
  expect(gzip).toBeGreaterThan(0);
  expect(files.filter((file) => ownFiles.includes(file)).sort()).toEqual([own, ...(needed[name] ?? [])].sort());
});

const writers = 'toJsonLd, toScriptTag, toWebAnnotations, toRows, toCsv, toNdjson, toHtml, htmlStyles';

test.each([
  ['what writes, the style sheet included,', `{ ${writers} }`, 7950],
  // Over the 8192 that is aimed at: reading annotations back is the difference.
  ['everything together', '*', 10_300],
])('%s stays under its ceiling, minified and gzipped', async (_, names, ceiling) => {
  expect((await bundle(names)).gzip).toBeLessThanOrEqual(ceiling);
});
