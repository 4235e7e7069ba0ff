import { extractArticle, extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';
import { speakersIn, whoSaid } from '../support/whoSaid.js';

const article = (...lines: string[]): string =>
  ['Voices from the valley', 'The river rose on Monday.', ...lines].join('\n\n');

test('a pull quote has the speaker of the same words in the text, not whoever spoke last', () => {
  const told = '“It was a generational mistake,” Ana Ruiz said. “I told them so.”';
  const other = '“We disagree,” Jan Lund said.';
  expect(speakersIn(article(told, other, '“It was a generational mistake.”'))).toEqual([
    'Ana Ruiz',
    'Jan Lund',
    'Ana Ruiz',
  ]);
  expect(speakersIn(article(told, other, '“It was a mistake.”')).at(-1)).toBe('Jan Lund');
});

test('a headline that stands there twice, or has its words in a crosshead, is said by who says them', () => {
  const headline = '‘It was a mistake’: voices from the valley';
  const body = 'The river rose on Monday.\n\nAna Ruiz, 34, was asleep. “It was a mistake,” she said. Jan Lund left.';
  expect(speakersIn(`${headline}\n\n${headline}\n\n“It was a mistake”\n\n${body}`)).toEqual(Array(4).fill('Ana Ruiz'));
});

test.each([
  ['an age and a trade', 'Ana Ruiz, 71, nurse', 'Ivo Berg, 45, farmer'],
  ['an age', 'Ana Ruiz, 71', 'Ivo Berg (45)'],
  ['a participle before the trade', 'Ana Ruiz, 71, retired nurse', 'Ivo Berg, 45, trained welder'],
  ['a trade', 'Ana Ruiz, nurse', 'Ivo Berg – farmer'],
  ['a place', 'Ana Ruiz, 71, Porto', 'Ivo Berg, student, Lyon'],
])('who is named above their words says them: %s', (_, first, second) => {
  const text = article(first, '“The water came in.”', second, '“I had forty cows.”');
  expect(whoSaid(text)).toEqual(['“The water c <- Ana Ruiz', '“I had forty <- Ivo Berg']);
});

test('who is named below their words says them, though somebody is named above them, too', () => {
  const text = article('“The water came in.”', 'Ana Ruiz, 71', '“I had forty cows.”', 'Ivo Berg, 45');
  expect(whoSaid(text)).toEqual(['“The water c <- Ana Ruiz', '“I had forty <- Ivo Berg']);
});

test.each([
  ['Acme FC can confirm that Ana Ruiz has left.', undefined],
  ['The Courier can reveal that Ana Ruiz has left.', undefined],
  ['Acme FC could confirm that Ana Ruiz has left.', 'hypothetical'],
  ['Acme FC can say that Ana Ruiz has left.', 'hypothetical'],
])('who can confirm or reveal something does so: %s', (sentence, modality) => {
  expect(extractQuotes(article(sentence)).quotes.map((quote) => quote.modality)).toEqual([modality]);
});

test.each([
  ['below it', '\n— Jan Lund (@jlund) March 3, 2026'],
  ['right behind it', '— Jan Lund (@jlund) March 3, 2026'],
  ['below it, the day ahead of the month', '\n\n— Jan Lund (@j_lund) 3 March 2026'],
  ['from another network', ' – Jan Lund (@jlund.example.org) March 3, 2026 at 5:12 PM'],
])('an embedded post is what its author says, who signs %s', (_, signature) => {
  const text = article(
    'Some were angry.',
    `Nineteen days?! Ana told us it was safe.${signature}`,
    'The club has not replied.',
  );
  expect(readQuotes(text)).toEqual(['Nineteen days?! Ana told us it was safe. <- Jan Lund', 'it was safe <- Ana']);
  expect(speakersIn(text)[0]).toBe('Jan Lund');
});

test('a name with an account but no date signs no post', () => {
  expect(readQuotes(article('It was a long night.', '— Jan Lund (@jlund)'))).toEqual([]);
});

test.each([
  'Acme Software',
  'Acme Utilities',
  'Westgate Town FC',

  'Luton Town AFC',
  'Acme Gallery',
  'Acme Pharmacy',
])('%s is a body, not somebody with two names', (name) => {
  const { entities } = extractArticle(article(`${name} said it was sorry.`));
  expect(entities.map((entity) => `${entity.name} ${entity.kind}`)).toEqual([`${name} organization`]);
});

test('what a club says next is its own', () => {
  expect(speakersIn(article('Westgate Town FC said it was sorry. The club said it was late.'))).toEqual(
    Array(2).fill('Westgate Town FC'),
  );
});

test('the answers of an explainer are nobody’s, though one of them quotes somebody', () => {
  const turns = [
    'Q: Is it bad?',
    'A: It is.',
    'Q: Who pays?',
    'A: The mayor, Ana Ruiz, said it was too early to tell.',
  ];
  expect(speakersIn(article(...turns))).toEqual(['', '', '', '', 'Ana Ruiz']);
  expect(speakersIn(article('Ana Ruiz is the mayor.', ...turns))).toEqual(['', 'Ana Ruiz', '', 'Ana Ruiz', 'Ana Ruiz']);
});

test('who is known as somebody, set off by commas, is the subject of what follows', () => {
  expect(readQuotes(article('“They laughed,” the man, known as Witness 14, told the court.'))).toEqual([
    '“They laughed,” <- the man',
  ]);
});

test('a line with the times of publication and of a change gives both, and nobody', () => {
  const line = 'PUBLISHED: March 4, 2026 at 5:12 PM PST | UPDATED: March 5, 2026 at 9:01 AM PST';
  const { published, modified, entities } = extractArticle(`Port shuts\n\n${line}\n\nThe quay was closed.`);
  expect([published?.edtf, modified?.edtf, entities.length]).toEqual(['2026-03-04', '2026-03-05', 0]);
});

test('the day of a correction is not that of publication', () => {
  const { published, passages } = extractArticle(article('CORRECTION (March 9, 2026, 10:15 a.m. ET): This was wrong.'));
  expect([published, passages.at(-1)?.kind]).toEqual([undefined, 'notice']);
});

test('an interview speaks for whom it is with, at the start of a sentence', () => {
  expect(readQuotes(article('Interview with Ana Ruiz: “We will win”'))).toEqual(['“We will win” <- Ana Ruiz']);
  expect(readQuotes(article('Ana Ruiz was blunt in an interview with the Post: “We will win.”'))).toEqual([
    '“We will win.” <- Ana Ruiz',
  ]);
});

test('signs of Markdown are blanks', () => {
  const text = `# Port shuts

**By Eva Berg**

> “It is late,” said **Ana Ruiz**, the _mayor_.

[Jan Lund](https://example.org/lund?a=b_c) said the quay was *“not safe”*. **Ivo Tal:** “No.”`;
  const { headline, authors, entities, quotes } = extractArticle(text);
  expect([headline, authors]).toEqual(['Port shuts', ['eva-berg']]);
  expect(quotes.map(({ speakers: [speaker], kind }) => `${speaker} ${kind}`)).toEqual([
    'ana-ruiz direct',
    'jan-lund mixed',
    'ivo-tal direct',
  ]);
  expect(entities.map(({ name }) => name)).toEqual(['Eva Berg', 'Ana Ruiz', 'Jan Lund', 'Ivo Tal']);
});

test.each([
  ['letters left out', 'He told them to f**k off and s*** on it.'],
  ['an account', 'The user @jane_doe told them to f**k off.'],
  ['the end mark', '# # #'],
  ['a list', '* The quay'],
])('what looks like Markdown is none: %s', (_, line) => {
  expect(extractArticle(article(line)).passages.at(-1)?.span).toEqual({ start: 51, end: 51 + line.length });
});

test('a dateline may have a date with slashes', () => {
  const { passages, quotes } = extractArticle(article('Brussels, 06/10/2026 (BB) – Members said it was late.'));
  expect([passages.at(-2)?.kind, quotes[0]?.speakers]).toEqual(['dateline', ['members']]);
});

const wrapped = `Regulator fines airline over delays
By Eva Berg

The aviation regulator has fined Skylark Air 4.2 million euros for failing
to pay compensation to passengers whose flights were cancelled last summer.

"Passengers were left in the dark for months, and that is not acceptable
in any circumstances," said Ana Ruiz, the regulator's head of consumer
protection. The airline said it was "disappointed", and its chief executive,
Jan Lund, called the fine a mistake.`;

test.each([
  ['line feeds', wrapped],
  ['carriage returns, too', wrapped.replaceAll('\n', '\r\n')],
])('a text whose lines are wrapped is read by its paragraphs: %s', (_, text) => {
  const { headline, authors, passages } = extractArticle(text);
  expect([headline, authors, passages.length]).toEqual(['Regulator fines airline over delays', ['eva-berg'], 4]);
  expect(readQuotes(text).map((quote) => quote.replaceAll(/\s+/g, ' '))).toEqual([
    `"Passengers were left in the dark for months, and that is not acceptable in any circumstances," <- Ana Ruiz, the regulator's head of consumer protection`,
    'it was "disappointed" <- The airline',
    'the fine a mistake <- its chief executive, Jan Lund',
  ]);
});

test('lines of a text that has long ones, too, are paragraphs', () => {
  const long =
    'The regulator was not available for comment on Monday, when the port was shut, and nobody else was either.';
  expect(extractArticle(`${wrapped}\n\n${long}`).passages.length).toBeGreaterThan(8);
});

test('other signs that part lines sign no post', () => {
  expect(readQuotes(article('The quay was late.\u2029Ana Ruiz (mayor) was there.'))).toEqual([]);
});

test('a crosshead that a paragraph signs is said by who signs it', () => {
  const text = article(
    '“It was very late when we got there,” said Ana Ruiz.',
    '“It was very late”',
    '— Ana Ruiz, area manager',
  );
  expect(speakersIn(text)).toEqual(['Ana Ruiz', 'Ana Ruiz']);
});

test('words set off are looked for in quotations of ordinary length', () => {
  const said = (length: number) =>
    speakersIn(
      article(
        `“The water came in at night, ${'and it rose '.repeat(length)}for days,” said Ana Ruiz.`,
        '“No,” said Jan Lund.',
        '“The water came in at night.”',
      ),
    ).at(-1);
  expect([said(9), said(200)]).toEqual(['Ana Ruiz', 'Jan Lund']);
});
