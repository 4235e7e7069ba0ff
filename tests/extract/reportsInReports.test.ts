import { extractQuotes } from 'onrecord/extract';
import { describe, expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

describe('a phrase behind “that” ends nothing at its comma', () => {
  test.each([
    [
      'The report says that in a note sent last June, the engineer warned of cracks.',
      ['that in a note sent last June, the engineer warned of cracks <- The report', 'cracks <- the engineer'],
    ],
    [
      'The papers show that on March 3, 2020, he told the board that the bank was broke.',
      [
        'that on March 3, 2020, he told the board that the bank was broke <- The papers',
        'that the bank was broke <- he',
      ],
    ],
    [
      'Ruiz said that on Monday, the minister called for a vote.',
      ['that on Monday, the minister called for a vote <- Ruiz', 'a vote <- the minister'],
    ],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('“that” alone is nothing said, whoever hears it', () => {
  test.each([
    ['She tried to explain that to the board afterward, but the chairman walked out.', []],
    ['The minister explained that to reporters on Monday.', []],
    ['He said that to reporters on Monday, and left.', []],
    // But what opens a clause
    [
      'He explained that to win in March the party needs farmers.',
      ['that to win in March the party needs farmers <- He'],
    ],
    ['He said that to his surprise, the gate was open.', ['that to his surprise, the gate was open <- He']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('what only tells that somebody spoke', () => {
  test.each([
    ['The woman who asked the question, 67-year-old Rosa Lund, has four children.', []],
    ['The woman who asked the question has left.', []],
    ['Ruiz asked the question: “Why?”', ['“Why?” <- Ruiz']],
    ['Ruiz has offered no proof of the theft.', []],
    ['Ruiz has offered a truce to the clans.', ['a truce to the clans <- Ruiz']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('what opens the words that somebody reports', () => {
  test.each([
    [
      'According to two officials who were at the meeting, however, the minister left before noon.',
      ['the minister left before noon <- two officials'],
    ],
    ['Ruiz asked whom the money was for.', ['whom the money was for <- Ruiz']],
    [
      'Her office said that this was absurd, and asked whom I had called.',
      ['that this was absurd <- Her office', 'whom I had called <- Her office'],
    ],
    ['He walked in to what one guest described to me as the sound of forks.', ['the sound of forks <- one guest']],
    ['The two have each promised to quit.', ['to quit <- The two']],
    [
      'Asked if the mayor would agree to a vote, as Lund has proposed, he said that it was late.',
      ['that it was late <- he'],
    ],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

test.each([
  ['Ruiz denied that he had ever argued for closing the harbour.'],
  ['Ruiz denied he had told the driver to wait.'],
])('what somebody denies to have said was not said: %s', (sentence) => {
  const { quotes } = extractQuotes(`Three at the port\n\n${sentence}`);
  expect(quotes.map(({ modality }) => modality)).toEqual([undefined, 'denied']);
});

describe('who is named beside what a crowd calls or an answer that came', () => {
  test.each([
    ['The crowd answered with a chant of “Turn it on!”', ['“Turn it on!” <- The crowd']],
    ['The students broke into a chant of “Pay us!”', ['“Pay us!” <- The students']],
    ['Supporters greeted him with a cry of “Traitor!”', ['“Traitor!” <- Supporters']],
    [
      '“Nothing will change,” came the answer from a second aide, Jan Lund.',
      ['“Nothing will change,” <- a second aide, Jan Lund'],
    ],
    [
      'Asked by a viewer, nurse Ada Lund, what he would do, the minister laughed.',
      ['what he would do <- a viewer, nurse Ada Lund'],
    ],
    // But who hears it
    ['She was met with shouts of “Shame!”', ['“Shame!” <- ']],
    ['The minister left to boos and cries of “Resign!”', ['“Resign!” <- ']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('who goes on to speak in what a report tells', () => {
  test.each([
    [
      'According to police, the man entered the shop and demanded cash.',
      ['the man entered the shop and demanded cash <- police', 'cash <- the man'],
    ],
    [
      'According to the paper, Ruiz left and said he was tired.',
      ['Ruiz left and said he was tired <- the paper', 'he was tired <- Ruiz'],
    ],
    // But a participle, whose subject is who speaks
    ['The gate fell, according to Ruiz, adding that it was old.', ['The gate fell <- Ruiz', 'that it was old <- Ruiz']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('when somebody is told to do something', () => {
  test.each([
    ['Ruiz urged her on Tuesday to apologize.', ['her on Tuesday to apologize <- Ruiz']],
    ['The minister told reporters on Monday to wait.', ['reporters on Monday to wait <- The minister']],
    ['The coach told them after the match to go home.', ['them after the match to go home <- The coach']],
    ['The board pressed Ruiz on what he knew.', ['what he knew <- The board']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('a verb that turns to something else ends what was said', () => {
  test.each([
    ['Ruiz said it was late and hit back at the board.', ['it was late <- Ruiz']],
    ['Ruiz said it was late but stopped short of a vote.', ['it was late <- Ruiz']],
    ['Ruiz said it was late but gave no date.', ['it was late <- Ruiz']],
    ['Ruiz said it was late and referred further questions to the board.', ['it was late <- Ruiz']],
    ['Ruiz said it was late but refused to elaborate.', ['it was late <- Ruiz']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('a report that somebody else cuts in two keeps its own subject', () => {
  test.each([
    [
      'The firm had, the union said, warned that money was short.',
      ['The firm had | warned that money was short <- the union', 'that money was short <- The firm'],
    ],
    ['She has, he added, promised to stay.', ['She has | promised to stay <- he', 'to stay <- She']],
    ['Lund will, his aides insist, demand a vote.', ['Lund will | demand a vote <- his aides', 'a vote <- Lund']],
    ['Ruiz has, to the anger of farmers, vowed to close the port.', ['to close the port <- Ruiz']],
    // But a verb behind another clause
    ['The gate is old, he said, and warned of rain.', ['The gate is old <- he', 'rain <- he']],
    ['Ruiz, who is now 40, said it was late.', ['it was late <- Ruiz']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});
