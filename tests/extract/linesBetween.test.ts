import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { houseStyles } from '../../scripts/evaluation/sets.mjs';
import { speakersIn } from '../support/whoSaid.js';

/** Who says what in a text. */
function heardIn(text: string): string[] {
  const { quotes, entities } = extractArticle(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes.map(({ content, speakers }) =>
    [...content.map(({ start, end }) => text.slice(start, end)), '<-', ...speakers.map((id) => names.get(id))].join(
      ' ',
    ),
  );
}

const sets = houseStyles();
const articles = [...sets['house-styles'], ...sets.twists, ...sets.desks].map(({ id, text }) => ({
  id,
  text,
  heard: heardIn(text),
}));
/** Every so manieth gap between paragraphs is tried. */
const sparse = 31;

test.each([
  'Advertisement',
  'Read more: Maria Quist says port will close',
  'Maria Quist speaks in Porto on Monday. Photograph: Peter Falk/Reuters',
  'Additional reporting by Maria Quist',
])('“%s” between two paragraphs changes nothing of who says what', (line) => {
  let tried = 0;
  for (const [number, { id, text, heard }] of articles.entries()) {
    const paragraphs = text.split('\n\n');
    for (let at = 2 + (number % sparse); at < paragraphs.length; at += sparse) {
      tried++;
      const parts = [...paragraphs.slice(0, at), line, ...paragraphs.slice(at)];
      expect(heardIn(parts.join('\n\n')), `${id}, paragraph ${at}`).toEqual(heard);
    }
  }
  expect(tried).toBeGreaterThan(40);
});

const opening = 'Ana Ruiz, the mayor of Porto, met Jan Lund, a baker, on Monday.';

test.each([
  ['a quotation over two paragraphs', '“We waited all night.', '“Nobody came,” Ruiz said.', ['Ana Ruiz']],
  ['words without a speaker', '“We waited all night,” Ruiz said.', '“Nobody came.”', ['Ana Ruiz', 'Ana Ruiz']],
  ['who is next meant by a pronoun', 'Ruiz waited all night.', 'She said nobody came.', ['Ana Ruiz']],
])('a caption parts not %s', (_, before, after, speakers) => {
  const caption = '“Not here,” says Eva Dahl in Oslo. Photograph: Ivo Berg/Agency';
  expect(speakersIn(['Town meets', opening, before, after].join('\n\n'))).toEqual(speakers);
  expect(speakersIn(['Town meets', opening, before, caption, after].join('\n\n')).sort()).toEqual(
    [...speakers, 'Eva Dahl'].sort(),
  );
});

test('a pronoun in a caption means whom it shows', () => {
  const caption = 'Eva Dahl in Oslo, where she said it was late. Photograph: Ivo Berg/Agency';
  expect(speakersIn(['Town meets', opening, caption, 'Rain fell.'].join('\n\n'))).toEqual(['Eva Dahl']);
});
