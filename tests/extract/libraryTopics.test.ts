import { topicScheme } from 'onrecord/topics';
import { expect, test } from 'vitest';
import { idlePhrases, topicWords } from '../../scripts/topicWords.mjs';
import { libraryTopics } from '../../src/extract/topics/libraryTopics.js';
import { foldText } from '../../src/text/foldText.js';

const concepts = libraryTopics().concepts.slice(0, -1);

test('the engine’s table has the scheme without mappings, and its own words (`npm run topic-labels`)', () => {
  expect({ id: libraryTopics().id, title: libraryTopics().title }).toEqual({
    id: topicScheme.id,
    title: topicScheme.title,
  });
  expect(concepts).toEqual(
    topicScheme.concepts.map((concept) => {
      const { hiddenLabels = [], contextLabels = [] } = topicWords[concept.id] ?? {};
      return {
        ...concept,
        hiddenLabels,
        contextLabels: contextLabels.map((one) => ({ ...one, within: one.within ?? 'sentence' })),
        mappings: [],
      };
    }),
  );
});

test('last come the phrases that mention nothing', () => {
  const last = libraryTopics().concepts.at(-1);
  expect(last).toEqual({
    id: '',
    prefLabel: '',
    altLabels: [],
    hiddenLabels: idlePhrases,
    contextLabels: [],
    broader: [],
    related: [],
    mappings: [],
  });
});

test('no label that texts are searched for alone belongs to two topics', () => {
  const searched = concepts.flatMap(({ prefLabel, altLabels, hiddenLabels = [] }) => [
    ...new Set([prefLabel, ...altLabels, ...hiddenLabels].map(foldText)),
  ]);
  expect(searched.length).toBeGreaterThan(200);
  expect(searched.filter((label, index) => searched.indexOf(label) !== index)).toEqual([]);
});

test('labels in context have a context, and no list of one repeats', () => {
  const inContext = concepts.flatMap(({ contextLabels = [] }) => contextLabels);
  expect(inContext.length).toBeGreaterThan(30);
  for (const { labels, with: lists } of inContext) {
    expect(labels.length).toBeGreaterThan(0);
    expect(lists.length).toBeGreaterThan(0);
    for (const list of [labels, ...lists]) expect(new Set(list).size, list.join()).toBe(list.length);
  }
});

test('it is made once', () => {
  expect(libraryTopics()).toBe(libraryTopics());
});
