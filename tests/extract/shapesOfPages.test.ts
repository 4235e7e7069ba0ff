import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';

const headline = 'Harbour plan draws crowd in town';
const story = [
  'The town met on Monday to hear of the plan for the harbour, and few of those who live on the quay came to see it.',
  '“The port will close in May,” said Eva Berg, the mayor of Porto, who had worked on the plan for a year.',
  'She told the council that the plan was late. The union’s leader, Ivo Tal, called it “a raft”.',
  'Rain fell on the town all night, and the boats stayed where they were until the morning came at last.',
];
const heard = ['“The port will close in May,” Eva Berg', 'that the plan was late Eva Berg', 'it “a raft” Ivo Tal'];

/** What a page reads as: the kind of each part, and who says what. */
function readPage(parts: readonly string[], apart = '\n\n') {
  const text = parts.join(apart);
  const { passages, quotes, entities, authors, published, modified } = extractArticle(text);
  const nameOf = (id: string) => entities.find((one) => one.id === id)?.name;
  return {
    kinds: passages.map(({ kind }) => kind),
    said: quotes.map(({ content: [part], speakers }) =>
      [text.slice(part?.start, part?.end), ...speakers.map(nameOf)].join(' '),
    ),
    authors: authors.map(nameOf),
    dates: [published?.edtf, modified?.edtf],
  };
}

const [lead = '', second = '', third = '', last = ''] = story;
/** Where a line can stand, and its place among the parts. */
const places: Readonly<Record<string, (line: string) => readonly [number, ...string[]]>> = {
  'below the headline': (line) => [1, headline, line, ...story],
  'amid the text': (line) => [3, headline, lead, second, line, third, last],
  'at the end': (line) => [5, headline, ...story, line],
};

const kinds: Readonly<Record<string, readonly string[]>> = {
  caption: [
    'Photo: Ana Ruiz',
    'Photograph: Ana Ruiz/Agency',
    'Pictured: Ana Ruiz',
    'Illustration: Ana Ruiz',
    'Illustration by Ana Ruiz',
    'Photography by Ana Ruiz',
    'Photo illustration by Ana Ruiz',
    'Map: Ana Ruiz',
    'Screenshot: Norrvik TV',
    'Credit: Ana Ruiz',
    'Credit...Ana Ruiz for The Post',
    'Image caption, Ana Ruiz in the harbour',
    'Caption: Ana Ruiz in the harbour',
    '(AP Photo/Ana Ruiz)',
    '(Ana Ruiz/Norrvik News)',
    'Ana Ruiz/AP',
    'Reuters/Ana Ruiz',
    'Reuters',
    'AP',
    'Getty Images',
    'Courtesy of Ana Ruiz',
    'The harbour in March. REUTERS/Ana Ruiz',
    'The harbour in March. Ana Ruiz/AFP via Getty Images',
    'The harbour in March (Ana Ruiz/Norrvik News)',
    'Ana Ruiz speaks in Porto on Monday. Photograph: Jan Lund/Reuters',
    'FILE - Ana Ruiz speaks in Porto on March 3, 2026. (AP Photo/Jan Lund, File)',
  ],
  notice: [
    '© 2026 Norrvik Post',
    'Copyright 2026 Norrvik Post',
    'READ MORE: Lund says port will close',
    'MORE: Lund has ‘no plan’ for port',
    'Read more',
    'Read the full story',
    'READ SOME MORE',
    'Read the original article on Norrvik Post.',
    'Previous article: Lund says port will close',
    'Hide Ad',
    'Related: Lund says port will close',
    'Sign up here for our daily briefing.',
    'Listen to this article',
    'Share',
    'Save',
    'Comments',
    '12 comments',
    'Advertisement',
    '- Ends -',
    'This article was amended on 4 March 2026. An earlier version said the port had closed.',
    'Correction: Ana Ruiz is the mayor.',
    'For more information contact: Ana Ruiz, ana@norrvik.example',
    'Additional reporting by Ana Ruiz',
    '(Reporting by Ana Ruiz in Porto, additional reporting by Jan Lund; editing by Eva Dahl)',
    'With reporting by Ana Ruiz',
    '— With files from Ana Ruiz',
    'Edited by Ana Ruiz',
    'Ana Ruiz contributed to this report.',
    'Ana Ruiz contributed reporting from Oslo.',
  ],
};

