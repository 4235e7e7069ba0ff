import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { article, verbatimOf } from 'onrecord';
import { expect, test } from 'vitest';
import { leaksOf } from '../support/leaksOf.js';
import { sourceNote, sourceText } from '../support/sourceText.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const allowed = [
  article.headline ?? '',
  'Defence spending and NATO–EU co-operation',
  ...article.quotes.flatMap(verbatimOf),
];

test('a run of eight words is found across punctuation, case and line breaks, one of seven is not', () => {
  const source = 'One two three, four “five” six seven eight nine.';
  expect(leaksOf(source, [], 'x one TWO three four\n * five six seven eight y')).toEqual([
    'one two three four five six seven eight',
  ]);
  expect(leaksOf(source, [], 'one two three four five six seven 8')).toEqual([]);
  expect(
    leaksOf(source, ['two three four five six seven eight nine'], 'two three four five six seven eight nine'),
  ).toEqual([]);
});

const corpus = fileURLToPath(new URL('../../../shared/corpora/polnear-train.ndjson', import.meta.url));
const corpusNote = existsSync(corpus) ? '' : ' (skipped: no copy of the corpus here)';

test.skipIf(!existsSync(corpus))(`no sentence of the unlicensed corpus is in a tracked file${corpusNote}`, () => {
  const texts = readFileSync(corpus, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const tracked = trackedFiles().map((file) => readFileSync(`${root}/${file}`, 'utf8'));
  expect(leaksOf(texts.join('\n'), [], tracked.join('\n'))).toEqual([]);
});

test.skipIf(sourceText === undefined)(`no sentence of the publisher is in a tracked file${sourceNote}`, () => {
  const files = trackedFiles();
  expect(files.length).toBeGreaterThan(50);
  const leaks = files.flatMap((file) =>
    leaksOf(sourceText as string, allowed, readFileSync(`${root}/${file}`, 'utf8')).map((run) => `${file}: ${run}`),
  );
  expect(leaks).toEqual([]);
});

function trackedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '' && file !== 'package-lock.json');
}
