import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passages as bundled } from '../../src/article/passages.js';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import type { Passage } from '../../src/model/passage.js';
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
])('“%s” is a dateline', (dateline) => {
  expect(kindsOf(`Council puts off vote\n\n${dateline} ${body}`)).toContain(`dateline: ${dateline}`);
});

test.each([
  'NATO — ',
  'LIVE — ',
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
])('“%s” above the body is a dateline', (line) => {
  expect(kindsOf(`Council puts off vote\n\n${line}\n\n${body}`)[1]).toBe(`dateline: ${line}`);
});

test.each(['March 2026', 'The plan of 3 March 2026', '3 March 2026: the day that changed the port'])(
  '“%s” is none',
  (line) => {
    expect(kindsOf(`Council puts off vote\n\n${line}\n\n${body}`)[1]).toBe(`heading: ${line}`);
  },
);

test('a press release has its headline below', () => {
  expect(kindsOf(`PRESS RELEASE\nPort of Marsum orders a crane\nMarsum, 3 March 2026\n${body}`)).toEqual([
    'heading: PRESS RELEASE',
    'headline: Port of Marsum orders a crane',
    'dateline: Marsum, 3 March 2026',
    `paragraph: ${body}`,
  ]);
});

test.each(['Politics', 'WORLD NEWS', 'Home › World › Europe', 'Skip to content', 'Opinion', 'Menu'])(
  '“%s” above the headline is none',
  (line) => {
    expect(kindsOf(`${line}\nPort of Marsum orders a crane\n${body}`)[1]).toBe(
      'headline: Port of Marsum orders a crane',
    );
  },
);

test('a standfirst may stand above the byline and the date', () => {
  expect(kindsOf(`Port orders a crane\n\n${body}\n\nBy Ana Ruiz\n\n3 March 2026\n\n${body}`)).toEqual([
    'headline: Port orders a crane',
    `paragraph: ${body}`,
    'byline: By Ana Ruiz',
    'dateline: 3 March 2026',
    `paragraph: ${body}`,
  ]);
});

test('a date below a first paragraph opens a chapter', () => {
  expect(kindsOf(`The crane year by year\n\n${body}\n\n3 March 2022\n\n${body}`)[2]).toBe('heading: 3 March 2022');
});

test.each(['Author: Ana Ruiz', 'Reporter: Ana Ruiz'])('“%s” is a byline', (line) => {
  expect(kindsOf(`Port orders a crane\n${line}\n${body}`)[1]).toBe(`byline: ${line}`);
});

test('a live blog and a list keep their shape', () => {
  expect(
    kindsOf('Storm live: the night\n17.30\nThe dyke holds, the warden says.\n– sandbags on the quay;\n* * *'),
  ).toEqual([
    'headline: Storm live: the night',
    'heading: 17.30',
    'paragraph: The dyke holds, the warden says.',
    'paragraph: – sandbags on the quay;',
    'paragraph: * * *',
  ]);
});

test('a quotation is no headline', () => {
  expect(kindsOf('“The crane stays,” the mayor said. “It is older than all of us.”')[0]).toMatch(/^paragraph/u);
  expect(kindsOf('Ana Ruiz met Eva Lund on Monday. “We need more time,” she said.')[0]).toMatch(/^paragraph/u);
  expect(kindsOf(`‘The crane stays’: a night on the quay\n${body}`)[0]).toMatch(/^headline/u);
  expect(kindsOf(`Mayor Says Crane ‘Will Stay Where It Is.’\n${body}`)[0]).toMatch(/^headline/u);
});

test('a line in the body that opens with “By” is no byline', () => {
  const text = `Council puts off vote\n\n${[body, body, 'By Royal Appointment', body, body, body, body].join('\n')}`;
  expect(kindsOf(text)).toContain('heading: By Royal Appointment');
});

test.skipIf(!sourceText)(`the bundled article’s passages are found${sourceNote}`, () => {
  expect(findPassages(sourceText as string)).toEqual(bundled.map(({ kind, span }) => ({ kind, span })));
});

const shapes = fc.constantFrom(
  ' ',
  '\n',
  'By ',
  '© ',
  'BRUSSELS, March 3 (Wire) — ',
  'Photo: ',
  'Credit: ',
  '3 March 2026',
  '“',
  '.”',
  ' - ',
  'Ana Ruiz',
  'Updated: ',
  ':',
);
const text = fc
  .array(fc.oneof(shapes, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 })
  .map((parts) => parts.join(''));

test('passages of any string stand in order, trimmed, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(text, (any) => {
      let at = 0;
      let rest = '';
      for (const { span } of findPassages(any)) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeGreaterThan(span.start);
        const words = any.slice(span.start, span.end);
        expect(words).toBe(words.replace(/^[ \n]+|[ \n]+$/gu, ''));
        rest += any.slice(at, span.start);
        at = span.end;
      }
      rest += any.slice(at);
      expect(rest.replace(/[\s\u200b\ufeff]/gu, '')).toBe('');
    }),
  );
});

test('line breaks of another system give the same passages', () => {
  fc.assert(
    fc.property(text, (any) => {
      const lines = any.replaceAll('\r', ' ');
      const told = (one: string) => (passage: Passage) => [
        passage.kind,
        one.slice(passage.span.start, passage.span.end),
      ];
      const windows = lines.replaceAll('\n', '\r\n');
      expect(findPassages(windows).map(told(windows))).toEqual(findPassages(lines).map(told(lines)));
    }),
  );
});
