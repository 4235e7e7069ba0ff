// Speed beside other libraries, on the same texts in one run, one core: the golden articles, over and over.
// Only quotation finding is asked of each; none of the others does all of what onrecord does. Whole records are onrecord's, too.
//
//   npm run bench
import { readdirSync, readFileSync } from 'node:fs';
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
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const { extractArticle, extractQuotes } = await loadEngine();
const wink = winkNLP(model, ['sbd', 'pos']);

const libraries = {
  onrecord: (text) => extractQuotes(text).quotes.length,
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
function speedOf(run) {
  const speeds = [];
  const begin = now();
  while (speeds.length < 2 || now() - begin < 5000) {
    const start = now();
    for (const text of texts) run(text);
    if (start - begin > 2000) speeds.push(size / 1e3 / (now() - start));
  }
  return speeds.sort((a, b) => a - b)[speeds.length >> 1];
}

const speeds = {};
for (const [name, run] of Object.entries(libraries)) {
  try {
    speeds[name] = speedOf(run);
  } catch (error) {
    console.log(`${name.padEnd(14)} failed: ${error.message}`);
  }
}
console.log(`${texts.length} articles, ${(size / 1e3).toFixed(0)} kB`);
for (const [name, speed] of Object.entries(speeds)) {
  console.log(
    `${name.padEnd(14)} ${speed.toFixed(2).padStart(8)} MB/s   onrecord is ${(speeds.onrecord / speed).toFixed(1)} times as fast`,
  );
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
