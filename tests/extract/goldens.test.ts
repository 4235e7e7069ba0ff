import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { type Rules, rules } from '../../src/extract/rules.js';
import { type Golden, type GoldenQuote, loadGoldens } from '../support/goldens.js';

const goldens = loadGoldens();
/** How many golden quotations the engine finds exactly, and how many it makes up; the first may only rise, the second only fall. */
const leastExact = 684;
const mostInvented = 32;

const goldenKey = ({ kind, content, source, modality }: GoldenQuote): string =>
  JSON.stringify([kind, content.map(([start, end]) => [start, end]), source?.slice(0, 2) ?? null, modality ?? null]);
const foundKeys = (golden: Golden, some: Rules): string[] =>
  extract(golden.text, { rules: some }).found.map(({ quote: { kind, content, source, modality } }) =>
    JSON.stringify([
      kind,
      content.map(({ start, end }) => [start, end]),
      source ? [source.start, source.end] : null,
      modality ?? null,
    ]),
  );

function exactIn(some: Rules): { exact: number; invented: number } {
  let exact = 0;
  let invented = 0;
  for (const golden of goldens) {
    const wanted = new Set(golden.quotes.map(goldenKey));
    const keys = foundKeys(golden, some);
    const right = keys.filter((key) => wanted.has(key)).length;
    exact += right;
    invented += keys.length - right;
  }
  return { exact, invented };
}
const all = exactIn(rules);

test('the golden articles are found as exactly as ever', () => {
  expect(all.exact).toBeGreaterThanOrEqual(leastExact);
  expect(all.invented).toBeLessThanOrEqual(mostInvented);
});

test.each(goldens)('the quotations of $slug slice back', ({ text }) => {
  for (const quote of extractQuotes(text).quotes) {
    if (quote.kind === 'indirect') continue;
    for (const part of quote.verbatim) expect(text.slice(part.start, part.end)).toBe(part.text);
  }
});

const without = Object.entries(rules).flatMap(([list, ones]: [string, readonly { name: string }[]]) =>
  ones.map((rule) => ({ name: rule.name, some: { ...rules, [list]: ones.filter((one) => one !== rule) } as Rules })),
);

test('there are rules to take away', () => expect(without.length).toBeGreaterThan(20));

test.each(without)('a golden case breaks without $name', ({ some }) => {
  const broken = goldens.some((golden) => {
    const wanted = new Set(golden.quotes.map(goldenKey));
    const count = (keys: readonly string[]): string => {
      const right = keys.filter((key) => wanted.has(key)).length;
      return `${right} of ${keys.length}`;
    };
    const [rightBefore, allBefore] = count(foundKeys(golden, rules)).split(' of ').map(Number) as [number, number];
    const [right, found] = count(foundKeys(golden, some)).split(' of ').map(Number) as [number, number];
    return right < rightBefore || found - right > allBefore - rightBefore;
  });
  expect(broken).toBe(true);
});
