import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { findTopics } from '../../src/extract/stages/findTopics.js';
import { findMentions } from '../../src/extract/topics/findMentions.js';
import { foldWord } from '../../src/extract/topics/foldWord.js';
import { labelIndex } from '../../src/extract/topics/labelIndex.js';
import { libraryTopics } from '../../src/extract/topics/libraryTopics.js';
import type { Span } from '../../src/model/span.js';
import { hostileUnits, textOf } from '../support/hostileUnits.mjs';

const scheme = libraryTopics();
const { concepts } = scheme;
const names = concepts.map(({ prefLabel, altLabels, hiddenLabels = [], contextLabels = [] }) => [
  prefLabel,
  ...altLabels,
  ...hiddenLabels,
  ...contextLabels.flatMap((one) => one.labels),
]);
const contexts = concepts.flatMap(({ contextLabels = [] }) => contextLabels.flatMap((one) => one.with.flat()));
const foldLabel = (label: string): string =>
  (label.replace(/['’]s?(?![\p{L}\p{N}])/gu, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(foldWord).join('');
const foldedLabels = names.map((labels) => labels.map(foldLabel));

const glue = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  '\n',
  '\r\n\r\n',
  '-',
  '–',
  ' and ',
  ' or ',
  '’s ',
  '"',
  '\u0301',
  '\ud800',
  '😀',
  '',
);
const piece = fc.oneof(
  fc.constantFrom(...names.flat()),
  fc.constantFrom(...names.flat(), ...contexts),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(fc.tuple(piece, glue), { maxLength: 40 }).map((parts) => parts.flat().join(''));

test('any text gives ordered spans inside it, each a label of its topic, and relevances in order', () => {
  let found = 0;
  fc.assert(
    fc.property(text, (one) => {
      const passages = findPassages(one);
      const { topics } = findTopics(one, passages, [], scheme);
      expect(new Set(topics.map(({ topic }) => topic)).size).toBe(topics.length);
      let before = 1;
      for (const { relevance, spans, evidence } of topics) {
        found++;
        expect(relevance).toBeGreaterThan(0);
        expect(relevance).toBeLessThanOrEqual(before);
        before = relevance;
        expect([0.95, 0.85, 0.7, 0.5, 0.3]).toContain(evidence.confidence);
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(one.length);
          at = end;
        }
      }
      for (const { start, end, concept } of findMentions(one, passages, labelIndex(scheme)).flat())
        expect(foldedLabels[concepts.indexOf(concept)]).toContain(foldLabel(one.slice(start, end)));
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(300);
});

test('any scheme is taken', () => {
  const label = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('war', 'War', 'WAR', 'cease-fire', 'peace talks'),
  );
  const id = fc.constantFrom('a', 'b', 'c', '__proto__');
  const concept = fc.record({
    id,
    prefLabel: label,
    altLabels: fc.array(label, { maxLength: 3 }),
    hiddenLabels: fc.array(label, { maxLength: 3 }),
    contextLabels: fc.array(
      fc.record({
        labels: fc.array(label, { maxLength: 2 }),
        with: fc.array(fc.array(label, { maxLength: 2 }), { maxLength: 2 }),
        within: fc.constantFrom('sentence' as const, 'text' as const, undefined),
      }),
      { maxLength: 2 },
    ),
    broader: fc.array(id, { maxLength: 2 }),
    related: fc.array(id, { maxLength: 2 }),
    mappings: fc.constant([]),
  });
  fc.assert(
    fc.property(fc.array(concept, { maxLength: 5 }), text, (concepts, one) => {
      const own = { id: 'own', title: 'Own', concepts };
      const all = `${one} ${concepts.map(({ prefLabel }) => prefLabel).join('. ')} war. Cease-fire!`;
      const passages = findPassages(all);
      expect(findTopics(all, passages, [], own)).toEqual(findTopics(all, passages, [], structuredClone(own)));
    }),
    { numRuns: 200 },
  );
});

const hostile: readonly (readonly [string, string])[] = [
  ['labels', `${[...names.flat(), ...contexts].join(' ')} `.repeat(100)],
  ...hostileUnits.map(([name, unit]) => [name, textOf(unit, 1_000_000)] as const),
];

// in quadratic time these would not finish; `npm run bench` gives the times
test.each(hostile)('mentions in a megabyte of %s are in order and in the text', { timeout: 60_000 }, (_, one) => {
  const passages = [{ kind: 'paragraph' as const, span: { start: 0, end: one.length } }];
  const mentions = findMentions(one, passages, labelIndex(scheme)).flat();
  const apart = ({ start, end }: Span, before: Span = { start: 0, end: 0 }): boolean =>
    start >= before.end || (start === before.start && end === before.end);
  expect(mentions.filter((mention, index) => !apart(mention, mentions[index - 1]) || mention.end > one.length)).toEqual(
    [],
  );
  const mentioned = new Set(mentions.map(({ concept }) => concept.id));
  expect(findTopics(one, passages, [], scheme).topics.filter(({ topic }) => !mentioned.has(topic))).toEqual([]);
});

test('twenty thousand quotations inside one another all get their topics', { timeout: 60_000 }, () => {
  const one = 'NATO sanctions. '.repeat(20_000);
  const quotes = Array.from({ length: 20_000 }, (_, index) => ({
    id: `q${index}`,
    kind: 'indirect' as const,
    speakers: [],
    content: [{ start: index, end: one.length - index }],
    topics: [],
    evidence: { basis: 'stated' as const, confidence: 0.5 },
  }));
  const { ofQuotes } = findTopics(one, findPassages(one), quotes, scheme);
  expect(ofQuotes.size).toBe(20_000);
});
