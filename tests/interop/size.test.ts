import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import * as interop from 'onrecord/interop';
import * as read from 'onrecord/interop/read';
import { expect, test } from 'vitest';

const entryOf = (folder: string) => fileURLToPath(new URL(`../../src/${folder}/index.ts`, import.meta.url));

/** The size of what is bundled, and the source files that code of is left from. */
async function bundle(
  names: string,
  folder: string,
): Promise<{ readonly gzip: number; readonly files: readonly string[] }> {
  const contents = `export ${names} from ${JSON.stringify(entryOf(folder))};`;
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

/** The exports, each with the folder of its entry. */
const exports = [
  ...Object.keys(interop).map((name) => [name, 'interop'] as const),
  ...Object.keys(read).map((name) => [name, 'interop/read'] as const),
];

/** Files of the public exports. */
const fileOf = (name: string) => (name === 'AnnotationError' ? 'annotationError' : name);
const ownFiles = exports.map(([name]) => fileOf(name));

test('there are ten exports to check', () => {
  expect(ownFiles).toHaveLength(10);
});

test.each(exports)('%s of %s is importable alone, with nothing of the others', async (name, folder) => {
  const { gzip, files } = await bundle(`{ ${name} }`, folder);
  expect(gzip).toBeGreaterThan(0);
  expect(files.filter((file) => ownFiles.includes(file)).sort()).toEqual(
    [fileOf(name), ...(needed[name] ?? [])].sort(),
  );
});

const writers = 'toJsonLd, toScriptTag, toWebAnnotations, toRows, toCsv, toNdjson, toHtml, htmlStyles';

test.each([
  ['what writes, the style sheet included,', `{ ${writers} }`, 'interop', 8130],
  ['everything together', '*', 'interop', 8192],
  ['what reads', '*', 'interop/read', 4100],
])('%s stays under its ceiling, minified and gzipped', async (_, names, folder, ceiling) => {
  expect((await bundle(names, folder)).gzip).toBeLessThanOrEqual(ceiling);
});
