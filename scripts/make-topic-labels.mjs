// Writes src/extract/lexicon/topicLabels.ts from the built scheme; run it after a topic or a label of one is changed.
import { writeFileSync } from 'node:fs';
import { topicScheme } from '../dist/topics.js';

const { concepts } = topicScheme;
const lists = [];
const numberOf = (list) => {
  const words = list.join(';');
  if (!lists.includes(words)) lists.push(words);
  return lists.indexOf(words);
};
const placesOf = (ids) => ids.map((id) => concepts.findIndex((concept) => concept.id === id)).join(';');
const derived = (id) => `${id[0].toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
const lines = concepts.map((concept) => {
  const {
    id,
    prefLabel,
    altLabels,
    hiddenLabels = [],
    contextLabels = [],
    broader,
    related,
  } = concept;
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
writeFileSync(
  new URL('../src/extract/lexicon/topicLabels.ts', import.meta.url),
  `// Generated from topicScheme.ts by \`npm run topic-labels\`, so that the engine need not carry what it does not read of the scheme.

/**
 * Of each topic, between bars: id; preferred label, empty where the id spells it; other labels; hidden labels; places of the
 * broader topics and of the related ones; labels in context, each set with the numbers of its lists, a star where they may
 * stand anywhere in the text.
 */
export const topicLabels = \`${lines.join('\n')}\`;

/** The lists of words beside which labels in context stand. */
export const contextLists = \`${lists.join('\n')}\`;
`,
);
