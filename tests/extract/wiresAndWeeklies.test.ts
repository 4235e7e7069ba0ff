import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  [
    'Towns should spend more, said Mayor Ana Ruiz on Monday as ministers met in Porto.',
    ['Towns should spend more <- Mayor Ana Ruiz'],
  ],
  ['Towns should spend more, said Ana Ruiz after ministers met.', ['Towns should spend more <- Ana Ruiz']],
  ['“It is a crime”, Ruiz said adding that Lund was late.', ['“It is a crime” <- Ruiz', 'that Lund was late <- Ruiz']],
  ['The minister while opening a school said the pier was shut.', ['the pier was shut <- The minister']],
  [
    'Port chief Ana Ruiz on Sunday while speaking at a fair said that it was shut.',
    ['that it was shut <- Port chief Ana Ruiz'],
  ],
  ['Staff rejected a call to strike over pay.', ['to strike over pay <- ']],
  [
    'Some members expressed concerns about how it was drawn up, and why the board did not ask them.',
    ['how it was drawn up, and why the board did not ask them <- Some members'],
  ],
  [
    'The walkout was called “the biggest show of strength since the war”.',
    ['The walkout | “the biggest show of strength since the war” <- '],
  ],
  ['Ana Ruiz slammed the board saying that it was late.', ['that it was late <- Ana Ruiz']],
  [
    'Ruiz accused Lund of lying by saying that it was late.',
    ['Lund of lying by saying that it was late <- Ruiz', 'that it was late <- Lund'],
  ],
  [
    '“It was a huge effort,” said port chief Jan Lund responding to the plans.',
    ['“It was a huge effort,” <- port chief Jan Lund'],
  ],
])('who said what in %s', (paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  'It has changed since 1972, when floors were added to widen it.',
  'Twin blasts at the market that hurt nine people shook it.',
  'The boy claimed asylum in July.',
  'It would be recalled that the pier was shut.',
  'The board rejected a plan to merge the two schools.',
  'The council has backed a road around the village, writes Jan Lund.',
])('nobody says anything in %s', (paragraph) => {
  expect(readParagraph(paragraph)).toEqual([]);
});
