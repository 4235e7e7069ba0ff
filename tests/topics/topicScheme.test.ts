import { article } from 'onrecord';
import { broaderOf, topicScheme } from 'onrecord/topics';
import { expect, test } from 'vitest';
import { foldText } from '../../src/text/foldText.js';
import { narrowerTopics } from '../../src/topics/narrowerTopics.js';

const { concepts } = topicScheme;
const ids = concepts.map(({ id }) => id);

test('the scheme has forty-four topics with unique ids', () => {
  expect(concepts).toHaveLength(44);
  expect(new Set(ids).size).toBe(44);
});

test('every broader and related id is in the scheme, and broader topics stand first', () => {
  for (const { id, broader, related } of concepts) {
    for (const above of broader) expect(ids.indexOf(above), `${above} above ${id}`).toBeLessThan(ids.indexOf(id));
    for (const other of [...broader, ...related]) expect(ids).toContain(other);
  }
});

test('related topics are not broader ones (SKOS S27)', () => {
  for (const { id, related } of concepts) {
    const above = broaderOf(topicScheme, id, { transitive: true }).map((concept) => concept.id);
    expect(related.filter((other) => above.includes(other))).toEqual([]);
  }
});

test('no two topics share a label, so that a label finds one topic', () => {
  const labels = concepts.flatMap(({ prefLabel, altLabels }) => [...new Set([prefLabel, ...altLabels].map(foldText))]);
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
});

test('codes have the form of their vocabulary, and each is the exact match of at most one topic', () => {
  const forms: Record<string, RegExp> = {
    eurovoc: /^(?:\d+|c_[0-9a-f]{8})$/u,
    medtop: /^\d{8}$/u,
    wikidata: /^Q\d+$/u,
  };
  const exact: string[] = [];
  for (const { mappings } of concepts)
    for (const { scheme, code, match, seen } of mappings) {
      expect(code).toMatch(forms[scheme] ?? 'a known vocabulary');
      if (scheme !== 'wikidata') expect(seen.length).toBeGreaterThan(0);
      if (match === 'exact') exact.push(`${scheme} ${code}`);
    }
  expect(new Set(exact).size).toBe(exact.length);
});

test('the table that queries use is the tree of the scheme', () => {
  const tree: Record<string, string[]> = {};
  for (const { id } of concepts) {
    const narrower = concepts.filter(({ broader }) => broader.includes(id)).map((concept) => concept.id);
    if (narrower.length > 0) tree[id] = narrower;
  }
  expect(narrowerTopics).toEqual(tree);
});

test('the bundled article is filed under this scheme, with 22 of its topics', () => {
  expect(article.scheme).toBe(topicScheme.id);
  expect(new Set(article.topics.map(({ topic }) => topic)).size).toBe(22);
  for (const { topic } of article.topics) expect(ids).toContain(topic);
});
