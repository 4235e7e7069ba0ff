import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../src/extract/slugOf.js';

const none: ReadonlySet<string> = new Set();

test.each([
  ['Ana Ruiz', 'ana-ruiz'],
  ['Škoda–Łódź line', 'skoda-lodz-line'],
  ['Straße & Ørsted A/S', 'strasse-orsted-a-s'],
  ['Đorđe Ðórarinsson', 'dorde-dorarinsson'],
  ['The Parliament’s committee', 'the-parliaments-committee'],
  ['NATO', 'nato'],
  ['ﬁnance', 'finance'],
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name, none, 'item')).toBe(slug);
});

test('a taken id gets a number', () => {
  expect(slugOf('Ana Ruiz', new Set(['ana-ruiz', 'ana-ruiz-2']), 'item')).toBe('ana-ruiz-3');
});

test('thousands of the same name get numbers without gaps', () => {
  const taken = new Set<string>();
  for (let i = 0; i < 5000; i++) taken.add(slugOf('meeting', taken, 'item'));
  expect(taken.size).toBe(5000);
  expect(taken.has('meeting-5000')).toBe(true);
});

test('a name without Latin letters or digits gets the fallback', () => {
  expect(slugOf('Київ', none, 'place')).toBe('place');
  expect(slugOf('', new Set(['item']), 'item')).toBe('item-2');
});

test('a long name is cut between words', () => {
  const slug = slugOf(
    'Committee on the Internal Market and Consumer Protection in the Northern Provinces',
    none,
    'item',
  );
  expect(slug).toBe('committee-on-the-internal-market-and-consumer-protection-in');
  expect(slugOf('a'.repeat(1000), none, 'item')).toHaveLength(60);
});

test('any string gives an id of letters, digits and hyphens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const slug = slugOf(name, none, 'item');
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(slugOf(name, new Set([slug]), 'item')).toBe(`${slug}-2`);
    }),
  );
});
