// Scores the engine on the corpora beside the checkout, compares with the committed floors, and writes the tables of docs/guide.
//
//   npm run accuracy              compare; a figure below its floor fails
//   npm run accuracy -- --raise   raise the floors to what was measured, and write the tables; a floor never falls
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadEngine } from './loadEngine.mjs';
import { predictionsOf } from './predictionsOf.mjs';
import { topicAccuracy } from './topicAccuracy.mjs';

const root = join(import.meta.dirname, '..');
const shared = join(root, '../shared');
const floorsFile = join(import.meta.dirname, 'accuracyFloors.json');
const guide = join(root, 'docs/guide/extract.md');
const topicGuide = join(root, 'docs/guide/topics.md');
const corpora = ['polnear-train', 'eu-open'];
const raise = process.argv.includes('--raise');

if (!existsSync(join(shared, 'eval/score.mjs'))) {
  console.log('accuracy: skipped, the corpora are not beside this checkout');
  process.exit(0);
}
const { scoreDocument, summarise } = await import(pathToFileURL(join(shared, 'eval/score.mjs')).href);
const { extractArticle } = await loadEngine();
const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));
const measures = {
  'marks joint F': (o) => o.marks.joint,
  'not speech F': (o) => o.marks.notSpeech,
  'direct joint F': (o) => o.direct.joint.f,
  'mixed joint F': (o) => o.mixed.joint.f,
  'indirect joint F': (o) => o.indirect.joint.f,
  'exact F, direct': (o) => o.direct.exact.f,
  'who F, all': (o) => o.all.who.f,
  'who F, marks': (o) => o.marks.who.f,
};

const table = {};
const grades = {};
let failed = false;
for (const corpus of corpora) {
  const golds = readFileSync(join(shared, `corpora/${corpus}.ndjson`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const total = {};
  for (const gold of golds) {
    const predictions = predictionsOf(extractArticle(gold.text));
    const wrong = new Set();
    const counts = scoreDocument(gold, predictions, (why, _, predicted) => {
      if (predicted && (why === 'spurious' || why === 'wrong source')) wrong.add(predicted.quote);
    });
    for (const prediction of predictions) {
      grades[prediction.confidence] ??= {};
      grades[prediction.confidence][corpus] ??= { right: 0, all: 0 };
      const cell = grades[prediction.confidence][corpus];
      cell.all++;
      if (!wrong.has(prediction)) cell.right++;
    }
    for (const kind in counts) {
      total[kind] ??= {};
      for (const key in counts[kind]) total[kind][key] = (total[kind][key] ?? 0) + counts[kind][key];
    }
  }
  const summary = summarise(total);
  for (const [name, of] of Object.entries(measures)) {
    const value = Math.floor(1000 * of(summary)) / 10;
    table[name] ??= {};
    table[name][corpus] = value;
    compare(corpus, name, value);
  }
}
// Of topics the near and the exact figures: see topicAccuracy.mjs.
const topics = await topicAccuracy();
for (const [name, value] of Object.entries(topics)) compare('eu-open topics', name, value);

/** Prints a figure beside its floor, and raises that if asked to. */
function compare(corpus, name, value) {
  const floor = floors[corpus]?.[name] ?? 0;
  if (value < floor) failed = true;
  console.log(
    `${value < floor ? 'BELOW' : 'ok   '} ${corpus.padEnd(14)} ${name.padEnd(17)} ${value.toFixed(1)} (floor ${floor.toFixed(1)})`,
  );
  if (!raise) return;
  floors[corpus] ??= {};
  floors[corpus][name] = Math.max(value, floor);
}
const share = (cell) => (cell ? `${Math.round((100 * cell.right) / cell.all)} % of ${cell.all}` : '–');
const lines = (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
const accuracy = lines([
  ['measure', ...corpora],
  ['---', '---', '---'],
  ...Object.entries(table).map(([name, by]) => [name, ...corpora.map((c) => by[c].toFixed(1))]),
]);
const calibration = lines([
  ['confidence', ...corpora.map((c) => `right in ${c}`)],
  ['---', '---', '---'],
  ...Object.keys(grades)
    .sort()
    .reverse()
    .map((grade) => [grade, ...corpora.map((c) => share(grades[grade][c]))]),
]);
const topicTable = lines([
  ['', 'precision', 'recall'],
  ['---', '---', '---'],
  ['the topic, or the next one', topics.precision.toFixed(1), topics.recall.toFixed(1)],
  ['the topic itself', topics['exact precision'].toFixed(1), topics['exact recall'].toFixed(1)],
]);
console.log(`\n${calibration}`);
if (raise) {
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
  const fill = (text, name, content) =>
    text.replace(new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`), `$1${content}$2`);
  writeFileSync(guide, fill(fill(readFileSync(guide, 'utf8'), 'accuracy', accuracy), 'calibration', calibration));
  writeFileSync(topicGuide, fill(readFileSync(topicGuide, 'utf8'), 'topics', topicTable));
}
if (failed) process.exitCode = 1;
