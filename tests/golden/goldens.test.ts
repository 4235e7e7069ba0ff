import { describe, expect, test } from 'vitest';
import { type Golden, type GoldenQuote, type GoldenSpan, type GoldenStyle, loadGoldens } from '../support/goldens.js';

const goldens = loadGoldens();
const MARKS = '“”„‟‘’‚«»‹›"\'´`';

const STYLES: readonly GoldenStyle[] = [
  'british',
  'bulletin',
  'european',
  'live-blog',
  'press-release',
  'transcript',
  'us',
  'wire',
];

const present = (span: GoldenSpan | undefined): GoldenSpan[] => (span ? [span] : []);
const spansOfQuote = ({ content, verbatim, source, cue }: GoldenQuote): GoldenSpan[] => [
  ...content,
  ...verbatim,
  ...present(source),
  ...present(cue),
];
const spansOf = ({ quotes, notSpeech, stray }: Golden): GoldenSpan[] => [
  ...quotes.flatMap(spansOfQuote),
  ...notSpeech,
  ...stray,
];
const inside = ([start, end]: GoldenSpan, [from, to]: GoldenSpan): boolean => start >= from && end <= to;
const sizeOf = (spans: readonly GoldenSpan[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

describe.each(goldens)('$slug', (golden) => {
  const { text, quotes, notSpeech } = golden;

  test('has spans that slice to the text they echo', () => {
    for (const [start, end, echo] of spansOf(golden)) {
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end)).toBe(echo);
    }
  });

  test('has trimmed spans that cut no word and no surrogate pair', () => {
    for (const [start, end, echo] of spansOf(golden)) {
      expect(echo).toBe(echo.trim());
      for (const at of [start, end])
        expect(text.slice(at - 1, at + 1)).not.toMatch(
          /^(?:[\p{L}\p{N}\p{M}][\p{L}\p{N}]|.\p{M}|[\uD800-\uDBFF][\uDC00-\uDFFF])$/u,
        );
    }
  });

  test('holds its quotations in text order, the outer one first', () => {
    const keys = quotes.map(({ content }) => [content[0]?.[0] ?? -1, -(content.at(-1)?.[1] ?? -1)] as const);
    expect(keys).toEqual([...keys].sort((one, other) => one[0] - other[0] || one[1] - other[1]));
    for (const { content } of quotes) {
      expect(content.length).toBeGreaterThan(0);
      content.reduce((from, [start, end]) => {
        expect(start).toBeGreaterThanOrEqual(from);
        return end;
      }, 0);
    }
  });

  test('has every verbatim part inside the content, between two marks or up to the end of its paragraph', () => {
    for (const { content, verbatim, turn } of quotes) {
      for (const span of verbatim) {
        expect(content.some((part) => inside(span, part))).toBe(true);
        if (turn) continue;
        const [start, end] = span;
        expect(MARKS).toContain(text.slice(0, start).trimEnd().at(-1));
        const after = text.slice(end).replace(/^[^\S\r\n]+/, '')[0];
        expect(after === undefined || /[\r\n]/.test(after) || MARKS.includes(after)).toBe(true);
      }
    }
  });

  test('has kinds that follow from the marks', () => {
    for (const { kind, content, verbatim, turn } of quotes) {
      const whole = content.every(([start, end]) => verbatim.some(([from, to]) => from - 2 <= start && to + 2 >= end));
      expect(kind).toBe(turn || (verbatim.length > 0 && whole) ? 'direct' : verbatim.length > 0 ? 'mixed' : 'indirect');
    }
  });

  test('has contents without a comma or full stop after the marks, and sources and cues outside their own content', () => {
    for (const { kind, content, source, cue } of quotes) {
      for (const [, , echo] of content) {
        expect(echo).not.toMatch(/,$/);
        if (kind !== 'direct') expect(echo).not.toMatch(/(?<!\.\p{L})[.;:]$/u);
      }
      for (const span of [...present(source), ...present(cue)])
        expect(content.some((part) => inside(span, part))).toBe(false);
    }
  });

  test('nests each quotation in the smallest one around it', () => {
    quotes.forEach(({ content, nestedIn }, index) => {
      const around = quotes.flatMap((other, at) =>
        at !== index &&
        content.every((part) => other.content.some((outer) => inside(part, outer) && sizeOf([part]) < sizeOf([outer])))
          ? [{ at, size: sizeOf(other.content) }]
          : [],
      );
      around.sort((one, other) => one.size - other.size);
      expect(nestedIn).toBe(around[0]?.at);
    });
  });

  test('accounts for every opening mark as speech, as something else or as stray', () => {
    const spoken = quotes.flatMap(({ verbatim }) => verbatim.map(([start, end]) => [start - 2, end + 2] as const));
    const known = [...spoken, ...spansOf({ ...golden, quotes: [] })];
    for (const { index } of text.matchAll(/["“„«»‘‹]|(?<![^\s(])'/g)) {
      expect(
        known.some(([start, end]) => index >= start && index < end),
        text.slice(index, index + 30),
      ).toBe(true);
    }
  });

  test('takes nothing for speech and for something else at once', () => {
    for (const [start, end] of notSpeech) {
      const same = quotes.some(({ verbatim }) => verbatim.some(([from, to]) => from === start + 1 && to === end - 1));
      expect(same).toBe(false);
    }
  });

  test('names no speaker twice and none with stray space', () => {
    for (const { speakers } of quotes) {
      expect(new Set(speakers).size).toBe(speakers.length);
      for (const speaker of speakers) expect(speaker).toMatch(/^\S(?:.*\S)?$/);
    }
  });
});

describe('the goldens together', () => {
  const counted = (keys: readonly (string | number)[]): Map<string | number, number> =>
    keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<string | number, number>());

  test('are at least 60 articles, at least 12 of them 2,000 characters or longer', () => {
    expect(goldens.length).toBeGreaterThanOrEqual(60);
    expect(goldens.filter(({ text }) => text.length >= 2000).length).toBeGreaterThanOrEqual(12);
  });

  test('show each of the 24 hard cases at least twice, and no other', () => {
    const counts = counted(goldens.flatMap(({ hard }) => [...new Set(hard)]));
    for (let number = 1; number <= 24; number++)
      expect(counts.get(number) ?? 0, `case ${number}`).toBeGreaterThanOrEqual(2);
    expect(counts.size).toBe(24);
  });

  test('come in all eight house styles', () => {
    expect([...counted(goldens.map(({ style }) => style)).keys()].sort()).toEqual(STYLES);
  });

  test('hold every kind and modality, and marks that are no speech in most articles', () => {
    const quotes = goldens.flatMap((golden) => golden.quotes);
    const kinds = counted(quotes.map(({ kind, modality }) => modality ?? kind));
    for (const key of ['direct', 'mixed', 'indirect', 'denied', 'hypothetical'])
      expect(kinds.get(key) ?? 0, key).toBeGreaterThan(5);
    expect(goldens.filter(({ notSpeech }) => notSpeech.length > 0).length / goldens.length).toBeGreaterThan(0.9);
  });

  test('have a reason to exist each, and a text of their own', () => {
    expect(new Set(goldens.map(({ note }) => note)).size).toBe(goldens.length);
    expect(new Set(goldens.map(({ text }) => text)).size).toBe(goldens.length);
  });
});
