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

const article = texts.join('\n\n');
for (const [name, run] of [
  ['quotations', extractQuotes],
  ['whole records', extractArticle],
])
  console.log(`${name}: slope of log time over log size ${slopeOf(run).toFixed(2)} (1 is linear)`);

/** Times texts of 10 kB to 10 MB and fits a line through the logarithms. */
function slopeOf(run) {
  const points = [1e4, 1e5, 1e6, 1e7].map((length) => {
    const text = article.repeat(Math.ceil(length / article.length)).slice(0, length);
    const times = [0, 1, 2].map(() => {
      const start = now();
      run(text);
      return now() - start;
    });
    const best = Math.min(...times);
    console.log(`${String(length).padStart(9)} characters ${best.toFixed(1).padStart(9)} ms`);
    return [Math.log10(length), Math.log10(best)];
  });
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return points.reduce((s, p) => s + (p[0] - x) * (p[1] - y), 0) / points.reduce((s, p) => s + (p[0] - x) ** 2, 0);
}
