// Scores the topics of the engine on the desk labels of eu-open, as evaluation/deskLabels.json maps them to the scheme.
//
// A label that the scheme has no concept for ("Ireland") does not count; labels with the same concepts count once. Of each article the
// first three topics are taken. A topic is right where it is a concept of one of the article's labels, or the next broader or narrower
// of one, unless that is at the top of the scheme ("defence"). Precision: of the topics taken, the share that is right.
// Recall: of the labels that count, the share for which a right topic was taken. "exact" takes the label's own concepts alone.
//
// `npm run accuracy` holds the figures against their floors.
//
//   npm run accuracy:topics              the figures
//   npm run accuracy:topics -- --list    and what was taken for each article
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { corpusBeside } from './evaluation/sets.mjs';
import { loadEngine } from './loadEngine.mjs';

const mapped = JSON.parse(readFileSync(join(import.meta.dirname, 'evaluation/deskLabels.json'), 'utf8'));
const most = 3;

/** Precision and recall in per cent, near and exact; undefined where the corpus is not beside the checkout. */
export async function topicAccuracy({ each = () => {} } = {}) {
  const articles = corpusBeside('eu-open');
  if (!articles) return undefined;
  const [{ findTopics }, { findPassages }, { libraryTopics }] = await Promise.all([
    loadEngine('src/extract/stages/findTopics.ts'),
    loadEngine('src/extract/stages/findPassages.ts'),
    loadEngine('src/extract/topics/libraryTopics.ts'),
  ]);
  const scheme = libraryTopics();
  const broader = new Map(scheme.concepts.map((concept) => [concept.id, concept.broader]));
  const top = (id) => broader.get(id).length === 0;
  const near = (a, b) => a === b || (broader.get(a).includes(b) && !top(b)) || (broader.get(b).includes(a) && !top(a));
  const exact = (a, b) => a === b;
  const counts = { near: { taken: 0, right: 0, labels: 0, met: 0 }, exact: { taken: 0, right: 0, labels: 0, met: 0 } };
  for (const { id, text, topics: labels } of articles) {
    const unmapped = labels.filter((label) => !mapped[label]);
    if (unmapped.length > 0) throw new Error(`evaluation/deskLabels.json has no ${unmapped.join(', ')}`);
    const wanted = [...new Map(labels.map((label) => [mapped[label].join(), mapped[label]])).values()].filter(
      (ids) => ids.length > 0,
    );
    const { topics } = findTopics(text, findPassages(text), [], scheme);
    const taken = topics.slice(0, most).map(({ topic }) => topic);
    for (const [name, same] of Object.entries({ near, exact })) {
      const count = counts[name];
      count.taken += taken.length;
      count.right += taken.filter((topic) => wanted.flat().some((one) => same(topic, one))).length;
      count.labels += wanted.length;
      count.met += wanted.filter((ids) => ids.some((one) => taken.some((topic) => same(topic, one)))).length;
    }
    each({ id, labels, wanted, taken, topics });
  }
  const per = (part, whole) => Math.floor((1000 * part) / whole) / 10;
  const { near: wide, exact: strict } = counts;
  return {
    precision: per(wide.right, wide.taken),
    recall: per(wide.met, wide.labels),
    'exact precision': per(strict.right, strict.taken),
    'exact recall': per(strict.met, strict.labels),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const list = process.argv.includes('--list');
  const figures = await topicAccuracy({
    each: ({ id, labels, wanted, topics }) => {
      if (!list) return;
      console.log(`${id}\n  labels: ${labels.join(', ')}\n  wanted: ${wanted.map((ids) => ids.join('|')).join(', ')}`);
      console.log(`  found:  ${topics.map(({ topic, relevance }) => `${topic} ${relevance}`).join(', ')}`);
    },
  });
  if (!figures) console.log('accuracy:topics: skipped, the corpus is not beside this checkout');
  for (const [name, value] of Object.entries(figures ?? {}))
    console.log(`eu-open, first ${most} topics, ${name.padEnd(15)} ${value.toFixed(1)}`);
}
