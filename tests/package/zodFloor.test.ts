import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { networkNote, online } from '../support/network.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const floor = peerDependencies.zod.replace('^', '');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-zod-'));
const npm = (...words: string[]) => execFileSync('npm', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
const node = (...words: string[]) =>
  execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

beforeAll(() => {
  if (!online) return;
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  npm('install', '--no-audit', '--no-fund', '--prefer-offline', `zod@${floor}`, 'before@npm:zod@^3');
  const own = join(folder, 'node_modules/onrecord');
  mkdirSync(own);
  for (const part of ['package.json', 'dist']) cpSync(join(root, part), join(own, part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!online)(`the lowest zod of the peer range${networkNote}`, () => {
  test('is what is installed, and the major before it has no zod/mini', () => {
    const version = (name: string) =>
      JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
    expect(version('zod')).toBe(floor);
    expect(version('before')).toMatch(/^3\./);
    expect(existsSync(join(folder, 'node_modules/before/mini'))).toBe(false);
  });

  test('passes the schema’s own tests', () => {
    const out = execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--config',
        join(root, 'tests/support/zodFloor.config.ts'),
        '--reporter=json',
      ],
      {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
        env: { ...process.env, ZOD_FOLDER: join(folder, 'node_modules/zod') },
      },
    );
    const { numPassedTests, numFailedTests } = JSON.parse(out.slice(out.indexOf('{')));
    expect(numFailedTests).toBe(0);
    expect(numPassedTests).toBeGreaterThan(150);
  });

  const use = `
    const broken = { ...article, authors: ['nobody'], quotes: 5 };
    const result = safeParseArticle(broken);
    console.log(parseArticle(article).id === article.id, result.findings.map((f) => f.code).join());`;

  test.each([
    [
      'ESM',
      'use.mjs',
      `import { article } from 'onrecord';\nimport { parseArticle, safeParseArticle } from 'onrecord/schema';`,
    ],
    [
      'CommonJS',
      'use.cjs',
      `const { article } = require('onrecord');\nconst { parseArticle, safeParseArticle } = require('onrecord/schema');`,
    ],
  ])('parses in %s', (_, file, head) => {
    writeFileSync(join(folder, file), head + use);
    expect(node(file)).toBe('true unresolved-reference,wrong-type\n');
  });

  test('has the types that ours name', () => {
    writeFileSync(
      join(folder, 'use.mts'),
      `import { type Article, article } from 'onrecord';
       import { articleSchema, parseArticle } from 'onrecord/schema';
       import * as z from 'zod/mini';
       export const parsed: Article = parseArticle(article);
       export const list: z.infer<typeof articleSchema>[] = z.array(articleSchema).parse([]);
       // @ts-expect-error A record is no number.
       export const wrong: number = articleSchema.parse({});`,
    );
    const options = { module: 'nodenext', target: 'es2022', strict: true, noEmit: true, types: [], skipLibCheck: true };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.mts'] }));
    expect(node(join(root, 'node_modules/@typescript/native/bin/tsc'), '-p', '.')).toBe('');
  });
});
