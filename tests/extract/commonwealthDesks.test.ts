import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { entitiesOf } from '../support/entitiesOf.js';
import { readParagraph } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

const article = (...paragraphs: string[]): string => ['Three at the port', ...paragraphs].join('\n\n');

test.each([
  [
    'marks opened by a pair that looks both ways',
    '‘’We had to close it,’’ Ana Ruiz said. ‘’We are tired.’’',
    ['‘’We had to close it,’’ | ‘’We are tired.’’ <- Ana Ruiz'],
  ],
  [
    'such marks within what somebody said',
    'Jan Lund said that ‘’the river was too high.’’',
    ['that ‘’the river was too high.’’ <- Jan Lund'],
  ],
  [
    'the law, which says nothing where no comma parts it',
    'The clerk argued that the fee had been set according to the law.',
    ['that the fee had been set according to the law <- The clerk'],
  ],
  [
    'the law behind a comma, which says it',
    'Owners must register every boat, according to the law.',
    ['Owners must register every boat <- the law'],
  ],
  [
    'whom somebody names as the source of what they tell',
    'He noted that the fee in most ports according to Harbourwatch was lower.',
    [
      'that the fee in most ports according to Harbourwatch was lower <- He',
      'the fee in most ports | was lower <- Harbourwatch',
    ],
  ],
  [
    'what somebody is asked about, which no aside parts',
    'At the start of the hearing, the court asked about the pilots, Ana Ruiz and Jan Lund, and adjourned.',
    [],
  ],
  [
    'whose participle stands behind something being done',
    'Mr Lund played down the chances of the row being settled, saying: “We are far apart.”',
    ['“We are far apart.” <- Mr Lund'],
  ],
  [
    'whom something is told of by a plain noun',
    'Ana Ruiz told investors widespread rumours of a sale had hurt it.',
    ['widespread rumours of a sale had hurt it <- Ana Ruiz'],
  ],
  [
    'what several claim before a pronoun',
    'The evicted families claim they were never told.',
    ['they were never told <- The evicted families'],
  ],
  [
    'somebody else who then agrees to act',
    'The family went on to press for an inquiry and the coroner agreed to hold one.',
    ['an inquiry <- The family'],
  ],
  [
    'what a deal is worth, which is nothing offered to it',
    'The port has offered deals worth 9 per cent over two years.',
    ['deals worth 9 per cent over two years <- The port'],
  ],
  [
    'a participle before somebody with an office of a place',
    'Dismissing Lund’s claim, the mayor of Porto, Ana Ruiz, said it was late.',
    ['it was late <- the mayor of Porto, Ana Ruiz'],
  ],
  [
    'who hits back saying so',
    'On Monday, the mayor hit back saying that it was late.',
    ['that it was late <- the mayor'],
  ],
  [
    'whom a fall prompts to call it something',
    'Prices fell, prompting chairman Jan Lund to call the trade “critical”.',
    ['the trade “critical” <- chairman Jan Lund'],
  ],
  [
    'what several dispute',
    'The evicted families dispute the sum. The evicted families claim the port was told.',
    ['the sum <- The evicted families', 'the port was told <- The evicted families'],
  ],
  [
    'adjectives that “and” joins in what somebody claims',
    'It is a strike, which Norrvik claims is an illegal and concerted plot by the union.',
    ['is an illegal and concerted plot by the union <- Norrvik'],
  ],
  [
    'who would not clarify it',
    'Norrvik said it stems from ‘operational challenges,’ but would not clarify further.',
    ['it stems from ‘operational challenges,’ <- Norrvik'],
  ],
  [
    'who goes on in a clause about a speech',
    'Nurses left during his speech, in which he thanked them and acknowledged that many were tired.',
    ['that many were tired <- he'],
  ],
  [
    'a clause with “when” before the main one',
    'Villagers said when the mayor came, he promised to tar the road.',
    ['when the mayor came, he promised to tar the road <- Villagers', 'to tar the road <- he'],
  ],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  ['LAHORE: The board met, the clerk said.', []],
  ['The ward is shut because of COVID-19, the clerk said.', []],
  ['Budget Day will tell, the clerk said.', []],
  ['It was shown to Thomson Reuters, the clerk said.', ['organization Thomson Reuters']],
  ['It is under the Arms Control Law, the clerk said.', ['programme Arms Control Law']],
  ['It is in the Hyde Vale area, the clerk said.', ['place Hyde Vale']],
  ['It is in Kigum Parish, Kiryan District, the clerk said.', ['place Kiryan District']],
  ['The Norrvik School District said it was late.', ['organization Norrvik School District']],
  ['It is before the Norrvik Magistrate’s Court, the clerk said.', ['organization Norrvik Magistrate’s Court']],
  ['Harbour Minister, Etelka Vam, said it was late.', ['person Etelka Vam (Harbour Minister @ )']],
  ['Dockwatch head, Etelka Vam said it was late.', ['person Etelka Vam (Dockwatch head @ )']],
  [
    'Etelka Bishop, Jan Lund and Ola Berg said it was late.',
    ['Etelka Bishop', 'Jan Lund', 'Ola Berg'].map((name) => `person ${name}`),
  ],
])('what is named in %s', (sentence, expected) => {
  expect(entitiesOf(sentence).filter((entity) => !/^group|^\w+ Norrvik$/.test(entity))).toEqual(expected);
});

test('an office and its holder, whom a comma parts, are one', () => {
  const text = article('Dockwatch head, Jan Lund briefed the press.', 'The Dockwatch head said it was late.');
  expect(speakersIn(text)).toEqual(['Jan Lund']);
});

test('who answers a claim is not whose claim it is', () => {
  const text = article(
    'Health Minister, Ola Berg, said it was over.',
    'Countering Berg’s claim, the press officer of the NPU, Omo Tibi, said that it went on.',
    '“It goes on,” he said.',
  );
  expect(speakersIn(text)).toEqual(['Ola Berg', 'Omo Tibi', 'Omo Tibi', 'Omo Tibi']);
});

test.each([
  ['Jan Lund met Ola Berg. He accused Berg of lying.', 'Jan Lund'],
  ['Jan Lund met Ola Berg and Ana Ruiz. They accused Berg of lying.', ''],
  ['A junior lawyer told the court that Ola Berg, the counsel for the port, was ill.', 'junior lawyer'],
])('nobody names themselves in their own words: %s', (paragraph, speaker) => {
  expect(speakersIn(article(paragraph))).toEqual([speaker]);
});

test('a pronoun behind several paragraphs means whom the reader had in mind before them', () => {
  const text = article(
    'Jan Lund, the port commissioner, spoke on Monday.',
    'Lund said that the port was shut.',
    '“It is bad.',
    '“It is late.',
    '“Captain Ola Berg is doing what he can.',
    '“We are grateful,” he said.',
  );
  expect(speakersIn(text)).toEqual(['Jan Lund', 'Jan Lund']);
});

test('words in marks before a comma and a name are no nickname', () => {
  const { quotes } = extractQuotes(article('It fell, with sales in France “poor,” Ana Ruiz said.'));
  expect(quotes.map(({ kind }) => kind)).toEqual(['mixed']);
});

test('a dispute at the end of a headline disputes nothing', () => {
  const { quotes } = extractQuotes(
    'Norrvik Air Cancels Flights, Blames Pilots In Contract Dispute\n\nRain fell on Monday.',
  );
  expect(quotes).toEqual([]);
});

test('a law that a fronted phrase names says nothing', () => {
  const text = article('Prior to his arrest under the Arms Control Law, the suspect said that he had been asleep.');
  expect(speakersIn(text)).toEqual(['suspect']);
});
