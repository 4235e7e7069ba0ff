import { describe, expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

describe('What is said ends', () => {
  test.each([
    [
      'before what somebody else says behind “according to”',
      'Bulk saves money, according to the study, and the mayor was keen to stress that it was late.',
      ['Bulk saves money <- the study', 'that it was late <- the mayor'],
    ],
    [
      'before another clause behind “according to”',
      'Bulk saves money, according to the study, and the mayor said it was late.',
      ['Bulk saves money <- the study', 'it was late <- the mayor'],
    ],
    [
      'before the main clause where somebody is told first',
      'When she was told that the gate was open, she left.',
      ['that the gate was open <- '],
    ],
    [
      'and where somebody is asked about it',
      'Asked when he was told that the gate was open, Lund shrugged.',
      ['that the gate was open <- '],
    ],
    ['and without “that”, too', 'When the crew was told the gate was open, they left.', ['the gate was open <- ']],
  ])('%s', (_, text, expected) => {
    expect(readParagraph(text)).toEqual(expected);
  });
});

describe('Speech is', () => {
  test.each([
    ['what is pointed out', 'It was pointed out that the gate was open.', ['that the gate was open <- ']],
    ['what somebody objects to', 'What Lund objects to is the noise.', ['the noise <- Lund']],
    ['what they would do, told of an hour ago', 'Lund told me an hour ago they’d abstain.', ['they’d abstain <- Lund']],
    ['what somebody lets be understood', 'Lund let it be understood that he would go.', ['that he would go <- Lund']],
    ['what somebody leaves no doubt about', 'Lund left no doubt that he would go.', ['that he would go <- Lund']],
    ['a reply that nobody beside it gives', '“No,” was the reply.', ['“No,” <- ']],
    ['and one that a comma sets off', '“No”, was the reply.', ['“No” <- ']],
    ['what somebody lets others know', 'Lund let the board know that he would go.', ['that he would go <- Lund']],
    ['what is so in an opinion', 'In the union’s opinion, it was late.', ['it was late <- the union’s']],
    ['and in an opinion set off', 'It was, in Lund’s opinion, late.', ['It was | late <- Lund’s']],
    [
      'what is said from a stage that is told of',
      'The gate will open, Lund said on Monday from a stage made of crates.',
      ['The gate will open <- Lund'],
    ],
    [
      'what stands in a letter that is told of',
      'The gate will open, Lund said on Monday in a book sent to MPs.',
      ['The gate will open <- Lund'],
    ],
    [
      'what pronouns do, by verbs of no list',
      'They walk sideways, a pilot remarked, but they get there.',
      ['They walk sideways | but they get there <- a pilot'],
    ],
    [
      'what somebody is quoted with',
      'Lund quoted his first employer: “It is late.”',
      ['“It is late.” <- his first employer'],
    ],
    [
      'what is quoted from a letter',
      'Lund quoted from a letter he had kept: “It is late.”',
      ['“It is late.” <- a letter'],
    ],
    [
      'what an official there says who does not want to be named',
      'The embassy said nothing, though an official there, speaking by phone, called it “a floor”.',
      ['it “a floor” <- an official there'],
    ],
    [
      'what one of them says, a former minister by name',
      '“It was late,” said one of them, former harbour minister Jan Pihl.',
      ['“It was late,” <- one of them, former harbour minister Jan Pihl'],
    ],
  ])('%s', (_, text, expected) => {
    expect(readParagraph(text)).toEqual(expected);
  });
});

test.each([
  ['a question that matters', 'She asked the only question that mattered.'],
  ['what it takes courage to say', 'It takes courage to say that it is late.'],
  ['what it takes a brave man to tell', 'It takes a brave man to tell a committee that it is late.'],
  ['what is unclear', 'What they asked for is unclear.'],
  ['what is the answer', '“Yes” is the answer.'],
  ['what there is no doubt about', 'There is no doubt that it is late.'],
  ['something', 'He looked like a man who has warned about something.'],
])('Nobody says %s.', (_, text) => {
  expect(readParagraph(text)).toEqual([]);
});

describe('A headline has', () => {
  const below = '\n\n“It is a gift to nobody,” said Ana Ruiz.';
  const said = '“It is a gift to nobody,” <- Ana Ruiz';

  test.each([
    ['deputies who were told', 'Bridge fund raided, TDs told', ['Bridge fund raided <- ', said]],
    ['words that the text says in longer ones', 'Bridge plan ‘a gift to nobody’', ['‘a gift to nobody’ <- ', said]],
    ['a second verb behind a dash', 'Ruiz wept – then told staff to leave', ['staff to leave <- Ruiz', said]],
    ['no words that the text does not say', 'Bridge plan ‘a gift to all’', [said]],
    ['no words that a headline goes on from', 'Bridge ‘a gift to nobody’ in May', [said]],
  ])('%s', (_, headline, expected) => {
    expect(readQuotes(headline + below)).toEqual(expected);
  });
});

test.each([
  [
    'a statement speaks for a body that nobody has told of before',
    'A group for pilots issued a two-line statement. “It is late,” it read.',
    ['group'],
  ],
  [
    'and for one that an aside tells more of',
    'It rained.\n\nThe board, which met on Monday, published a letter. “It is late,” it read.',
    ['board'],
  ],
  [
    'no letter is “he”',
    'Ana Ruiz, the mayor, left early. She wept.\n\nIn a letter to her, the deputy minister regrets “the late reply that the town got”. He assures her that it was late.',
    ['deputy minister', 'deputy minister'],
  ],
  [
    'both are two, be one of them nameless',
    'It rained.\n\nBoth the firm and Jan Lund said it was late.',
    ['firm + Jan Lund'],
  ],
])('%s', (_, text, expected) => {
  expect(speakersIn(text)).toEqual(expected);
});
