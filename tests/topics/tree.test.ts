import { broaderOf, type Concept, type ConceptScheme, findTopic, narrowerOf, topicScheme } from 'onrecord/topics';
import { expect, test } from 'vitest';

const concept = (id: string, ...broader: string[]): Concept => ({
  id,
  prefLabel: id.toUpperCase(),
  altLabels: [],
  broader,
  related: [],
  mappings: [],
});
const scheme: ConceptScheme = {
  id: 'letters',
  title: 'Letters',
  concepts: [concept('a'), concept('b', 'a'), concept('c', 'a'), concept('d', 'b', 'c'), concept('e', 'd')],
};
const idsOf = (concepts: readonly Concept[]) => concepts.map(({ id }) => id);

test('one step down or up by default, all the way when asked, each concept once', () => {
  expect(idsOf(narrowerOf(scheme, 'a'))).toEqual(['b', 'c']);
  expect(idsOf(narrowerOf(scheme, 'a', { transitive: true }))).toEqual(['b', 'c', 'd', 'e']);
  expect(idsOf(broaderOf(scheme, 'd'))).toEqual(['b', 'c']);
  expect(idsOf(broaderOf(scheme, 'e', { transitive: true }))).toEqual(['a', 'b', 'c', 'd']);
});

test('the top has nothing broader, the bottom nothing narrower, an unknown id neither', () => {
  expect(broaderOf(scheme, 'a')).toEqual([]);
  expect(narrowerOf(scheme, 'e', { transitive: true })).toEqual([]);
  for (const id of ['z', '', '__proto__', 'constructor']) {
    expect(narrowerOf(scheme, id, { transitive: true })).toEqual([]);
    expect(broaderOf(scheme, id, { transitive: true })).toEqual([]);
  }
});

test('a cycle ends the walk and leaves the start out', () => {
  const cyclic: ConceptScheme = { ...scheme, concepts: [concept('a', 'c'), concept('b', 'a'), concept('c', 'b')] };
  expect(idsOf(narrowerOf(cyclic, 'a', { transitive: true }))).toEqual(['b', 'c']);
  expect(idsOf(broaderOf(cyclic, 'a', { transitive: true }))).toEqual(['b', 'c']);
});

test('narrower and broader are each other’s inverse over the whole scheme', () => {
  for (const transitive of [false, true])
    for (const { id } of topicScheme.concepts)
      for (const below of narrowerOf(topicScheme, id, { transitive }))
        expect(idsOf(broaderOf(topicScheme, below.id, { transitive }))).toContain(id);
});

test('a topic is found by id, preferred label and other labels, whatever the case and hyphens', () => {
  for (const label of ['eu-nato-cooperation', 'EU–NATO cooperation', 'NATO-EU co-operation', 'eu nato COOPERATION'])
    expect(findTopic(topicScheme, label)?.id).toBe('eu-nato-cooperation');
  expect(findTopic(topicScheme, 'purl')?.prefLabel).toBe('Prioritised Ukraine Requirements List');
});

test('an id comes before a preferred label, and that before another label', () => {
  const clash: ConceptScheme = {
    ...scheme,
    concepts: [
      { ...concept('one'), altLabels: ['two', 'three'] },
      { ...concept('two'), prefLabel: 'three' },
      concept('three'),
    ],
  };
  expect(findTopic(clash, 'two')?.id).toBe('two');
  expect(findTopic(clash, 'Three')?.id).toBe('two');
  expect(findTopic(clash, 'three')?.id).toBe('three');
});

test('a part of a label finds nothing', () => {
  expect(findTopic(topicScheme, 'spending')).toBeUndefined();
  expect(findTopic(topicScheme, '')).toBeUndefined();
});

test('wrong arguments are refused with a code', () => {
  for (const call of [
    () => narrowerOf(undefined as never, 'a' as never),
    () => broaderOf({} as never, 'a' as never),
    () => findTopic([] as never, 'a'),
    () => narrowerOf({ ...topicScheme, concepts: [{ id: 'a' }] } as never, 'a' as never),
  ])
    expect(call).toThrowError(expect.objectContaining({ name: 'ArgumentError', code: 'not-a-scheme' }));
  for (const wrong of [undefined, 7] as never[])
    for (const call of [() => narrowerOf(scheme, wrong), () => broaderOf(scheme, wrong)])
      expect(call).toThrowError(expect.objectContaining({ code: 'not-a-string' }));
  for (const call of [() => narrowerOf(scheme, 'a', null as never), () => broaderOf(scheme, 'a', null as never)])
    expect(call).toThrowError(expect.objectContaining({ code: 'not-options' }));
  expect(() => findTopic(scheme, 7 as never)).toThrowError(expect.objectContaining({ code: 'not-a-string' }));
});
