// Writes src/interop/topicTerms.ts from the built scheme; run it after a topic is added.
import { writeFileSync } from 'node:fs';
import { topicScheme } from '../dist/topics.js';

const derived = (id) => `${id[0].toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
const lines = topicScheme.concepts.map(({ id, prefLabel, mappings }) => {
  const same = mappings.filter(({ match }) => match === 'exact');
  const codes = same.map(({ scheme, code }) => `${scheme}:${code}`);
  return [id, prefLabel === derived(id) ? '' : prefLabel, ...codes].join('|').replace(/\|$/u, '');
});
writeFileSync(
  new URL('../src/interop/topicTerms.ts', import.meta.url),
  `// Generated from topicScheme.ts by scripts/make-topic-terms.mjs, so that an export need not carry the scheme.

/**
 * A topic a line, between bars: its id, its label, empty where the id spells it, then the concepts of published
 * vocabularies that match it exactly, EuroVoc's first.
 */
export const topicTerms = \`${lines.join('\n')}\`;
`,
);
