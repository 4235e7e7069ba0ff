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

test.each(['', '\t', '    ', '\u200B'])('paragraphs may be indented by %j', (indent) => {
  const lines = [
    'Town meets',
    'Ana Ruiz was asleep when the water rose. A baker woke her.',
    '“It was late,” Ruiz said. “The baker told me to run.',
    '“I ran.”',
    '“It was dark.”',
  ];
  expect(speakersIn(lines.map((line) => indent + line).join('\n')).at(-1)).toBe('Ana Ruiz');
});

test.each(['', 'Politics\n\n', 'Advertisement\n\n', '\uFEFF'])('a headline says who speaks below %j, too', (above) => {
  const text =
    'Minister: Deadline for plan will not move\n\nThe council will not delay a plan, Minister Jan Lund told the Post on Monday.';
  expect(speakersIn(above + text)).toEqual(['Jan Lund', 'Jan Lund']);
});

test('who is only shown asks no questions', () => {
  const above = 'Town meets\n\nIvo Tal spoke to Ana Ruiz, the mayor.';
  const turns = 'Q: Is it late?\n\nRUIZ: It is.\n\nQ: How late?\n\nRUIZ: Very late.';
  const shown = 'Eva Dahl in Oslo. Photograph: Ivo Berg/Agency';
  const speakers = ['Ivo Tal', 'Ana Ruiz', 'Ivo Tal', 'Ana Ruiz'];
  expect(speakersIn(`${above}\n\n${turns}`)).toEqual(speakers);
  expect(speakersIn(`${above}\n\n${shown}\n\n${turns}`)).toEqual(speakers);
});
