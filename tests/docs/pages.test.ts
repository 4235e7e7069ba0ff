import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { article } from 'onrecord';
import { expect, test } from 'vitest';
import { integrityRules } from '../../src/schema/integrityRules.js';
import { root } from '../support/examples.js';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('the README counts what is in the record, in under 900 words', () => {
  const words = read('README.md').split(/\s+/u);
  const { quotes, entities, topics } = article;
  for (const count of [
    `${quotes.length} quotations, all but one with their speakers`,
    `${entities.length} people`,
    `${topics.length} defence-policy topics`,
  ])
    expect(words.join(' ')).toContain(count);
  expect(quotes.filter(({ speakers }) => speakers.length === 0)).toHaveLength(1);
  expect(words.length).toBeLessThan(900);
});

test('the README has the two commands', () => {
  expect(read('README.md')).toMatch(/^npm ci && npm run demo$/mu);
  expect(read('README.md')).toMatch(/^npm ci && npm test$/mu);
});

test('the specification of the model names every field of the model’s types', () => {
  const specification = read('docs/model.md');
  const files = readdirSync(join(root, 'src/model'));
  const fields = files.flatMap((file) =>
    Array.from(read(`src/model/${file}`).matchAll(/readonly (\w+)\??:/gu), (match) => match[1]),
  );
  expect(fields.length).toBeGreaterThan(80);
  expect(
    fields.filter(
      (field) =>
        !specification.includes(`\`${field}\``) && !new RegExp(`\`\\{[^}]*\\b${field}\\b`, 'u').test(specification),
    ),
  ).toEqual([]);
});

test('the specification of the model has every rule of its integrity', () => {
  const [, table = ''] = read('docs/model.md').split('## Integrity');
  const codes = Array.from(table.matchAll(/^\| `([a-z-]+)` \|/gmu), (row) => row[1]);
  expect(codes.sort()).toEqual(integrityRules.map(({ code }) => code).sort());
});

test('relative links in pages lead to files', () => {
  const pages = [
    'README.md',
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join('docs', file)),
  ];
  const broken = pages.flatMap((page) =>
    Array.from(read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/gu), (link) => join(dirname(page), link[1] ?? '')).filter(
      (file) => {
        try {
          read(file);
          return false;
        } catch {
          return true;
        }
      },
    ),
  );
  expect(broken).toEqual([]);
});
