// Writes src/extract/lexicon/topicLabels.ts from the built scheme and topicWords.mjs; run it after a topic or a word of one is changed.
import { writeFileSync } from 'node:fs';
import { topicScheme } from '../dist/topics.js';
import { idlePhrases, topicWords } from './topicWords.mjs';

const { concepts } = topicScheme;
const unknown = Object.keys(topicWords).filter((id) => !concepts.some((concept) => concept.id === id));
if (unknown.length > 0) throw new Error(`topicWords.mjs has no topic’s id: ${unknown.join(', ')}`);
const lists = [];
const numberOf = (list) => {
  const words = list.join(';');
  if (!lists.includes(words)) lists.push(words);
  return lists.indexOf(words);
};
const placesOf = (ids) => ids.map((id) => concepts.findIndex((concept) => concept.id === id)).join(';');
const derived = (id) => `${id[0].toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
const lines = concepts.map((concept) => {
  const { id, prefLabel, altLabels, broader, related } = concept;
  const { hiddenLabels = [], contextLabels = [] } = topicWords[id] ?? {};
  const contexts = contextLabels.map(
    ({ labels, with: context, within }) =>
      `${labels.join(';')}>${context.map(numberOf).join('>')}${within === 'text' ? '*' : ''}`,
  );
  const fields = [id, prefLabel === derived(id) ? '' : prefLabel];
  for (const list of [altLabels, hiddenLabels]) fields.push(list.join(';'));
  for (const list of [broader, related]) fields.push(placesOf(list));
  fields.push(contexts.join('+'));
  for (const field of fields.slice(0, -1)) if (/[|>*+]/u.test(field)) throw new Error(`${field} holds a separator`);
  return fields.join('|').replace(/\|+$/u, '');
});
lines.push(`|||${idlePhrases.join(';')}`);
writeFileSync(
  new URL('../src/extract/lexicon/topicLabels.ts', import.meta.url),
  `// Generated from topicScheme.ts and scripts/topicWords.mjs by \`npm run topic-labels\`: what the engine reads of the scheme, and its own words.

/**
 * Of each topic, between bars: id; preferred label, empty where the id spells it; other labels; hidden labels; places of the
 * broader topics and of the related ones; labels in context, each set with the numbers of its lists, a star where they may
 * stand anywhere in the text. The last has no id, and labels that mention nothing.
 */
export const topicLabels = \`${lines.join('\n')}\`;

/** The lists of words beside which labels in context stand. */
export const contextLists = \`${lists.join('\n')}\`;
`,
);
