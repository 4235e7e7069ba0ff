import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

const speakersOf = (text: string): string[] => speakersIn(`News from today\n\n${text}`, ({ name }) => name);

test.each([
  ['Simon Leeh Siu-poh left. “It is late,” Leeh told us.', ['Simon Leeh Siu-poh']],
  ['Regina Ipp Lau Suk-yeeh left. Ipp said it was late.', ['Regina Ipp Lau Suk-yeeh']],
  [
    'Dame Rosalind Vam was born here. Her teacher, the singer Etelka Dem, hid. “It is late,” she wrote.',
    ['Etelka Dem'],
  ],
  ['Jan Lund was born here. His coach, the former runner Ivo Berg, hid. “It is late,” he wrote.', ['Ivo Berg']],
  ['National leader Jan Lund said the French were late.', ['Jan Lund']],
  ['The Princess Royal said it was late. The Princess of Stade left.', ['Princess Royal']],
  ['Your article (“The end”, July 4) argues that it is late.', ['Your article']],
])('a name is told in full, by the words that are its own: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

test.each([
  ['LONDON, Jan 23 (Reuters) - Ruiz left on Thursday.', 'Jan'],
  ['Ana Ruiz said on Jan 3 that it was late.', 'Jan'],
])('a month is nobody: %s', (text, name) => {
  const { entities } = extractArticle(`News from today\n\n${text}`);
  expect(entities.some((entity) => entity.name === name)).toBe(false);
});

test('a people is not who speaks of it', () => {
  const text = 'News from today\n\nNational leader Jan Lund said the French were late.';
  const [leader] = extractArticle(text).entities;
  expect(leader?.mentions.map(({ start, end }) => text.slice(start, end))).not.toContain('the French');
});
