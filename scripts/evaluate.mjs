// Reads articles ({"id","text"}, one JSON a line) and writes what the engine finds in each as a prediction line of the scorer:
// {"id","quotes":[{"content":[[start,end],…],"source":[[start,end]],"cue":[[start,end]],"who":[]}]}. Speech that is denied or only
// supposed is left out, as the annotation counts it as not said.
//
//   npm run --silent eval -- FILE.ndjson > predictions.ndjson
import { readFileSync } from 'node:fs';
import { loadEngine } from './loadEngine.mjs';

const file = process.argv[2];
if (!file) {
  console.error(
    'evaluate: expected a file of articles, one {"id","text"} a line: npm run --silent eval -- FILE.ndjson',
  );
  process.exit(2);
}
const { extractQuotes } = await loadEngine();
const pair = (span) => (span ? [[span.start, span.end]] : []);

const lines = [];
readFileSync(file, 'utf8')
  .split('\n')
  .forEach((line, index) => {
    if (line.trim() === '') return;
    const { id, text } = JSON.parse(line);
    if (typeof id !== 'string' || typeof text !== 'string') {
      console.error(`evaluate: line ${index + 1} of ${file} has no "id" and "text"; both must be strings`);
      process.exit(2);
    }
    const said = extractQuotes(text).quotes.filter((quote) => quote.modality === undefined);
    const quotes = said.map(({ content, source, cue, evidence }) => ({
      content: content.map(({ start, end }) => [start, end]),
      source: pair(source),
      cue: pair(cue),
      who: [],
      rule: evidence.rule,
      confidence: evidence.confidence,
    }));
    lines.push(JSON.stringify({ id, quotes }));
  });
process.stdout.write(`${lines.join('\n')}\n`);
