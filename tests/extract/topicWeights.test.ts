import { expect, test } from 'vitest';
import { findTopics } from '../../src/extract/stages/findTopics.js';
import { concept, find, ids, scheme } from '../support/foundTopics.js';

test('the headline and the lead tell the main topic, then how many passages name one; the broadest stand back', () => {
  const text = [
    'Garlic prices soar',
    '',
    'Growers of garlic and leeks met in the market hall on Monday to talk of the weather.',
    '',
    'Beans were cheap, said one grower, who had brought a basket of beans and two of leeks.',
    '',
    'Nobody wanted onions, the grower said, but beans are always in demand at this time.',
  ].join('\n');
  const plants = scheme(...['Garlic', 'Leeks', 'Beans', 'Onions'].map((label) => concept(label.toLowerCase(), label)));
  const topics = find(text, plants);
  expect(topics.map(({ topic }) => topic)).toEqual(['garlic', 'leeks', 'beans']);
  expect(topics.map(({ relevance }) => relevance)).toEqual([1, 0.56, 0.29]);
  expect(topics[0]?.evidence).toEqual({ basis: 'stated', rule: 'topicLabel', confidence: 0.95 });
});

test('what is named once, below the lead, stays only beside a topic that is near it in the scheme', () => {
  const text = 'Onions are dear this year, and growers know it.\n\nSome of them grow leeks as well, said the growers.';
  const apart = [concept('onions', 'Onions'), concept('leeks', 'Leeks')];
  expect(ids(text, scheme(...apart))).toEqual(['onions']);
  expect(ids(text, scheme(concept('onions', 'Onions', { related: ['leeks'] }), concept('leeks', 'Leeks')))).toEqual([
    'onions',
    'leeks',
  ]);
});

test('bylines and notices tell no topic', () => {
  const plants = scheme(concept('leeks', 'Leeks'));
  const text = 'Leeks\nLeeks\nLeeks';
  const spans = [0, 6, 12].map((start) => ({ start, end: start + 5 }));
  const kinds = ['byline', 'notice', 'paragraph'] as const;
  const passages = spans.map((span, index) => ({ kind: kinds[index] ?? 'paragraph', span }));
  expect(findTopics(text, passages, [], plants).topics[0]?.spans).toEqual([{ start: 12, end: 17 }]);
});

test('what nothing but the headline names comes after what the rest is about', () => {
  const plants = scheme(concept('garlic', 'Garlic'), concept('leeks', 'Leeks'));
  const text = 'Garlic and leeks\n\nIt rained.\n\nLeeks are dear.';
  expect(find(text, plants).map(({ topic, relevance }) => `${topic} ${relevance}`)).toEqual(['leeks 1', 'garlic 0.52']);
  expect(ids(text.replace('Leeks', 'Garlic'), plants)).toEqual(['garlic', 'leeks']);
});

test('a dateline tells no topic, and no context of one', () => {
  const banks = scheme(
    concept('banks', 'Lund', { contextLabels: [{ labels: ['bank'], with: [['Lund']], within: 'text' }] }),
  );
  expect(ids('Rates fall\n\nLUND — A bank cut its rates on Monday, the third in a week.', banks)).toEqual([]);
  expect(ids('Rates fall\n\nA bank cut its rates on Monday, the third in Lund.', banks)).toEqual(['banks']);
});
