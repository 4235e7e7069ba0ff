import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const run = (type: 'module' | 'commonjs', code: string): string[] =>
  execFileSync(process.execPath, [`--input-type=${type}`, '--eval', code], { cwd, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '');

/** Files that Node loads for an ESM import, as its own loader tells. */
const loadedByEsm = (entry: string) =>
  run(
    'module',
    `import { register } from 'node:module';
    const hook = "import { writeSync } from 'node:fs'; export function load(url, context, next) { writeSync(1, url + '\\\\n'); return next(url, context); }";
    register('data:text/javascript,' + encodeURIComponent(hook));
    await import('${entry}');`,
  );
const loadedByCjs = (entry: string) =>
  run('commonjs', `require('${entry}'); console.log(Object.keys(require.cache).join('\\n'));`);

test.each([
  ['ESM', loadedByEsm],
  ['CommonJS', loadedByCjs],
])('importing the root as %s loads at most 12 modules, and zod is not among them', (_, loaded) => {
  const modules = loaded('onrecord');
  expect(modules.length).toBeGreaterThan(0);
  expect(modules.length).toBeLessThanOrEqual(12);
  expect(modules.filter((path) => path.includes('zod'))).toEqual([]);
});

test.each([
  ['ESM', loadedByEsm],
  ['CommonJS', loadedByCjs],
])('zod is seen where it is loaded, in the schema entry as %s', (_, loaded) => {
  expect(loaded('onrecord/schema').some((path) => path.includes('zod'))).toBe(true);
});
