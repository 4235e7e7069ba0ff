import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';

test.each([
  [
    'who responds to a claim does not make it',
    'Ana Ruiz responded to criticism that the plan was dead by saying it was alive.',
    ['it was alive <- Ana Ruiz'],
  ],
  [
    'nor does who is asked about it',
    'Ruiz was asked about Lund’s warning that it was late.',
    ['that it was late <- Lund’s'],
  ],
  [
    'whose claim it is that somebody answers',
    'Responding to Lund’s claim that it was late, Ruiz smiled: “He would.”',
    ['that it was late <- Lund’s', '“He would.” <- Ruiz'],
  ],
  [
    'whose claim it is, told of between commas',
    'Ana Ruiz, commenting on Lund’s claim that it was late, said it was not.',
    ['that it was late <- Lund’s', 'it was not <- Ana Ruiz'],
  ],
  [
    'answering, facing and whom it describes',
    'Answering claims that it was late, Ruiz said no. Facing claims that it was dark, Lund said yes. Beijing claims that it is early.',
    ['no <- Ruiz', 'yes <- Lund', 'that it is early <- Beijing'],
  ],
  [
    'a tweet that says something is no reply',
    'Bo Lind replied to a tweet that called him “dull” and to a letter that warned of harm.',
    ['him “dull” <- that', 'harm <- that'],
  ],
  [
    'whom somebody is asked about is no question',
    'Lund asked Ruiz about a report that said it was late. Berg asked Ek about the quay: “Is it late?”',
    ['it was late <- that', '“Is it late?” <- Berg'],
  ],
  [
    'what is said to somebody or in a report stays',
    'Ruiz replied to her critics that it was late. Lund said in a report that it was dark. Berg put his head round the door to report that it was early.',
    ['that it was late <- Ruiz', 'that it was dark <- Lund', 'that it was early <- Berg'],
  ],
  [
    'who welcomes something as what',
    'Carrel said the deal was weak, but Reuter welcomed it as a “fair compromise”. The club welcomed Lind as its coach.',
    ['the deal was weak <- Carrel', 'it as a “fair compromise” <- Reuter'],
  ],
  [
    'who disagrees behind “although”',
    'Haines said it would help, although his rival, Claire Dunne, called it weak. Lund said it would open, although the bridge is old.',
    [
      'it would help <- Haines',
      'it weak <- his rival, Claire Dunne',
      'it would open, although the bridge is old <- Lund',
    ],
  ],
  [
    'who shrugs speaks next',
    'Bell called it “a mess”. Nadia Fonseca shrugs it off. “He’s right.” Ek called it “a farce”. Nadia Lund disagrees. “He’s wrong.”',
    ['it “a mess” <- Bell', '“He’s right.” <- ', 'it “a farce” <- Ek', '“He’s wrong.” <- Nadia Lund'],
  ],
  [
    'but who goes on',
    '“It’s a mess,” said Bell. He shrugs it off. “We’re late.” “It’s dark,” said Lund. Boats all round. “It’s cold.”',
    ['“It’s a mess,” | “We’re late.” <- Bell', '“It’s dark,” | “It’s cold.” <- Lund'],
  ],
  [
    'who reports what somebody promised',
    'The club promised that it would stay, fans say. A ministry had warned that it was late, Greer claims.',
    [
      'The club promised that it would stay <- fans',
      'that it would stay <- The club',
      'A ministry had warned that it was late <- Greer',
      'that it was late <- A ministry',
    ],
  ],
  [
    'what “and” joins behind “between”',
    'They were asked to choose between heating and teaching. Lund said talks between him and Berg had failed and warned of riots.',
    ['to choose between heating and teaching <- ', 'talks between him and Berg had failed <- Lund', 'riots <- Lund'],
  ],
  [
    'who rings or messages somebody to say it, but not what they ring about',
    'Ruiz messaged friends to say she was fine. Lund rang the board to ask if it was late. Berg rang to say it was dark. Ek rang the board to complain about noise.',
    ['she was fine <- Ruiz', 'if it was late <- Lund', 'it was dark <- Berg'],
  ],
  [
    'whom a team recalls is not told of',
    'England recalled Tom Cole to the squad. Ruiz recalled the trip to Porto.',
    ['the trip to Porto <- Ruiz'],
  ],
  ['whom a film shows', 'The film shows a man saying: “It is over.”', ['“It is over.” <- a man']],
  [
    'who signs behind a dash, and on what',
    'WHAT THEY SAY: “It’s right” — Lena Fox, of the port. “I’ve never read it.” – novelist Piers Lamb on his book.',
    ['“It’s right” <- Lena Fox', '“I’ve never read it.” <- novelist Piers Lamb'],
  ],
])('%s', (_, text, expected) => {
  expect(readParagraph(text)).toEqual(expected);
});

test('a few words before the colon of a headline are speech where the text has them', () => {
  expect(readQuotes('‘It stinks’: fury at the port\n\n“It stinks,” said Ruiz.')).toEqual([
    '‘It stinks’ <- ',
    '“It stinks,” <- Ruiz',
  ]);
  expect(readQuotes('‘Hot dog’: fury at the port\n\nRuiz sold a hot dog.')).toEqual([]);
});

test('says no rush', () => {
  expect(readQuotes('Mayor says no rush to shut port\n\nIt rained.')).toEqual(['no rush to shut port <- Mayor']);
  expect(readQuotes('Mayor says no again\n\nIt rained.')).toEqual(['no <- Mayor']);
});

test.each([
  ['It is not known whether Ruiz had offered to leave.', 'hypothetical'],
  ['It is known that Ruiz had offered to leave.', undefined],
])('%s', (text, modality) => {
  expect(extractQuotes(`Three at the port\n\n${text}`).quotes.map((quote) => quote.modality)).toEqual([modality]);
});
