// Bundles the engine's sources and imports the bundle, so that scripts measure the sources, not an old build.
import { join } from 'node:path';
import { build } from 'esbuild';

/** The exports of `src/extract/index.ts`, or of another file of the sources. */
export async function loadEngine(entry = 'src/extract/index.ts') {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '..', entry)],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
