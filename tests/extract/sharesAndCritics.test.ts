import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

const lead = 'The port of Tarn voted on Monday after a long debate.\n\n';

test.each([
  ['critics like somebody', 'Critics like Lund say it would sink.', ['Critics like Lund']],
  ['behind a clause', 'By voting no, critics like Lund say it would sink.', ['critics like Lund']],
  ['leaders such as somebody', 'On Monday, leaders such as Lund said it would sink.', ['leaders such as Lund']],
  ['but not who acts like somebody', 'She ran the port like Lund said she would.', ['Lund']],
  ['who made what looks like a verb', 'Survivors of attacks in Porto said no.', ['Survivors of attacks in Porto']],
  [
    'also behind an adjective',
    'Organizers of recent protests in Porto said no.',
    ['Organizers of recent protests in Porto'],
  ],
  [
    'who warns behind a time',
    'A curfew took effect over the weekend and officials are warning people about storms.',
    ['officials'],
  ],
  ['others behind “much”', 'Lund said it was too much and others said it was not.', ['Lund', 'others']],
  ['a surname behind “des”', '“No,” said Laurence des Cars, who runs it.', ['Laurence des Cars']],
  ['a brand that owns nothing', 'Norrvik’s confirmed it would close.', ['Norrvik’s']],
  ['or reports sales', 'Norrvik’s reported sales of $3 million.', ['Norrvik’s']],
  ['but no owner of what is confirmed', 'Norrvik’s confirmed virus cases have risen.', []],
  ['all but some', 'All but two said it was late.', ['All but two']],
  ['all but somebody', 'Jan Lund left. All but Lund said it was late.', ['All but Lund']],
  ['but not whom others were met beside', 'Ruiz met everyone but Lund said it was late.', ['Lund']],
  ['so many of so many', 'One in three said it was late.', ['One in three']],
  ['more than so many', 'More than 4 in 10 said it was late.', ['More than 4 in 10']],
  ['out of so many', 'Nine out of ten sailors said it was late.', ['Nine out of ten sailors']],
  ['or of nobody else', 'Two out of five said it was late.', ['Two out of five']],
  ['but not a body in a year', 'The harbour ministry in 2019 said it was late.', ['harbour ministry']],
  [
    'who stands before a long bracket',
    'Ana Ruiz (a clerk whose father had built the port and later sold it to a firm) said she was tired.',
    ['Ana Ruiz'],
  ],
])('%s', (_, text, speakers) => {
  expect(speakersIn(lead + text)).toEqual(speakers);
});

test.each([
  ['so many others', 'Half said it was late and one in four said it was early.', ['it was late', 'it was early']],
  [
    'more than so many others',
    'Most voters said they were worried, and more than 4 in 10 said Lund was late.',
    ['they were worried', 'Lund was late'],
  ],
  [
    'the same speaker, who goes on to blame',
    'Ruiz said gangs broke into the port and she accused Lund of helping them.',
    ['gangs broke into the port', 'Lund of helping them'],
  ],
  ['or to rail', 'Ruiz said the port was dead, and he railed against Lund.', ['the port was dead', 'Lund']],
  [
    'but not behind “that”',
    'Ruiz said that gangs broke in and she accused Lund of helping them.',
    ['that gangs broke in and she accused Lund of helping them', 'Lund of helping them'],
  ],
  [
    'the verb of whom a clause tells',
    'Ruiz, who left in May and said she would sail, ultimately stayed in Tarn.',
    ['she would sail'],
  ],
  [
    'also behind “though”',
    'Ruiz, though she praised Lund and said Tarn should hear him, notably stopped short of it.',
    ['Tarn should hear him'],
  ],
  [
    'but no second name',
    'Lund, who met a clerk and said he would close Tarn, also known as the Pool, left.',
    ['he would close Tarn, also known as the Pool'],
  ],
  [
    'what two gerunds share',
    'Ruiz said she was shaken by the mayor condoning and apparently encouraging greed.',
    ['she was shaken by the mayor condoning and apparently encouraging greed'],
  ],
])('what is said ends before %s', (_, text, contents) => {
  expect(readQuotes(lead + text).map((quote) => quote.split(' <- ')[0])).toEqual(contents);
});
