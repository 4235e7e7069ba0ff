import { topicScheme } from 'onrecord/topics';
import { expect, test } from 'vitest';
import { libraryTopics } from '../../src/extract/topics/libraryTopics.js';

test('the engine’s copy of the scheme is the scheme, without mappings (`npm run topic-labels`)', () => {
  const copy = libraryTopics();
  expect({ id: copy.id, title: copy.title }).toEqual({ id: topicScheme.id, title: topicScheme.title });
  expect(copy.concepts).toEqual(
    topicScheme.concepts.map((concept) => ({
      ...concept,
      hiddenLabels: concept.hiddenLabels ?? [],
      exceptions: concept.exceptions ?? [],
      contextLabels: (concept.contextLabels ?? []).map((one) => ({ ...one, within: one.within ?? 'sentence' })),
      mappings: [],
    })),
  );
});

test('it is made once', () => {
  expect(libraryTopics()).toBe(libraryTopics());
});
