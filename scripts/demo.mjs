// Prints the bundled record as a reader would want to see it, through the built package.
// `npm run demo -- FILE` attaches your copy of the article's text, and shows its wording too.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { article, attach, quotesAbout, quotesBy, speakersOf, textOf, topicsOf, verbatimOf } from 'onrecord';
import { narrowerOf, topicScheme } from 'onrecord/topics';

const width = Math.max(30, process.stdout.columns ?? (Number(process.env.COLUMNS) || 80));
const colourful = process.stdout.isTTY === true && process.stdout.hasColors();
const paint = (style, text) => (colourful ? styleText(style, text) : text);
const file = process.argv[2];
const record = file ? attach(article, readFileSync(file, 'utf8')) : article;
const names = new Map(record.entities.map(({ id, name }) => [id, name]));
const labels = new Map(topicScheme.concepts.map(({ id, prefLabel }) => [id, prefLabel]));

/** Prints a paragraph, broken at spaces, each line indented. */
function print(text, indent = 0, style = undefined) {
  const room = width - indent;
  let line = '';
  const flush = () => {
    if (line) console.log(' '.repeat(indent) + (style ? paint(style, line) : line));
    line = '';
  };
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > room) flush();
    line = line ? `${line} ${word}` : word;
  }
  flush();
}
function section(title) {
  console.log();
  print(title, 0, 'bold');
}
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

print(record.headline, 0, 'bold');
print(
  [
    names.get(record.publisher),
    `published ${record.published.edtf} (${record.published.basis})`,
    `${count(record.text.length, 'code unit')}, ${record.form}`,
  ].join(' · '),
  0,
  'dim',
);

if (record.form === 'detached')
  print(
    'The text is not part of the record, so cues are offsets: `npm run demo -- FILE` attaches your copy.',
    0,
    'dim',
  );

section('Speakers');
for (const speaker of speakersOf(record)) {
  print(`${speaker.name} · ${count(quotesBy(record, speaker.id).length, 'quotation')}`, 2);
  for (const { title, organization } of speaker.roles ?? []) print(`${title}, ${names.get(organization)}`, 4, 'dim');
  if (speaker.parent) print(`part of: ${names.get(speaker.parent)}`, 4, 'dim');
}

section('Quotations');
for (const [index, quote] of record.quotes.entries()) {
  const who = quote.speakers.map((id) => names.get(id)).join(' and ') || 'nobody named';
  print(`${index + 1} ${who} · ${quote.kind}`, 2, 'cyan');
  if (record.form === 'attached') print(textOf(record, quote), 4);
  else for (const words of verbatimOf(quote)) print(`“${words}”`, 4);
  print(`In our words: ${quote.summary}`, 4);
  const cue = record.form === 'attached' ? `“${textOf(record, quote.cue)}”` : `at ${quote.cue.start}–${quote.cue.end}`;
  print(`cue ${cue} · ${quote.topics.map((id) => labels.get(id)).join(', ')}`, 4, 'dim');
}

section('Topics, and how many quotations are about them');
const assigned = new Set(topicsOf(record).map(({ topic }) => topic));
function printTree({ id, prefLabel }, depth) {
  const below = narrowerOf(topicScheme, id, { transitive: true });
  if (![id, ...below.map((one) => one.id)].some((one) => assigned.has(one))) return;
  const number = quotesAbout(record, id).length;
  print(`${prefLabel} · ${number}`, 2 + 2 * depth, assigned.has(id) ? undefined : 'dim');
  for (const narrower of narrowerOf(topicScheme, id)) printTree(narrower, depth + 1);
}
for (const concept of topicScheme.concepts) if (concept.broader.length === 0) printTree(concept, 0);

section('Import it');
for (const [name, type, code] of [
  ['ESM', 'module', "import { article } from 'onrecord';"],
  ['CommonJS', 'commonjs', "const { article } = require('onrecord');"],
]) {
  const program = `${code} console.log(article.quotes.length)`;
  const output = execFileSync(process.execPath, [`--input-type=${type}`, '--eval', program], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  });
  print(`${name}: ${code} → ${count(Number(output), 'quotation')}`, 2);
}
