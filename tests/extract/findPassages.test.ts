import { expect, test } from 'vitest';
import { passages as bundled } from '../../src/article/passages.js';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { isForename } from '../support/isForename.js';
import { sourceNote, sourceText } from '../support/sourceText.js';

const kindsOf = (text: string): string[] =>
  findPassages(text, isForename).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

const body = 'The council met for two hours and agreed on nothing but the date of its next meeting.';

test('an article of a newspaper', () => {
  const lines = [
    'headline: Harbour council puts off vote on crane',
    'byline: By Ana Ruiz and Jan Novák, Maritime Correspondents',
    'dateline: Published: 3 March 2026, 10:15',
    'dateline: Updated 4 March 2026',
    'headline: Harbour council puts off vote on crane',
    'caption: The crane as seen from the east quay. Credit: Port of Marsum',
    `paragraph: ${body}`,
    'heading: What happens next',
    `paragraph: ${body}`,
    'caption: The council chamber before the vote (AP Photo/Lena Ortquist)',
    `paragraph: ${body}`,
    'notice: Copyright © 2026 The Harbour Times. All rights reserved.',
  ];
  expect(kindsOf(lines.map((line) => line.replace(/^\w+: /u, '')).join('\n\n'))).toEqual(lines);
});

test('a report of a news agency: its dateline is a passage of its own', () => {
  expect(
    kindsOf(
      `Harbour council puts off vote\nBRUSSELS, March 3 (Wire) — ${body}\n(Reporting by Ana Ruiz; Editing by Jan Novák)`,
    ),
  ).toEqual([
    'headline: Harbour council puts off vote',
    'dateline: BRUSSELS, March 3 (Wire) —',
    `paragraph: ${body}`,
    'notice: (Reporting by Ana Ruiz; Editing by Jan Novák)',
  ]);
});

test.each([
  'LISBON —',
  'LISBON ―',
  'NEW YORK --',
  'MARSUM, Ohio (AP) —',
  'NASHUA, N.H. -',
  'STOCKHOLM, Feb 3 -',
  'Brussels (Reuters) -',
  'Warsaw/Brussels, 11 March.',
  'KOBLENZ (translated from German) –',
  'LYON, Tuesday (AFP) –',
  'RIO DE JANEIRO, Jan. 9, 2026 —',
  '(Reuters) -',
  'March 3 (UPI) --',
  'GENEVA/NEW YORK (3 March 2026) –',
  'DUBAI, UAE, 3 March 2026:',
  'PARIS, March 3 /PRNewswire/ --',
  'PORTO – March 3, 2026 –',
  'RIGA, LATVIA — 3 March 2026 —',
  'MARSUM, March 3, 2026 – (NWA) –',
])('“%s” is a dateline', (dateline) => {
  expect(kindsOf(`Council puts off vote\n\n${dateline} ${body}`)).toContain(`dateline: ${dateline}`);
});

test.each([
  'NATO — ',
  'LIVE — ',
  'SIR – ',
  'Ana Ruiz — ',
  'Ana Ruiz (Labour) – ',
  'The mayor, Ana Ruiz - ',
  'RUIZ: ',
  'Marsum, a port: ',
  'WHY THE COUNCIL CANNOT AGREE - ',
  '“We will not” – ',
])('“%s” is none', (opening) => {
  expect(kindsOf(`Council puts off vote\n\n${opening}${body}`)).toContain(`paragraph: ${opening}${body}`);
});

test.each([
  'Photo: Ana Ruiz',
  'Image source, Getty Images',
  'PHOTO: The hall before the fire (archive)',
  'FILE PHOTO: The crane in a storm two winters ago.',
  'Ana Ruiz/AFP via Getty Images',
  'Jan Novák / Reuters.',
  'The crane by night. Photograph: Ana Ruiz/The Harbour Times',
  'The crane by night © Port of Marsum',
  'The crane by night. (Photo by Ana Ruiz)',
  'The crane by night. Pics/Ana Ruiz',
  'Mayor Ana Ruiz AP Photo/Jan Novák',
  'Mayor Ana Ruiz, 3 March 2026 [© Port Union 2026 - Marsum/Flickr]',
])('“%s” is a caption', (line) => {
  expect(kindsOf(`Council puts off vote\n\n${body}\n\n${line}`).at(-1)).toBe(`caption: ${line}`);
});

test.each([
  'She was shown a photo of the crane and said it was not hers.',
  'To her credit: she came back the next day with a new plan for the quay.',
  'The photo by Ana Ruiz that had started the quarrel was taken down.',
  'She sells prints, photos/posters and books about the harbour.',
])('“%s” is none', (line) => {
  expect(kindsOf(`Council puts off vote\n\n${body}\n\n${line}`).at(-1)).toBe(`paragraph: ${line}`);
});

