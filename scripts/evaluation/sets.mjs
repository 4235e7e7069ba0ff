// The articles that the engine is measured on: those of house styles in this folder, and the corpora where they lie beside the checkout.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { predictionsOf } from '../predictionsOf.mjs';
import { sum, summarise } from './counts.mjs';
import { scoreDocument } from './score.mjs';

const corpora = join(import.meta.dirname, '../../../shared/corpora');
const readLines = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/**
 * The articles written for this project, with invented people: those in the styles of many houses, those that are built around
 * one difficulty each, and those of European news desks; of all those that were read while rules were written, and those that were not.
 * And short pieces of everyday news, all of them read.
 */
export const houseStyles = () => ({
  ...readAndUnread('house-styles'),
  ...readAndUnread('twists'),
  ...readAndUnread('desks'),
  plain: readLines(join(import.meta.dirname, 'plain.ndjson')),
});

function readAndUnread(name) {
  const file = name.replace(/-(.)/, (_, letter) => letter.toUpperCase());
  const all = readLines(join(import.meta.dirname, `${file}.ndjson`));
  return { [name]: all.filter(({ read }) => read), [`${name}-unread`]: all.filter(({ read }) => !read) };
}

/** The articles of a corpus; undefined where it is not beside the checkout. */
export function corpusBeside(name) {
  const file = join(corpora, `${name}.ndjson`);
  return existsSync(file) ? readLines(file) : undefined;
}

/** The corpora by name; none where they are not beside the checkout. */
export const corporaBeside = () =>
  Object.fromEntries(
    ['polnear-train', 'eu-open'].map((name) => [name, corpusBeside(name)]).filter(([, articles]) => articles),
  );

const share = (value) => Math.floor(1000 * value) / 10;

/** The figures that are held against their floors, in per cent; `each` gets every prediction and whether it is right. */
export function measure(golds, extractArticle, each = () => {}) {
  const counts = golds.map((gold) => {
    const predictions = predictionsOf(extractArticle(gold.text));
    const wrong = new Set();
    const found = scoreDocument(gold, predictions, (why, _, predicted) => {
      if (predicted && (why === 'spurious' || why === 'wrong source')) wrong.add(predicted.quote);
    });
    for (const prediction of predictions) each(prediction, !wrong.has(prediction));
    return found;
  });
  const { marks, direct, mixed, indirect, all } = summarise(sum(counts));
  return {
    'marks joint F': share(marks.joint),
    'not speech F': share(marks.notSpeech),
    'direct joint F': share(direct.joint),
    'mixed joint F': share(mixed.joint),
    'indirect joint F': share(indirect.joint),
    'exact F, direct': share(direct.exact),
    'exact F, indirect': share(indirect.exact),
    'who F, all': share(all.who),
    'who F, marks': share(marks.who),
  };
}
