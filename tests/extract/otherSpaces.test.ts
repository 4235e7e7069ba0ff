import { extractArticle, extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { loadGoldens } from '../support/goldens.js';

const goldens = loadGoldens();

/** What the engine reads of a text, but for its hash, with a sign written as another one. */
function read(text: string, sign: string, other: string): string {
  const { quotes, entities, topics, events, passages } = extractArticle(text);
  return JSON.stringify({ quotes, entities, topics, events, passages }, undefined, 1).replaceAll(sign, other);
}

test('there are goldens to write otherwise', () => {
  expect(goldens.length).toBeGreaterThanOrEqual(60);
});

test.each([
  ['no-break spaces', / /g, '\u00a0', ' '],
  ['thin spaces', / /g, '\u2009', ' '],
  ['acute accents for apostrophes', /(?<=\p{L})[’'](?=\p{L})/gu, '´', '’'],
] as const)('a text with %s is read as the one with plain signs', (_, signs, other, plain) => {
  for (const { text } of goldens)
    expect(read(text.replace(signs, other), other, plain)).toBe(read(text.replace(signs, plain), other, plain));
});

test('the words of a quotation stay as they were written', () => {
  const [quote] = extractQuotes('“We\u00a0need more\u202ftime,” said Ana\u00a0Ruiz´s mother.').quotes;
  expect(quote?.kind === 'direct' && quote.verbatim[0]?.text).toBe('We\u00a0need more\u202ftime,');
});
