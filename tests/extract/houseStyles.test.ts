import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle } from 'onrecord/extract';
import { describe, expect, test } from 'vitest';
import { type Gold, houseStyles, measure } from '../../scripts/evaluation/sets.mjs';

const floors = JSON.parse(readFileSync(join(import.meta.dirname, '../../scripts/accuracyFloors.json'), 'utf8'));
const sets = Object.entries(houseStyles());

const spanOf = ([start, end]: readonly [number, number]) => ({ start, end });

/** An annotation as the engine would give it. */
const asFound = ({ quotes }: Gold) => ({
  entities: quotes.flatMap(({ who }, at) =>
    who.map(({ names }, nth) => ({ id: `${at}-${nth}`, name: names[0] ?? '' })),
  ),
  quotes: quotes.map(({ content, source, cue, who }, at) => ({
    content: content.map(spanOf),
    source: source[0] && spanOf(source[0]),
    cue: cue[0] && spanOf(cue[0]),
    speakers: who.map((_, nth) => `${at}-${nth}`),
    evidence: {},
  })),
});

test('there are articles of house styles', () => {
  expect(sets.map(([name, golds]) => `${name}: ${golds.length}`)).toEqual([
    'house-styles: 126',
    'house-styles-unread: 26',
    'twists: 30',
    'twists-unread: 12',
    'desks: 70',
    'desks-unread: 22',
    'plain: 437',
  ]);
});

describe.each(sets)('%s', (name, golds) => {
  test('no figure is below its floor', () => {
    const figures = measure(golds, extractArticle);
    const below = Object.entries(figures).filter(([figure, value]) => value < floors[name][figure]);
    expect(below).toEqual([]);
    expect(Object.keys(figures)).toEqual(Object.keys(floors[name]));
  });

  test('what the annotation says is right by the scorer, and nothing is not', () => {
    const perfect = measure(golds, (text) => asFound(golds.find((gold) => gold.text === text) as Gold));
    expect(Math.min(...Object.values(perfect))).toBeGreaterThan(99);
    const nothing = measure(golds, () => ({ entities: [], quotes: [] }));
    expect(nothing['marks joint F']).toBe(0);
    expect(nothing['who F, all']).toBe(0);
  });

  test('spans are words of the text', () => {
    const cut = golds.flatMap(({ id, text, quotes }) =>
      quotes.flatMap(({ content, source, cue }) =>
        [...content, ...source, ...cue]
          .filter(([start, end]) => start >= end || text.slice(start, end).trim().length !== end - start)
          .map((span) => `${id} ${span}`),
      ),
    );
    expect(cut).toEqual([]);
  });
});
