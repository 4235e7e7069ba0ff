import { expect, test } from 'vitest';
import { entitiesOf } from '../support/entitiesOf.js';
import { readParagraph } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

const article = (...paragraphs: string[]): string => ['Three at the port', ...paragraphs].join('\n\n');

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
  ['Ruiz claimed victory on Monday.', ['victory <- Ruiz']],
  ['The union pressed on, threatening further strikes.', ['further strikes <- The union']],
  ['Lund conceded that the race was over.', ['that the race was over <- Lund']],
  ['Lund maintains the order was wrong.', ['the order was wrong <- Lund']],
  ['Ruiz underlined the costs of the pier.', ['the costs of the pier <- Ruiz']],
  ['The pier will be Norrvik’s “key earner”, said Mr Lund.', ['The pier will be Norrvik’s “key earner” <- Mr Lund']],
  ['The pier was part of a “key push”, said Mr Lund.', ['The pier was part of a “key push” <- Mr Lund']],
  ['The pier was built for “Old Tarn”, said Mr Lund.', ['The pier was built for “Old Tarn” <- Mr Lund']],
  ['Doctors counsel that it is late.', ['that it is late <- Doctors']],
  ['Those earning $600 said it was late.', ['it was late <- Those earning $600']],
  ['“No,” rejoined Lund.', ['“No,” <- Lund']],
])('who said what in %s', (paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  'It has changed since 1972, when floors were added to widen it.',
  'Twin blasts at the market that hurt nine people shook it.',
  'The boy claimed asylum in July.',
  'Ruiz won in Tarn, claiming her third victory in May.',
  'The merged firm claimed residency in Norway.',
  'Lund left the hall early, conceding the race to Ruiz.',
  'A lawyer argued a number of cases before the court.',
  'All signs point to Ruiz leaving the port.',
  'Ruiz maintains a large pledged delegate lead over Lund.',
  'Both pledged delegates and others will vote in Tarn.',
  'The levy underlines the costs of the pier.',
  'The firm projects confidence.',
  'The school admits more foreign students.',
  'Lund rejoins the debate after a month.',
  'Lund found the letter, reported it to the port, and left.',
  'The sailors showed up late.',
  'Lund will not agree to a deal at the port talks that would give sailors a veto.',
  'Smoke rises over Tarn, as the raids continue.',
  'They pushed to extend a weekly $600 added benefit while Lund waited.',
  'If you cannot see the form on this page, ask your question here.',
  'Its ranks include the former chief of staff Jan Berg, the former clerk Ana Ruiz and the current senior counsel at the port, Jan Lund.',
  'The pressure is growing, threatening further losses for the port.',
  'The levy is high, encouraging people to sail less.',
  'It would be recalled that the pier was shut.',
  'The board rejected a plan to merge the two schools.',
  'The council has backed a road around the village, writes Jan Lund.',
])('nobody says anything in %s', (paragraph) => {
  expect(readParagraph(paragraph)).toEqual([]);
});

test.each([
  ['The Porto Manager, Norrvik Union of Miners and Dock Workers, Jan Lund, said it was late.', ['Jan Lund']],
  ['The chairman, Norrvik Securities Limited, Mr. Jan Lund, said: “It is late.”', ['Jan Lund']],
  ['Ana Ruiz KC and Jan Lund BL said it was late.', ['Ana Ruiz + Jan Lund']],
])('who is meant in %s', (paragraph, expected) => {
  expect(speakersIn(article(paragraph))).toEqual(expected);
});

test.each(['A spokesperson for the Norrvik Group said: “It is sad.”', 'A Norrvik Group spokesman said it was sad.'])(
  'a body goes on whose spokesperson spoke: %s',
  (paragraph) => {
    expect(speakersIn(article(paragraph, '“The vote was close.”'))).toEqual(['Norrvik Group', 'Norrvik Group']);
  },
);

test('a signature below tells more than a colon above', () => {
  const text = article(
    'Norrvik Sport picks the best of the cup:',
    '“He’d chase a bag.”',
    '-- Norrvik coach Jan Lund on his team',
  );
  expect(speakersIn(text)).toEqual(['Jan Lund']);
});

test.each([
  ['She read the European Convention on Human Rights.', ['organization European Convention on Human Rights']],
  [
    'The National Union of Banks, Insurance and Financial Institutions Employees left.',
    ['organization National Union of Banks, Insurance and Financial Institutions Employees'],
  ],
  ['It was sent by Ana VonHaden, who left.', ['person Ana VonHaden']],
  ['The Online Safety Bill will pass.', ['programme Online Safety Bill']],
])('what is named in %s', (sentence, expected) => {
  expect(entitiesOf(sentence)).toEqual(expected);
});
