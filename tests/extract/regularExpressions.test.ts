import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/extract');
const literals: { file: string; source: string; flags: string }[] = [];
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ts')) continue;
  const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

test('the engine has regular expressions to check', () => {
  expect(literals.length).toBeGreaterThanOrEqual(15);
});

/** Milliseconds for the proof, not for the expression: a busy machine takes long over the longest. */
const patience = 60_000;

/** Attacks are judged by the characters they read, so that a busy machine makes none of them slow. */
const steps = { timeout: patience, attackTimeout: null, incubationTimeout: null } as const;

test.each(['(a+)+$', '^(?:\\w+ ?)*!', '\\d*\\d*x'])('an expression that takes longer is seen: /%s/', (source) => {
  expect(checkSync(source, '', steps).status).toBe('vulnerable');
});

test.each(literals)(
  '$file: /$source/$flags takes linear time',
  ({ source, flags }) => {
    expect(checkSync(source, flags, steps).status).toBe('safe');
  },
  2 * patience,
);
