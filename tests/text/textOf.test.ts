import fc from 'fast-check';
import { article, contextOf, textOf } from 'onrecord';
import { expect, test } from 'vitest';
import { makeArticle, makeQuote } from '../support/makeArticle.js';

const body = 'Title\n\n“The bridge,” said Ana Reis, “is safe.” It opens in May.';
const part = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length });
const bridge = makeQuote({ kind: 'direct', content: [part('“The bridge,”'), part('“is safe.”')] });
const paragraph = { start: 7, end: body.length };
const attached = makeArticle(body, { passages: [{ kind: 'paragraph', span: paragraph }], quotes: [bridge] });

test('the text of a span is its slice', () => {
  fc.assert(
    fc.property(fc.nat(body.length), fc.nat(body.length), (a, b) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      expect(textOf(attached, span)).toBe(body.slice(span.start, span.end));
    }),
  );
});

test('the text of an interrupted quotation is its parts, joined by one space', () => {
  expect(textOf(attached, bridge)).toBe('“The bridge,” “is safe.”');
});

test('a span outside the text is refused, not cut', () => {
  for (const span of [
    { start: 0, end: body.length + 1 },
    { start: -1, end: 2 },
    { start: 5, end: 4 },
    { start: Number.NaN, end: 4 },
    { start: 1.5, end: 3 },
  ])
    expect(() => textOf(attached, span)).toThrowError(expect.objectContaining({ code: 'not-a-span' }));
});

test('what is neither a quotation nor a span is refused with a code', () => {
  for (const wrong of [undefined, null, 'text', 7, {}, { start: '1', end: '3' }, { content: 5 }, attached.passages[0]])
    expect(() => textOf(attached, wrong as never)).toThrowError(expect.objectContaining({ code: 'not-a-span' }));
});

test('a detached record has no text to read', () => {
  const span = { start: 0, end: 1 };
  expect(() => textOf(article as never, span)).toThrowError(expect.objectContaining({ code: 'not-attached' }));
  expect(() => contextOf(article as never, bridge)).toThrowError(expect.objectContaining({ code: 'not-attached' }));
});

test('the context is the passage before and after the quotation, reporting words between its parts included', () => {
  expect(contextOf(attached, bridge)).toEqual({
    passages: attached.passages,
    span: paragraph,
    before: '',
    quotation: '“The bridge,” said Ana Reis, “is safe.”',
    after: ' It opens in May.',
  });
});

test('before, quotation and after make up the text at the span, whatever the passages', () => {
  const offsets = fc.uniqueArray(fc.nat(body.length), { minLength: 4, maxLength: 8 });
  fc.assert(
    fc.property(offsets, (numbers) => {
      const [start = 0, ...cuts] = [...numbers].sort((a, b) => a - b);
      const passages = cuts.slice(1).map((end, index) => ({
        kind: 'paragraph' as const,
        span: { start: cuts[index] ?? 0, end },
      }));
      const quote = makeQuote({ content: [{ start, end: cuts[0] ?? 0 }] });
      const { span, before, quotation, after } = contextOf(makeArticle(body, { passages, quotes: [quote] }), quote);
      expect(before + quotation + after).toBe(body.slice(span.start, span.end));
    }),
  );
});

test('a quotation outside all passages is its own context', () => {
  const context = contextOf(makeArticle(body, { quotes: [bridge] }), bridge);
  expect(context).toMatchObject({
    passages: [],
    span: { start: 7, end: part('“is safe.”').end },
    before: '',
    after: '',
  });
});

test('a context needs a quotation of the record', () => {
  const others = makeQuote({ content: [{ start: 0, end: 5 }] });
  expect(contextOf(attached, structuredClone(bridge)).after).toBe(' It opens in May.');
  for (const wrong of [undefined, {}, { content: [] }, others])
    expect(() => contextOf(attached, wrong as never)).toThrowError(expect.objectContaining({ code: 'not-a-quote' }));
});
