import { article, type Quote } from 'onrecord';
import { extractArticle, extractQuotes } from 'onrecord/extract';
import { topicScheme } from 'onrecord/topics';
import { expect, test } from 'vitest';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { findTopics } from '../../src/extract/stages/findTopics.js';
import { libraryTopics } from '../../src/extract/topics/libraryTopics.js';
import { concept, find, ids, scheme } from '../support/foundTopics.js';
import { sourceNote, sourceText } from '../support/sourceText.js';

test('the library’s scheme is found by the engine’s own words, by default and where it is given', () => {
  const text = 'Frigates leave\n\nTwo frigates left the harbour on Monday.';
  const topics = extractArticle(text).topics;
  expect(topics.map(({ topic }) => topic)).toEqual(['military-equipment']);
  expect(extractArticle(text, { scheme: topicScheme }).topics).toEqual(topics);
  expect(extractArticle(text, { scheme: { ...topicScheme, id: 'own' } }).topics).toEqual([]);
});

const quotesOf = (text: string): readonly Quote[] => extractQuotes(text).quotes;

test('a quotation has the topics of its content, then those that are strong in its paragraph', () => {
  const text =
    'Ministers met to talk about sanctions.\n\n' +
    '“We want a ceasefire, and a ceasefire before any peace talks,” said Ana Ruiz, whose talk of sanctions and more sanctions, and of a frigate, was long.\n\n' +
    '“It was a good day,” said Ana Ruiz of the sanctions.';
  const { ofQuotes } = findTopics(text, findPassages(text), quotesOf(text), libraryTopics());
  expect([...ofQuotes.values()]).toEqual([['ceasefire', 'peace-talks', 'sanctions'], ['sanctions']]);
});

test('a quotation that names nothing, in a paragraph that names nothing, has no topic', () => {
  const text =
    'Sanctions were discussed, but nobody wanted more of the sanctions.\n\n“It was a good day,” said Ana Ruiz.';
  const { ofQuotes } = findTopics(text, findPassages(text), quotesOf(text), libraryTopics());
  expect([...ofQuotes.values()]).toEqual([[]]);
});

test('a scheme of another field, with odd ids and empty labels, is taken as it is', () => {
  const odd = scheme(
    concept('__proto__', 'Leeks'),
    concept('', '', { altLabels: ['', '—', '¡!'], hiddenLabels: [] }),
    concept('constructor', 'Garlic', { broader: ['nothing'], related: ['nobody', '__proto__'] }),
    concept('long', 'one two three four five six seven eight nine ten eleven twelve thirteen'),
  );
  const text = 'Leeks and garlic. one two three four five six seven eight nine ten eleven twelve thirteen';
  expect(ids(text, odd)).toEqual(['__proto__', 'constructor']);
  expect(find(text, scheme())).toEqual([]);
});

test.skipIf(sourceText === undefined)(
  `the article’s text gives at least 18 of its record’s 22 topics, and at most 3 others${sourceNote}`,
  () => {
    const text = sourceText ?? '';
    const found = ids(text);
    const recorded: readonly string[] = article.topics.map(({ topic }) => topic);
    const others = found.filter((topic) => !recorded.includes(topic));
    const missing = recorded.filter((topic) => !found.includes(topic));
    console.info(
      `topics of the article: missing ${missing.join(', ') || 'none'}; others ${others.join(', ') || 'none'}`,
    );
    expect(recorded.length - missing.length).toBeGreaterThanOrEqual(18);
    expect(others.length).toBeLessThanOrEqual(3);
  },
);