test.each(Object.entries(kinds).flatMap(([kind, lines]) => lines.map((line) => [line, kind] as const)))(
  '“%s” is a %s, and leaves the story as it is',
  (line, kind) => {
    for (const place of Object.values(places)) {
      const [at, ...parts] = place(line);
      const { kinds, said } = readPage(parts);
      expect(kinds).toEqual(parts.map((_, index) => (index === at ? kind : index ? 'paragraph' : 'headline')));
      expect(said).toEqual(heard);
    }
  },
);

test.each([
  'By Monday the port of Porto had shut, and those who had come to see it stayed away.',
  'Photos of the crash showed a boat on the quay.',
  'Updated rules for ports take effect in May.',
  'Correction officers met in Porto on Monday.',
  'Copyright law protects books, not boats.',
  'Copyright holders met in Porto.',
  'The report was first published in May.',
  'Reporting by the crew of the boat was late.',
  'Translated by hand, the plan took a year.',
  'Press officers in Porto were away.',
  'Media inquiries went unheard in Porto.',
  'More boats came on Monday.',
  'Read the plan and you will see the gap.',
  'Comments by the mayor drew a crowd.',
  'Map makers met in Porto.',
  'Reuters was the first to name the boat.',
  'Few came. Reuters/Ipsos asked them why.',
  'New York/New Jersey ferries were late.',
  'Pictured in court, the boat was grey.',
  'March 3 was a cold day in Porto.',
])('“%s” belongs to the story', (line) => {
  for (const place of Object.values(places)) {
    const [at, ...parts] = place(line);
    expect(readPage(parts).kinds[at]).toBe('paragraph');
  }
});

test.each([
  ['By Ana Ruiz (Reuters)', ['Ana Ruiz']],
  ['(By Ana Ruiz)', ['Ana Ruiz']],
  ['By Ana Ruiz with Jan Lund', ['Ana Ruiz', 'Jan Lund']],
  ['Ana Ruiz and agencies', ['Ana Ruiz']],
  ['Ana Ruiz, Norrvik News', ['Ana Ruiz']],
  ['Words: Ana Ruiz', ['Ana Ruiz']],
  ['Text: Ana Ruiz', ['Ana Ruiz']],
  ['Opinion by Ana Ruiz', ['Ana Ruiz']],
  ['By Ana Ruiz Updated March 3, 2026', ['Ana Ruiz']],
])('“%s” signs', (line, names) => {
  const { kinds, authors, said } = readPage([headline, line, ...story]);
  expect([kinds[1], authors, said]).toEqual(['byline', names, heard]);
});

test('who wrote the article is named below a standfirst, above the time', () => {
  const standfirst = 'Few came to hear of the plan, on which the mayor has worked for a year.';
  const top = [headline, standfirst, 'Ana Ruiz in Porto'];
  expect(readPage([...top, 'Tue 3 Mar 2026 10.42 GMT', ...story]).kinds.slice(1, 4)).toEqual([
    'paragraph',
    'byline',
    'dateline',
  ]);
  expect(readPage([...top, ...story]).kinds[2]).toBe('heading');
});

test.each([
  ['Published 3 March 2026 • Last updated 4 March 2026', ['2026-03-03', '2026-03-04']],
  ['Published: Mar. 3, 2026 at 10:42 AM EST|Updated: 4 hours ago', ['2026-03-03', undefined]],
  ['March 3, 2026 · 5 min read', ['2026-03-03', undefined]],
  ['Publication date: 3 March 2026', ['2026-03-03', undefined]],
])('“%s” tells when', (line, when) => {
  const { kinds, dates } = readPage([headline, line, ...story]);
  expect([kinds[1], dates]).toEqual(['dateline', when]);
});

test('a dateline with a country need not shout', () => {
  const { kinds, said } = readPage([headline, `Porto, Portugal — ${lead}`, second, third, last]);
  expect([kinds.slice(1, 3), said]).toEqual([['dateline', 'paragraph'], heard]);
  expect(readPage([headline, lead, `Porto, Portugal — ${second}`, third, last]).kinds[2]).toBe('paragraph');
});

test.each(['\n', '\r\n', '\r\n\r\n', '\n\n\n\n', ' \n\t\n\u00A0'])('lines may be parted by %j', (apart) => {
  const page = readPage(
    [headline, 'By Ana Ruiz', lead, second, 'What next', third, 'Read more: Lund says no', last],
    apart,
  );
  expect([page.kinds.join(' '), page.said]).toEqual([
    'headline byline paragraph paragraph heading paragraph notice paragraph',
    heard,
  ]);
});
