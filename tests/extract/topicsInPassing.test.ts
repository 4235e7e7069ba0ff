import { expect, test } from 'vitest';
import { concept, ids, relevance, scheme } from '../support/foundTopics.js';

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

test('soldiers alone are what news is about, less so than what it does not name in passing', () => {
  expect(relevance('Ten soldiers were hurt near Lund on Monday.', 'armed-forces')).toBe(0.29);
  expect(relevance('Ana Ruiz thanked carers, “the quiet army of this town”.', 'armed-forces')).toBe(0.29);
  expect(relevance('Two ferries collided, the coast guard said.', 'maritime-security')).toBe(0.29);
  expect(relevance('The barracks near Lund were shut on Monday.', 'armed-forces')).toBe(1);
  expect(relevance('Army recruits more\n\nThe army has 900 new soldiers, it said.', 'armed-forces')).toBe(1);
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

const drill = (...paragraphs: string[]): string => ['Pirates off Lund', ...paragraphs, 'It rained.'].join('\n\n');

test('soldiers beside what they are sent for tell that more than the army', () => {
  const beside = drill(...['Soldiers', 'Troops', 'A brigade'].map((who) => `${who} guarded a tanker from pirates.`));
  const apart = drill(...['Soldiers', 'Troops', 'A brigade'].map((who) => `${who} sang.`), 'Pirates took a tanker.');
  expect(relevance(apart, 'armed-forces')).toBeGreaterThan(0.7);
  expect(relevance(beside, 'armed-forces')).toBeLessThan(0.5);
});

const soups = (kale: string[]) =>
  scheme(
    concept('onions', 'Onions'),
    concept('leeks', 'Leeks', { related: ['kale'] }),
    concept('kale', 'Green kale', { contextLabels: [{ labels: kale, with: [['soup']] }] }),
  );

test('a single word in context is no company for what is named in passing', () => {
  const text = 'Onions are dear, growers say.\n\nSome grow leeks, too.\n\nOthers cut leaves for a soup.';
  expect(ids(text, soups(['leaves']))).toEqual(['onions', 'kale']);
  expect(ids(`${text} These leaves are good in any soup.`, soups(['leaves']))).toEqual(['onions', 'kale', 'leeks']);
  expect(ids(text.replace('leaves', 'green kale'), soups(['leaves']))).toEqual(['onions', 'leeks', 'kale']);
});
