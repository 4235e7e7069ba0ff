// Scores the engine on the articles of house styles, and on the corpora where they lie beside the checkout; compares with the
// committed floors, and writes the tables of docs/guide.
//
//   npm run accuracy              compare; a figure below its floor fails
//   npm run accuracy -- --raise   raise the floors to what was measured, and write the tables; a floor never falls
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corporaBeside, houseStyles, measure } from './evaluation/sets.mjs';
import { loadEngine } from './loadEngine.mjs';
import { topicAccuracy } from './topicAccuracy.mjs';

const root = join(import.meta.dirname, '..');
const floorsFile = join(import.meta.dirname, 'accuracyFloors.json');
const guide = join(root, 'docs/guide/extract.md');
const topicGuide = join(root, 'docs/guide/topics.md');
const raise = process.argv.includes('--raise');

const corpora = corporaBeside();
const whole = Object.keys(corpora).length > 0;
if (!whole) console.log('accuracy: the corpora are not beside this checkout, and skipped');
const sets = { ...corpora, ...houseStyles() };
const names = Object.keys(sets);
const { extractArticle } = await loadEngine();
const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));

const table = {};
const grades = {};
let failed = false;
for (const [set, golds] of Object.entries(sets)) {
  const figures = measure(golds, extractArticle, ({ confidence }, right) => {
    grades[confidence] ??= {};
    grades[confidence][set] ??= { right: 0, all: 0 };
    const cell = grades[confidence][set];
    cell.all++;
    if (right) cell.right++;
  });
  for (const [name, value] of Object.entries(figures)) {
    table[name] ??= {};
    table[name][set] = value;
    compare(set, name, value);
  }
}
// Of topics the near and the exact figures: see topicAccuracy.mjs.
const topics = await topicAccuracy();
for (const [name, value] of Object.entries(topics ?? {})) compare('eu-open topics', name, value);

/** Prints a figure beside its floor, and raises that if asked to. */
function compare(set, name, value) {
  const floor = floors[set]?.[name] ?? 0;
  if (value < floor) failed = true;
  console.log(
    `${value < floor ? 'BELOW' : 'ok   '} ${set.padEnd(19)} ${name.padEnd(17)} ${value.toFixed(1)} (floor ${floor.toFixed(1)})`,
  );
  if (!raise) return;
  floors[set] ??= {};
  floors[set][name] = Math.max(value, floor);
}
const share = (cell) => (cell ? `${Math.round((100 * cell.right) / cell.all)} % of ${cell.all}` : '–');
const lines = (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
const accuracy = lines([
  ['measure', ...names],
  ['---', ...names.map(() => '---')],
  ...Object.entries(table).map(([name, by]) => [name, ...names.map((set) => by[set].toFixed(1))]),
]);
const calibration = lines([
  ['confidence', ...names.map((set) => `right in ${set}`)],
  ['---', ...names.map(() => '---')],
  ...Object.keys(grades)
    .sort()
    .reverse()
    .map((grade) => [grade, ...names.map((set) => share(grades[grade][set]))]),
]);
console.log(`\n${calibration}`);
if (raise && whole) {
  const topicTable = lines([
    ['', 'precision', 'recall'],
    ['---', '---', '---'],
    ['the topic, or the next one', topics.precision.toFixed(1), topics.recall.toFixed(1)],
    ['the topic itself', topics['exact precision'].toFixed(1), topics['exact recall'].toFixed(1)],
  ]);
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
  const fill = (text, name, content) =>
    text.replace(new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`), `$1${content}$2`);
  writeFileSync(guide, fill(fill(readFileSync(guide, 'utf8'), 'accuracy', accuracy), 'calibration', calibration));
  writeFileSync(topicGuide, fill(readFileSync(topicGuide, 'utf8'), 'topics', topicTable));
} else if (raise) {
  console.log('accuracy: floors are raised where the corpora are, too');
  failed = true;
}
if (failed) process.exitCode = 1;
