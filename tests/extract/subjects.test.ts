import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';

const slice = (text: string, span?: { start: number; end: number }): string =>
  span ? text.slice(span.start, span.end) : '';

test.each([
  ['five countries call for a ban', 'Five countries call for a ban on lead.', ['a ban on lead <- Five countries']],
  [
    'who was heard to ask',
    '‘Does one know where one is?’, a clerk was heard to ask.',
    ['‘Does one know where one is?’ <- a clerk'],
  ],
  [
    'a content before "while" and somebody with a participle',
    'Lund said it was “late”, while one nurse, speaking on Monday, described the mood as “sour”.',
    ['it was “late” <- Lund', 'the mood as “sour” <- one nurse'],
  ],
  [
    'a driver who has worked there since the start',
    'A driver who has worked with her since the start puts it differently: “She never stops.”',
    ['“She never stops.” <- A driver'],
  ],
  [
    'two other sources',
    'Two other sources with knowledge of the deal said it was late.',
    ['it was late <- Two other sources with knowledge of the deal'],
  ],
  [
    'five towns including two',
    'On Monday, five towns including Porto and Braga warned that the river was rising.',
    ['that the river was rising <- five towns including Porto and Braga'],
  ],
  [
    'draft notes that look like a verb',
    'The launch is late, according to its draft speaking notes.',
    ['The launch is late <- its draft speaking notes'],
  ],
  [
    'somebody and a pronoun',
    'She and her deputy, Jan Lund, called for a ban.',
    ['a ban <- She and her deputy, Jan Lund'],
  ],
])('the source is %s', (_, text, expected) => {
  const { quotes } = extractQuotes(text);
  const read = quotes.map(
    ({ content, source }) => `${content.map((part) => slice(text, part)).join(' | ')} <- ${slice(text, source)}`,
  );
  expect(read).toEqual(expect.arrayContaining(expected));
});

test('the object of a verb in a clause with an aside is no source', () => {
  const text = 'The inquiry heard that a man, named only as Witness C, warned the embassy in writing.';
  expect(extractQuotes(text).quotes.map(({ source }) => slice(text, source))).toEqual(['The inquiry']);
});

test('a pronoun behind a name is the source', () => {
  const text = 'She had called Varna at once: “Ours?” Varna, she recalled, was asleep.';
  expect(extractQuotes(text).quotes.map(({ source }) => slice(text, source))).not.toContain('Varna, she');
});
