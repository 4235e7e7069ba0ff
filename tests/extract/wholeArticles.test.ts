import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  ['attacks that show something', 'The Porto attacks indicate that few steps have been taken.'],
  [
    'a state of a country',
    'Hours after the talk, a gunman came to a hall in the US state of Ohio, killing two before leaving.',
  ],
  ['fumes', 'Vam Kask, 24, was killed by carbon monoxide fumes at the house of her father, a clerk in Porto.'],
  ['a forecast that comes true', 'If that forecast bears out, the river will rise by Sunday.'],
  ['what is ripped apart', 'The storm bent the mast and ripped apart sheds on a quay that reached into the bay.'],
  ['what somebody warns about', 'The flood that Kask is warning about is dependent on the tides.'],
  ['who keeps a lead', 'If Kask maintains her lead, she will be the first to sit on the board.'],
  [
    'titles of films',
    'The films range from “The Blue Rose” to “Annie Bell” and “Hannah and Her Brothers.” But it darkens.',
  ],
])('nobody says: %s', (_, text) => {
  expect(readParagraph(text)).toEqual([]);
});

test.each([['what nobody knows who is asked', 'Ruiz says some poets she contacted said they had no time.', 1]])(
  'one report: %s',
  (_, text, count) => {
    expect(readParagraph(text)).toHaveLength(count);
  },
);

test.each([
  [
    'the verb behind according to somebody',
    'The fire, according to Kask, destroyed two sheds.',
    'The fire | destroyed two sheds <- Kask',
  ],
  [
    'what happened, according to several',
    'According to officials, the fire unfolded in the hall on Mill Lane, at about noon.',
    'the fire unfolded in the hall on Mill Lane, at about noon <- officials',
  ],
  [
    'one of somebody’s few',
    'A code keeps the young out, one of Lima’s few women in office says.',
    'A code keeps the young out <- one of Lima’s few women in office',
  ],
  [
    'whose words end what a thing does',
    'The plan raises “serious doubts,” Mr Kask said.',
    'The plan raises “serious doubts,” <- Mr Kask',
  ],
  [
    'what a court heard without “that”',
    'The court heard Mr Kask punched the clerk twice.',
    'Mr Kask punched the clerk twice <- The court',
  ],
  [
    'what stands behind an agency with its date',
    'MOSCOW (UrduPoint News / Sputnik - 29th April, 2020) It is too late, Ivan Petrov said on Wednesday.',
    'It is too late <- Ivan Petrov',
  ],
  ['what goes on around continued', 'The bank, he continued, sells gold.', 'The bank | sells gold <- he'],
  [
    'a clause between dashes',
    'From the cold hall to Jan Kask – who boasted that his father was rich – to the door, it was a shock.',
    'that his father was rich <- who',
  ],
  [
    'somebody of a body, which',
    'Ruiz, a clerk of the Herring Board, which has met since 1924, described it as a sad day.',
    'it as a sad day <- Ruiz, a clerk of the Herring Board',
  ],
])('finds %s', (_, text, expected) => {
  expect(readParagraph(text)).toContain(expected);
});

test.each([
  [
    'the official between commas is not the name before',
    'A Danish official said Mr Amari had told of a plan.\n\nMr Amari, the official said, was also in Porto.',
    ['Mr Amari had <- Danish official', 'Mr Amari, th <- Danish official'],
  ],
  [
    'a clause between dashes is about the name before',
    'Rain fell.\n\nJan Kask – who said that his father was rich – left.',
    ['that his fat <- Jan Kask'],
  ],
  [
    'whoever opens the sentence says what a colon sets off',
    'Ana Kask is the mayor.\n\nKask says that’s a truth reflected by the city’s many clerks: “They work at night.”',
    ['that’s a tru <- Ana Kask', '“They work a <- Ana Kask'],
  ],
])('%s', (_, text, speakers) => {
  expect(whoSaid(text)).toEqual(speakers);
});

test('the paper behind a headline says nothing', () => {
  const text =
    'Two tugs sink for ‘want of paint’ at Karnal quay - The Border Post\n\nBy The Border Post\n\nTwo tugs sank.';
  expect(whoSaid(text).join()).not.toContain('Border Post');
});

test.each([
  ['It was a major Boston firm. Rain fell in Boston.', 'Boston', 'place'],
  [
    '“No,” said Jan Kask, who was director of the Ohio Flood Control Division.',
    'Ohio Flood Control Division',
    'organization',
  ],
  ['She came as the newest member of the state Supreme Court on Monday.', 'Supreme Court', 'organization'],
  ['Kask County Public Schools said that it was late.', 'Kask County Public Schools', 'organization'],
  ['The Norrvik Devils said that it was late.', 'Norrvik Devils', 'organization'],
  ['The war on the Gaza Strip goes on. The Gaza Strip is small.', 'Gaza Strip', 'place'],
  ['“No,” said Jan Kask, the owner of the 4-star Hotel Sabrina near the quay.', 'Hotel Sabrina', 'place'],
  ['It was late at Norrvik-owned QFC. QFC said so.', 'QFC', 'organization'],
  ['“No,” the Alliance of Tug and Ferry Owners said on Monday.', 'Alliance of Tug and Ferry Owners', 'organization'],
  ['As reported by the Irish Examiner, the quay is shut.', 'Irish Examiner', 'organization'],
])('a name and its kind: %s', (text, name, kind) => {
  const { entities } = extractArticle(`Rain fell.\n\n${text}`);
  expect(entities.map((one) => `${one.kind} ${one.name}`)).toContain(`${kind} ${name}`);
});

test.each(['Sadly, her uncle was at the door.', 'B4 star Jan Kask left. B4 says no.'])(
  'nobody is named by %s',
  (text) => {
    const { entities } = extractArticle(`Rain fell.\n\n“She hid,” the pilot said. “${text}”`);
    expect(entities.map(({ name }) => name).join()).not.toMatch(/Sadly|B4/);
  },
);
