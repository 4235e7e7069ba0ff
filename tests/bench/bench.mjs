// Speed beside other libraries, on the same texts in one run, one core, over and over: the golden articles, which are
// short; the same joined to the length of news; the articles of a corpus, where there is one.
// Only quotation finding is asked of each; none of the others does all of what onrecord does. Whole records are onrecord's, too.
//
//   npm run bench
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import quoteParser from 'quote-parser';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadEngine } from '../../scripts/loadEngine.mjs';
import { hostileUnits, textOf } from '../support/hostileUnits.mjs';

const folder = join(import.meta.dirname, '../golden');
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const { lines, eol } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return lines.join(eol === 'crlf' ? '\r\n' : '\n');
  });
const sets = { 'golden articles': texts, 'golden articles, joined': joined(4000), ...fromCorpus(40) };
const { extractArticle, extractQuotes } = await loadEngine();
const wink = winkNLP(model, ['sbd', 'pos']);

const libraries = {
  quotations: (text) => extractQuotes(text).quotes.length,
  'whole records': (text) => extractArticle(text).quotes.length,
  compromise: (text) => nlp(text).quotations().length,
  'wink-nlp': (text) =>
    wink
      .readDoc(text)
      .tokens()
      .filter((token) => token.out() === '"')
      .length(),
  'quote-parser': (text) => quoteParser.parse(text, 'en', { minLength: 1 }).length,
};
const now = () => performance.now();

/** Megabytes a second: the median of the rounds over all texts in three seconds, after two seconds of warm-up. */
function speedOf(run, some) {
  const size = sizeOf(some);
  const speeds = [];
  const begin = now();
  while (speeds.length < 2 || now() - begin < 5000) {
    const start = now();
    for (const text of some) run(text);
    if (start - begin > 2000) speeds.push(size / 1e3 / (now() - start));
  }
  return speeds.sort((a, b) => a - b)[speeds.length >> 1];
}

for (const [set, some] of Object.entries(sets)) {
  const speeds = {};
  for (const [name, run] of Object.entries(libraries)) {
    try {
      speeds[name] = speedOf(run, some);
    } catch (error) {
      console.log(`${name.padEnd(14)} failed: ${error.message}`);
    }
  }
  console.log(`${set}: ${some.length} of ${(sizeOf(some) / 1e3 / some.length).toFixed(1)} kB on average`);
  for (const [name, speed] of Object.entries(speeds)) {
    console.log(
      `  ${name.padEnd(14)} ${speed.toFixed(2).padStart(8)} MB/s   quotations are ${(speeds.quotations / speed).toFixed(1)} times as fast`,
    );
  }
}

const sizes = [1e4, 1e5, 1e6];
const article = texts.join('\n\n');
for (const [name, run] of [
  ['quotations', extractQuotes],
  ['whole records', extractArticle],
]) {
  console.log(`\n${name}: slope of log time over log size, 1 is linear`);
  const prose = (length) => article.repeat(Math.ceil(length / article.length)).slice(0, length);
  console.log(`  ${slopeOf(run, prose, [...sizes, 1e7])} articles`);
  for (const [shape, unit] of hostileUnits)
    console.log(`  ${slopeOf(run, (length) => textOf(unit, length), sizes)} ${shape}`);
}

/** Slope of a line through the logarithms of sizes and times, then the time of the longest text. */
function slopeOf(run, make, lengths) {
  const points = lengths.map((length) => {
    const text = make(length);
    const times = [0, 1, 2].map(() => {
      const start = now();
      run(text);
      return now() - start;
    });
    return [Math.log10(length), Math.log10(Math.min(...times))];
  });
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    points.reduce((s, p) => s + (p[0] - x) * (p[1] - y), 0) / points.reduce((s, p) => s + (p[0] - x) ** 2, 0);
  return `${slope.toFixed(2)}  ${(10 ** points.at(-1)[1]).toFixed(0).padStart(6)} ms`;
}

/** The texts, an empty line between, in articles of at least so many characters. */
function joined(length) {
  const all = [];
  for (const text of texts) {
    if (all.length > 0 && all.at(-1).length < length) all[all.length - 1] += `\n\n${text}`;
    else all.push(text);
  }
  return all;
}

/** The first articles of a corpus beside the checkout; nothing where there is none. */
function fromCorpus(count) {
  const file = join(import.meta.dirname, '../../../shared/corpora/polnear-train.ndjson');
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, 'utf8').split('\n', count);
  return { 'polnear-train': lines.map((line) => JSON.parse(line).text) };
}

function sizeOf(some) {
  return some.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
