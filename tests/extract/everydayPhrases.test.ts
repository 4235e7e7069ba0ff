import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  ['an adverb that opens a sentence is no name', 'Meanwhile NATO said that it was late.', ['that it was late <- NATO']],
  [
    'an adjective that opens a sentence stays',
    'Earlier reports said that it was late.',
    ['that it was late <- Earlier reports'],
  ],
  [
    'a number inside a name',
    'Ruiz told reporters aboard Air Force One that it was late.',
    ['that it was late <- Ruiz'],
  ],
  ['an article inside a name', 'Save the Children said it was late.', ['it was late <- Save the Children']],
  [
    'a clause whose second comma is missing',
    '“It is late,” Ana Ruiz, who is chair of the board said in a letter.',
    ['“It is late,” <- Ana Ruiz'],
  ],
  ['no wonder', 'No wonder Ruiz said that it was late.', ['that it was late <- Ruiz']],
  [
    'what somebody is believed to have said',
    'Ruiz is believed to have warned that the yard would close.',
    ['that the yard would close <- Ruiz'],
  ],
  ['all that somebody would say', '“We will see,” was all Lund would say.', ['“We will see,” <- Lund']],
  ['a relative clause is nothing said', 'Ruiz responded to a letter that shocked the board.', []],
  [
    'a letter that says so speaks for itself',
    'Ruiz responded to a letter that said the yard was sound.',
    ['the yard was sound <- that'],
  ],
  [
    'whom a report is from',
    'The yard will close, the Gazette reported, citing two people familiar with the plan.',
    ['The yard will close <- the Gazette'],
  ],
  [
    'whom a report is from, by name',
    'The yard will close, the Gazette reported, citing Ana Ruiz.',
    ['The yard will close <- the Gazette'],
  ],
  [
    'what somebody cites',
    'The yard will close, Ruiz said, citing higher costs.',
    ['The yard will close <- Ruiz', 'higher costs <- Ruiz'],
  ],
  ['nobody asked for it', 'Nobody had asked for it.', []],
  ['told to, and nothing else', 'Lund wept. “Because I was told to.”', ['“Because I was told to.” <- ']],
  [
    'an order of the day that has a day',
    'Her order of the day for the first morning of Ramadan read: “The kitchen opens at four.”',
    ['“The kitchen opens at four.” <- Her order of the day for the first morning of Ramadan'],
  ],
  [
    'a few words with a capital I are no title',
    '“The yard is old,” Ruiz said, to laughter. “So am I.” She left.',
    ['“The yard is old,” | “So am I.” <- Ruiz'],
  ],
  [
    'a sentence of names is no title',
    '“The yard is old,” Ruiz said. “Thank God, Ana.” She left.',
    ['“The yard is old,” | “Thank God, Ana.” <- Ruiz'],
  ],
  ['a claim that somebody rejects', 'The yard is safe, a claim Lund calls “absurd”.', ['“absurd” <- Lund']],
  ['that claim', 'Ruiz called that claim “misleading”.', ['that claim “misleading” <- Ruiz']],
  [
    'who wrote to somebody long ago',
    'In 2009 Lund emailed Ruiz, addressing her as “Ana” and telling her: “You are needed!”',
    ['“You are needed!” <- Lund'],
  ],
  ['an answer that comes first', '“No” was the answer from Warsaw.', ['“No” <- Warsaw']],
  ['somebody’s only response', '“No comment” was Lund’s only response.', ['“No comment” <- Lund’s']],
  ['an answer to questions', '“Late” is the answer to most questions.', []],
  [
    'even somebody',
    'Even Lund, no friend of the board, said that it was late.',
    ['that it was late <- Lund, no friend of the board'],
  ],
  [
    'what a banner read that somebody carried',
    'A man carrying a banner that read “Members only” was led away.',
    ['“Members only” <- that'],
  ],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test('words in marks belong to whoever called something so, though a name could stand there', () => {
  const { quotes } = extractQuotes('News from the port\n\nThe paper hailed what its editor called “a victory”.');
  expect(quotes.map(({ kind }) => kind)).toEqual(['indirect', 'direct']);
});
