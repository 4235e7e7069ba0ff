import { expect, test } from 'vitest';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { findTopics } from '../../src/extract/stages/findTopics.js';
import { libraryTopics } from '../../src/extract/topics/libraryTopics.js';

const relevance = (text: string, id: string): number =>
  findTopics(text, findPassages(text), [], libraryTopics()).topics.find(({ topic }) => topic === id)?.relevance ?? 0;

const vote = `Lund votes on neutrality

The country has been neutral since 1921. Its soldiers serve under a law of that year.

“Neutrality is a habit,” Ana Ruiz said.`;

test('soldiers who are named in one paragraph of news of something else are named in passing', () => {
  expect(relevance(vote, 'defence-policy')).toBe(1);
  expect(relevance(vote, 'armed-forces')).toBeLessThan(0.1);
});

test('soldiers of whom a headline and a paragraph speak are what news is about', () => {
  expect(relevance(vote.replace('votes on', 'asks its soldiers about'), 'armed-forces')).toBeGreaterThan(0.5);
});

test('soldiers alone are what news is about', () => {
  expect(relevance('Ten soldiers were hurt near Lund on Monday.', 'armed-forces')).toBe(1);
});

const plan = `Lund waits for a plan

The plan is late.

Small suppliers of the army lose patience. Nobody knows when.

Its lasers are to be tested in May.`;

test('what is named once, below the lead, is what news is about if nothing else is and several such topics are', () => {
  expect(relevance(plan, 'defence-innovation')).toBe(1);
  expect(relevance(plan, 'defence-procurement')).toBe(1);
  expect(relevance(plan.replace('lasers', 'buses'), 'defence-procurement')).toBe(0);
});
