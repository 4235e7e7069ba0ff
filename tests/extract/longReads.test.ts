import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

test.each([
  [
    'what somebody is told to have said at the start of a sentence in marks',
    '“The card came,” Ruiz says. “He said he was sorry. They said the boat could be had for a song.”',
    [
      '“The card came,” | “He said he was sorry. They said the boat could be had for a song.” <- Ruiz',
      'he was sorry <- He',
      'the boat could be had for a song <- They',
    ],
  ],
  [
    'no promise that somebody broke',
    '“He said one thing as a mayor and did another,” Ruiz says.',
    ['“He said one thing as a mayor and did another,” <- Ruiz'],
  ],
  [
    'what is told behind a question, which is another’s',
    'Lund looked at her. “Did I close the gate?” She tells him that he did.',
    ['“Did I close the gate?” <- ', 'that he did <- She'],
  ],
  [
    'what goes on behind who is told to have heard it',
    'She replied, according to three people present, that her mother walked home.',
    ['She replied | that her mother walked home <- three people present', 'that her mother walked home <- She'],
  ],
  [
    'whose clause goes on between commas',
    'When she took the list to them, she says, they laughed and told her that it was a joke.',
    ['When she took the list to them | they laughed <- she', 'that it was a joke <- they'],
  ],
  [
    'what somebody likes to say',
    'It was, Ruiz likes to say, a raft. “It sank,” Lund liked to say.',
    ['It was | a raft <- Ruiz', '“It sank,” <- Lund'],
  ],
  [
    'whom somebody cautions',
    'In one note, the head of risk, Jan Lund, cautioned Ana Ruiz that the reports were “not true”.',
    ['that the reports were “not true” <- the head of risk, Jan Lund'],
  ],
  [
    'whom somebody is described by',
    'The raft was described by Jan Lund, who built it, as a mistake.',
    ['The raft | as a mistake <- Jan Lund'],
  ],
  [
    'what somebody promises in person',
    'The bank relied on a promise from Ruiz herself that it was safe.',
    ['that it was safe <- Ruiz'],
  ],
  ['them both, and no words', 'He informed them both that he had left.', ['that he had left <- He']],
  ['much the same', 'His sister says much the same. Ruiz told them otherwise, but left.', []],
  ['a question without words', 'Lund asked only one question. Ruiz asked them one thing.', []],
  [
    'somebody who was briefed',
    'The roof leaked, according to a clerk briefed on the plan: It was old.',
    ['The roof leaked <- a clerk briefed on the plan'],
  ],
])('reads %s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  ['Ana Ruiz left. The gate was shut by a clerk, since dead, who told her that it leaked.', ['clerk']],
  ['Ana Ruiz left. It was drawn by an engineer, now retired, who said it would fall.', ['engineer']],
  ['“You said it would hold,” Ana Ruiz says. Jan Lund nods. “I did.”', ['Ana Ruiz', '', 'Jan Lund']],
  ['Ana Ruiz sat down. “You said so,” she says. He nods. “I did.”', ['Ana Ruiz', '']],
  [
    'Norrvik Dairies says its milk is safe. In a statement, the company said schools had it.',
    ['Norrvik Dairies', 'Norrvik Dairies'],
  ],
  [
    'Jan Lund fishes. His wife, Eva, bakes.\n\nOle Berg, 43, says it is late.\n\nEva says it is early. Her husband says it is dark.',
    ['Ole Berg', 'Eva', 'Her husband'],
  ],
  [
    'Ole Berg said no. When Ana Ruiz took her list to the chief of police, he told her that it was late.',
    ['Ole Berg', 'chief'],
  ],
  ['Ole Berg met Peter Lund, whom he called a liar.', ['Ole Berg']],
  ['Ole Berg said no. Ana Ruiz rang the doctor. He told her that it was late.', ['Ole Berg', 'doctor']],
  ['Ole Berg said no. When Ana Ruiz called at Mr Lund’s house, he told her to go.', ['Ole Berg', 'Lund']],
  ['Ole Berg met Ana Ruiz. Turning to the mayor, he told her that it was late.', ['Ole Berg']],
  [
    'Ole Berg, 43, said no. Jan Lund left. Their son, Erik, 15, rows. His father said it was late.',
    ['Ole Berg', 'His father'],
  ],
])('knows who speaks: %s', (paragraphs, expected) => {
  expect(speakersIn(`News from today\n\n${paragraphs}`)).toEqual(expected);
});
