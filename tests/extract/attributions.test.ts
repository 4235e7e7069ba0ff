import { extractQuotes } from 'onrecord/extract';
import { describe, expect, test } from 'vitest';

/** Each quotation as "content | content <- source". */
function read(text: string): string[] {
  return extractQuotes(text).quotes.map(
    ({ content, source }) =>
      `${content.map(({ start, end }) => text.slice(start, end)).join(' | ')} <- ${source ? text.slice(source.start, source.end) : ''}`,
  );
}

describe('who said it and where it ends', () => {
  test.each([
    [
      'inversion after a relative clause',
      'The pier lacks money from the towns, whom it has alienated with its fees, said Lars Ekman, director of the pier.',
      'The pier lacks money from the towns, whom it has alienated with its fees <- Lars Ekman, director of the pier',
    ],
    [
      'a predicate in a relative clause',
      'The yard launched a ship that inspectors say cannot float.',
      'cannot float <- inspectors',
    ],
    [
      'a charge with a participle',
      'Critics accused the head of the yard of hiding the leak.',
      'the head of the yard of hiding the leak <- Critics',
    ],
    [
      'an adjective as judgement',
      "He called the minister's quarrel with the unions unusual.",
      "the minister's quarrel with the unions unusual <- He",
    ],
    [
      'a first name that is a modal verb',
      '“It is dear,” said Will Doyle, a ferryman.',
      '“It is dear,” <- Will Doyle, a ferryman',
    ],
    [
      'a day between a statement and its participle',
      'Mr Lund sent out a letter Friday saying, “I shall not resign.”',
      '“I shall not resign.” <- Mr Lund',
    ],
    [
      'a question before its asker and whom it is put to',
      '“Did you know it leaked?” Todd asked the harbour master.',
      '“Did you know it leaked?” <- Todd',
    ],
    [
      'a noun of saying before marks',
      'They laughed at her remark that “nobody swims here”.',
      'that “nobody swims here” <- her',
    ],
    [
      'an interrupted judgement',
      'The aim, two deckhands said, is to sell the ferry.',
      'The aim | is to sell the ferry <- two deckhands',
    ],
    [
      'a noun that looks like a verb of speech before the speaker',
      'Growers are cutting waste in response to price challenges, Ruiz told the deputies.',
      'Growers are cutting waste in response to price challenges <- Ruiz',
    ],
    [
      'an aside after a dash',
      'Lund said that he would not sell the ferry — a promise he has made before.',
      'that he would not sell the ferry <- Lund',
    ],
    [
      'a majority that takes a plural verb',
      'A majority of the dockers say they will stay at home.',
      'they will stay at home <- A majority of the dockers',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toContain(expected);
  });

  test('a main clause speaks before the clause inside it', () => {
    expect(read('Lund sniped that the harbour master was “learning on the job in public”.')).toEqual([
      'that the harbour master was “learning on the job in public” <- Lund',
    ]);
  });

  test.each([
    ['a participle that names', 'They closed a loophole called an “inversion”.'],
    ['a programme before the speaker', 'On the radio’s “Morning Call,” Lund waved.'],
  ])('nobody says %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
