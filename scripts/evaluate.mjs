// Reads articles ({"id","text"}, one JSON a line) and writes what the engine finds in each as a prediction line of the scorer:
// {"id","quotes":[{"content":[[start,end],…],"source":[[start,end]],"cue":[[start,end]],"who":[name,…]}]}.
//
//   npm run --silent eval -- FILE.ndjson > predictions.ndjson
import { readFileSync } from 'node:fs';
import { loadEngine } from './loadEngine.mjs';
import { predictionsOf } from './predictionsOf.mjs';

const file = process.argv[2];
if (!file) {
  console.error(
    'evaluate: expected a file of articles, one {"id","text"} a line: npm run --silent eval -- FILE.ndjson',
  );
  process.exit(2);
}
const { extractArticle } = await loadEngine();

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
    lines.push(JSON.stringify({ id, quotes: predictionsOf(extractArticle(text)) }));
  });
process.stdout.write(`${lines.join('\n')}\n`);
