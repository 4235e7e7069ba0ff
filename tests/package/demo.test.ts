import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { article, speakersOf, topicsOf, verbatimOf } from 'onrecord';
import { topicScheme } from 'onrecord/topics';
import { expect, test } from 'vitest';
import { sourceNote, sourceText } from '../support/sourceText.js';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const demo = (columns: number, ...files: string[]) =>
  execFileSync(process.execPath, ['scripts/demo.mjs', ...files], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: String(columns), NO_COLOR: '1' },
  });
const unwrapped = (output: string) => output.replace(/\s+/gu, ' ');

test('the demo shows headline, speakers with roles, quotations, topics and both ways to import', () => {
  const output = unwrapped(demo(80));
  for (const part of [
    article.headline ?? '',
    'The Brussels Times',
    'Secretary General, NATO',
    ...speakersOf(article).map(({ name }) => name),
    ...article.quotes.flatMap(verbatimOf),
    ...article.quotes.map(({ summary }) => summary ?? ''),
    ...topicsOf(article).map(({ topic }) => topicScheme.concepts.find(({ id }) => id === topic)?.prefLabel ?? '?'),
    `ESM: import { article } from 'onrecord'; → ${article.quotes.length} quotations`,
    `CommonJS: const { article } = require('onrecord'); → ${article.quotes.length} quotations`,
  ])
    expect(output).toContain(part);
});

test('it keeps to a narrow terminal and prints no colour codes where NO_COLOR is set', () => {
  const output = demo(40);
  expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(output).not.toContain('\u001B');
});

test.skipIf(sourceText === undefined)(`with a copy of the text it shows the cues${sourceNote}`, () => {
  expect(demo(80, '../shared/article/source.txt')).toContain('cue “has called for”');
});
