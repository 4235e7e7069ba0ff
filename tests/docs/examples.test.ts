import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatWithOptions } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { collectExamples, exampleFiles, root } from '../support/examples.js';

const folder = join(root, '.examples');
const examples = collectExamples().map((example) => ({
  ...example,
  file: join(folder, `${example.name.replace(/\W+/gu, '_')}.ts`),
}));

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { file, code } of examples) writeFileSync(file, `${code}\nexport {};\n`);
  const compilerOptions = { rootDir: '..', noUnusedLocals: false };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.json', compilerOptions, include: ['*.ts'] }),
  );
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('README, docs and docstrings have examples', () => {
  for (const place of ['README.md', 'docs/guide/', 'src/query/', 'src/text/', 'src/topics/', 'src/schema/'])
    expect(examples.filter(({ name }) => name.startsWith(place)).length, place).toBeGreaterThan(0);
});

test('no block is left out for the way it is fenced', () => {
  for (const file of exampleFiles()) {
    const fences = readFileSync(join(root, file), 'utf8').match(/```(?:ts|typescript|tsx|mts|cts)\b/gu) ?? [];
    const collected = examples.filter(({ name }) => name.startsWith(`${file}:`));
    expect(collected.length, file).toBe(fences.length);
  }
});

test('the examples type-check', () => {
  const compiler = join(root, 'node_modules/@typescript/native/bin/tsc');
  let messages = '';
  try {
    execFileSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { cwd: root, encoding: 'utf8' });
  } catch (error) {
    messages = (error as { stdout: string }).stdout;
  }
  expect(messages).toBe('');
});

test.each(examples)('$name prints what it says', async ({ file, expected }) => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    lines.push(...formatWithOptions({ breakLength: Number.POSITIVE_INFINITY }, ...values).split('\n'));
  });
  await import(/* @vite-ignore */ file);
  expect(lines).toEqual(expected);
});