test.each([
  '© 2026 The Harbour Times',
  '(c) 2026 dpa',
  'Editor’s note: An earlier version gave the wrong year.',
  'Correction: The crane was built in 1911.',
  'This article was updated on 4 March 2026 with a comment from the port.',
  'Additional reporting by Jan Novák',
  'Ana Ruiz contributed to this report.',
  'Ruiz reported from Marsum.',
  'For more information, contact the press office of the port.',
  'Notes to editors',
  'ENDS',
  'Advertisement',
  '(C) Harbour Media 2026',
  '###',
  'Read also: Ruiz says “we will never sign”',
  'WATCH | Minister tells MPs “we are ready”',
  'Don’t miss: Ruiz wins',
  'This article first appeared in the Harbour Times.',
  'The story was originally published on Monday.',
  'This story is republished from The Harbour Times.',
  'This is a developing story. Please check back for updates.',
  'More details to follow.',
  'A version of this article appears in print on March 4.',
  'The views expressed here are the author’s own.',
  'Get the day’s top stories in your inbox every morning.',
  'Do you have a tip? Write to us.',
  'Follow Ana Ruiz on X.',
  'We use cookies to improve your experience.',
  'Our Standards: The Harbour Trust Principles.',
  'Jan Lund in Oslo contributed reporting.',
  'With files from The Marsum Press',
  'Share this article',
  'Tags: harbour, cranes',
  'Comments (14)',
  '3 min read',
  'Story continues below advertisement',
])('“%s” is a notice', (line) => {
  expect(kindsOf(`Council puts off vote\n\n${body}\n\n${line}`).at(-1)).toBe(`notice: ${line}`);
});

test.each([
  'This report was read by nobody, the mayor said.',
  'The report was published on Tuesday.',
  'Like her father, she keeps bees.',
  'Watch the harbour long enough, she said, and the crane will move.',
  'Follow the rules on the quay, the warden told them.',
  'The story was first told by a fisherman.',
  'More ships are to follow.',
  'Get the crane out of the harbour, the sailors said.',
  'Comments on the plan may be sent in until May.',
  'The views expressed by neighbours were heard.',
  'Reporting on the harbour has never been easy, she said.',
])('“%s” is none', (line) => {
  expect(kindsOf(`Council puts off vote\n\n${body}\n\n${line}`).at(-1)).toBe(`paragraph: ${line}`);
});

test('the text of a correction belongs to it', () => {
  expect(kindsOf(`Council puts off vote\n\n${body}\n\nCORRECTION:\n\nThe crane was built in 1911.`).slice(2)).toEqual([
    'notice: CORRECTION:',
    'notice: The crane was built in 1911.',
  ]);
});

test.each([
  'Published Tue 3 Mar 2026',
  'Tuesday 3 March 2026 | 10.15 GMT',
  'Last modified on Wed 4 Mar 2026 06.10 GMT',
  'Updated at 10:15 a.m. ET on March 3, 2026',
  'Brussels, 3.3.2026',
  '2026-03-03T10:15:00Z',
  '6:21 pm on 3 March 2026',
])('“%s” above the body is a dateline', (line) => {
  expect(kindsOf(`Council puts off vote\n\n${line}\n\n${body}`)[1]).toBe(`dateline: ${line}`);
});

test.each(['March 2026', 'The plan of 3 March 2026', '3 March 2026: the day that changed the port'])(
  '“%s” is none',
  (line) => {
    expect(kindsOf(`Council puts off vote\n\n${line}\n\n${body}`)[1]).toBe(`heading: ${line}`);
  },
);

test('what stands below a dateline that ends in a dash is no headline', () => {
  const lead = 'Mayor Ana Ruiz resigned on Tuesday, saying that she had “lost the trust of the town.”';
  expect(kindsOf(`MARSUM, 3 March 2026 —\n${lead}`)).toEqual([
    'dateline: MARSUM, 3 March 2026 —',
    `paragraph: ${lead}`,
  ]);
});

test.each([
  ['“We were told it was safe”', 'heading'],
  ['“We were told it was safe.”', 'paragraph'],
  ['16.10 ‘It is over’', 'heading'],
  ['09:15 “I don’t know”', 'heading'],
  ['16.10 ‘It is over.’', 'paragraph'],
  ['16.10 ‘It is over’, she said. ‘We won’t leave.’', 'paragraph'],
  ['The ‘quay’', 'paragraph'],
])('“%s” in a running report is a %s', (line, kind) => {
  expect(kindsOf(`Council puts off vote\n\n${body}\n${line}\n${body}`)[2]).toBe(`${kind}: ${line}`);
});

test.skipIf(!sourceText)(`the bundled article’s passages are found${sourceNote}`, () => {
  expect(findPassages(sourceText as string)).toEqual(bundled.map(({ kind, span }) => ({ kind, span })));
});

test.each([
  'Federal clerks return to the docks. Some members say that they should not.',
  'Map: After a month of storms, a third of the port is shut',
])('what stands at the top, right above a byline, is the headline: %s', (line) => {
  const kinds = findPassages(`${line}\n\nBy Ana Ruiz\n\nThe clerks of the port came back on Monday.`).map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['headline', 'byline', 'paragraph']);
});

test('a word of the page above a byline is no headline', () => {
  expect(findPassages('Share\n\nBy Ana Ruiz\n\nThe clerks came back on Monday.')[0]?.kind).toBe('notice');
});
