// Bundles the engine's sources and imports the bundle, so that scripts measure the sources, not an old build.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** The exports of `src/extract/index.ts`, or of another file of the sources. */
export async function loadEngine(entry = 'src/extract/index.ts') {
  const outfile = join(root, 'node_modules/.cache/onrecord', `${entry.replace(/\W+/g, '-')}.mjs`);
  await build({ entryPoints: [join(root, entry)], bundle: true, format: 'esm', platform: 'neutral', outfile });
  return import(pathToFileURL(outfile).href);
}
