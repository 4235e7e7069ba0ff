import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';
import { speakersIn, whoSaid } from '../support/whoSaid.js';

/** What speaks, by kind and name. */
const voices = (sentences: string): string[] =>
  speakersIn(`The harbour froze on Monday.\n\n${sentences}`, ({ kind, name }) => `${kind} ${name}`);

test.each([
  [
    'whom the text names first, and not a name of long ago that tells no gender',
    'Ana Ruiz sings\n\nAna Ruiz sang in Porto. She was late, she was loud and she wept.\n\nThen the drummer, Femi Lund, came in. It rained. The hall was full.\n\nAfter that she danced. “I am tired,” she said.',
    '“I am tired, <- Ana Ruiz',
  ],
  [
    'the name right before, though it tells no gender',
    'Ana Ruiz sings\n\nAna Ruiz sang in Porto. She was late, she was loud and she wept.\n\nThe drummer, Femi Lund, came in. “I am tired,” she said.',
    '“I am tired, <- Femi Lund',
  ],
])('a pronoun is %s', (_, text, expected) => {
  expect(whoSaid(text)).toEqual([expected]);
});

test.each([
  ['A blogger who goes by Jan Quay said that it was late.', 'person Jan Quay'],
  ['“It is late,” a woman said, giving her name only as Halyna.', 'person Halyna'],
  ['Ana Ruiz, an actor best known for a soap, left. “No,” the actor said.', 'person Ana Ruiz'],
  ['Jan Lund, a clerk so junior that he had no desk, left. “No,” the clerk said.', 'person Jan Lund'],
  ['Jan Lund, a baker now living in Porto, left. “No,” the baker said.', 'person Jan Lund'],
  ['The charity Boats for Peace said it was late.', 'organization Boats for Peace'],
  ['The charity Mothers for Peace said it was late.', 'organization Mothers for Peace'],
  ['Its main rival Aerovia said it was late.', 'organization Aerovia'],
  ['Ana Ruiz sings alone. Her label insists that it was late.', 'organization Her label'],
])('who somebody is by a form of words: %s', (sentences, expected) => {
  expect(voices(sentences)).toEqual([expected]);
});

test.each([
  ['A letter sent to residents in May says that it is late.', 'organization letter'],
  ['A video watched by thousands of people shows that it sank.', 'organization video'],
  ['A video viewed more than a million times shows that it sank.', 'organization video'],
  ['Emails between the two men show that he lied.', 'group Emails'],
  ['Messages sent between 2021 and 2023 show that he lied.', 'group Messages'],
  ['Emails sent by the Harbour Board between 2021 and 2023 show that it lied.', 'organization Harbour Board'],
])('what was done with a document is no part of its name: %s', (sentences, expected) => {
  expect(voices(sentences)).toEqual([expected]);
});

test.each([
  ['Rebel forces claim to hold the town.', ['to hold the town <- Rebel forces']],
  ['The crews are paid little and say they are glad.', ['they are glad <- The crews']],
  [
    'Ruiz said that its parent, a fund called Norrvik, took the money.',
    ['that its parent, a fund called Norrvik, took the money <- Ruiz'],
  ],
  [
    'Ruiz said that she had “taken note”, and when a reporter asked if that was a yes, she replied that it was a note.',
    ['that she had “taken note” <- Ruiz', 'if that was a yes <- a reporter', 'that it was a note <- she'],
  ],
  ['Ana Ruiz was given a desk and told not to leave it.', ['not to leave it <- ']],
  ['Jan Lund was arrested and told to leave the town.', ['to leave the town <- ']],
  ['Patient advocates also hailed the news.', []],
  ['These can be identified by words such as “expects” and “hopes”.', []],
])('what is said: %s', (sentence, expected) => {
  expect(readQuotes(`The harbour froze on Monday.\n\n${sentence}`)).toEqual(expected);
});

test('the headline of a review says nothing', () => {
  expect(readQuotes('Ana Ruiz: The Pier review – songs for gulls that have no home\n\nAna Ruiz sang.')).toEqual([]);
});

test('the audience asks in a transcript', () => {
  const turns = 'ANA RUIZ: Any more?\n\nAUDIENCE MEMBER: What can I do?\n\nRUIZ: Be lazy.';
  expect(readQuotes(`Questions in Porto\n\nAna Ruiz spoke.\n\n${turns}`)).toHaveLength(3);
});
