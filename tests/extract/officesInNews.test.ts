import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

/** Who says it in a sentence under a headline, and what kind each of them is. */
const speakersOf = (source: string): string | undefined =>
  speakersIn(`News from today\n\n${source} said it was late.`, ({ kind, name }) => `${kind} ${name}`).at(-1);

test.each([
  ['Bank of England policymaker Etelka Vam', 'person Etelka Vam'],
  ['University of Stade virologist Jan Lund', 'person Jan Lund'],
  ['Bank of England staff', 'group Bank of England staff'],
  ['Minister of External Affairs Etelka Vam', 'person Etelka Vam'],
  ['Union Minister of Parliamentary Affairs Etelka Vam', 'person Etelka Vam'],
  ['Acting Commissioner of Police Etelka Vam', 'person Etelka Vam'],
  ['Director of Public Prosecutions Etelka Vam', 'person Etelka Vam'],
  ['The director, Engr. Etelka Vam,', 'person Etelka Vam'],
  ['Barr. Etelka Vam', 'person Etelka Vam'],
  ['President-elect Etelka Vam', 'person Etelka Vam'],
  ['Commissioner-designate Etelka Vam', 'person Etelka Vam'],
  ['Madam Etelka Vam', 'person Etelka Vam'],
  ['Mdm Etelka Vam', 'person Etelka Vam'],
  ['Comrade Etelka Vam', 'person Etelka Vam'],
])('an office or a title before a name is no part of it, and the body is not who speaks: %s', (source, speaker) => {
  expect(speakersOf(source)).toBe(speaker);
});

test.each(['Managing Director', 'Acting Mayor', 'Outgoing mayor', 'Commanding Officer', 'First Minister'])(
  'an office keeps its first word where it opens a sentence: %s',
  (title) => {
    const { entities } = extractArticle(`News from today\n\n${title} Etelka Vam left on Monday. “No,” Vam said.`);
    expect(entities.map((entity) => (entity.kind === 'person' ? entity.roles[0]?.title : entity.kind))).toEqual([
      title,
    ]);
  },
);

test.each([
  'former President',
  'deputy Prime Minister',
  'shadow Home Secretary',
  'former French President',
  'acting Mayor',
])('an office keeps the small word that makes it another: %s', (title) => {
  const { entities } = extractArticle(`News from today\n\nOn Monday ${title} Etelka Vam left. “No,” Vam said.`);
  expect(entities.flatMap((entity) => (entity.kind === 'person' ? entity.roles[0]?.title : []))).toEqual([title]);
});

test.each([
  ['Norrvik Holdings, Inc.', 'organization Norrvik Holdings, Inc.'],
  ['Norrvik Holdings, Inc.,', 'organization Norrvik Holdings, Inc.'],
  ['Norrvik Holdings, Inc. (NYSE: NORR),', 'organization Norrvik Holdings, Inc.'],
  ['Jan Lund, chief executive of Norrvik Holdings, Inc.,', 'person Jan Lund'],
  ['Jan Lund, Jr.,', 'person Jan Lund, Jr.'],
  ['Norrvik Bros. co-chair Etelka Vam', 'person Etelka Vam'],
])('what stands behind a comma inside a name belongs to it: %s', (source, speaker) => {
  expect(speakersOf(source)).toBe(speaker);
});

test.each([
  ['Reacting, the Commission’s spokesman, Etelka Vam,', 'person Etelka Vam'],
  ['Reacting, the spokesman', 'group spokesman'],
  ['Residents of Mill Lane in Stade, Vamia, meanwhile', 'group Residents of Mill Lane in Stade'],
  ['The head of the office, Vam,', 'person Vam'],
])('neither what opens the sentence nor where somebody lives speaks: %s', (source, speaker) => {
  expect(speakersOf(source)).toBe(speaker);
});

test.each([
  ['Jan Lund cast her as Ortrud.', 0],
  ['Jan Lund cast the plan as “a farce”.', 1],
  ['Jan Lund, while announcing the plan, said it was late.', 1],
  ['Jan Lund, who disclosed this in Stade, said it was late.', 1],
  ['Jan Lund, who announced this on Monday, said it was late.', 1],
  ['Jan Lund said this in itself was a problem.', 1],
])('what only tells when somebody spoke or what somebody did is no quotation: %s', (sentence, count) => {
  expect(extractArticle(`News from today\n\n${sentence}`).quotes).toHaveLength(count);
});

test('who asks stands before a bracket', () => {
  const text = 'News from today\n\nShe was answering Jan Lund (Stade), who asked whether it was late.';
  expect(speakersIn(text, ({ name }) => name)).toEqual(['Jan Lund']);
});
