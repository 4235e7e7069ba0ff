import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  ['The port called the plan “unacceptable”.', 'mixed'],
  ['Ruiz said the wave would hit “around midnight”.', 'mixed'],
  ['Ruiz told reporters there was “no Plan B”.', 'mixed'],
  ['Ruiz said the project “Quays First” was late.', 'indirect'],
])('what is in marks counts as said: %s', (sentence, kind) => {
  expect(extractQuotes(`News from the port\n\n${sentence}`).quotes.map((quote) => quote.kind)).toEqual([kind]);
});

test.each([
  ['“I am sorry,” the man, who denies murder, said.', 'said'],
  ['“I am sorry,” the man who denies murder said.', 'said'],
  ['“I was not told,” Ruiz, who resigned over the claims in May, told the Post.', 'told'],
])('a verb inside a relative clause is no cue: %s', (sentence, cue) => {
  const text = `News from the port\n\n${sentence}`;
  const [first] = extractQuotes(text).quotes;
  expect(text.slice(first?.cue?.start, first?.cue?.end)).toBe(cue);
});

test('No 10 denies nothing by its name', () => {
  const { quotes } = extractQuotes('News from the port\n\nNo 10 said that it was late.');
  expect(quotes.map(({ modality }) => modality)).toEqual([undefined]);
});

test.each([
  ['Police stated the man was armed.', ['the man was armed <- Police']],
  ['Ruiz wrote to the board, stating there was no plan.', ['there was no plan <- Ruiz']],
  ['Most state parties release delegates, and big states plan votes.', []],
  ['The minister appeared to suggest it was late.', ['it was late <- The minister']],
  ['Lund was quick to point out the port was closed.', ['the port was closed <- Lund']],
  ['Lund was forced to admit defeat.', []],
  ['Lund was adamant he had not known.', ['he had not known <- Lund']],
  ['The plan was made clear Sunday night as they met.', []],
  ['Lund is of the opinion that it was late.', ['that it was late <- Lund']],
])('a clause without "that" is a report where its cue takes one: %s', (sentence, expected) => {
  expect(readParagraph(sentence)).toEqual(expected);
});

test.each([
  'He replied each time that he would stay.',
  'He argued before that he would stay.',
  'He said again and again that he would stay.',
  'He has argued for years that he would stay.',
])('how often is no part of what was said: %s', (sentence) => {
  expect(readParagraph(sentence)).toEqual(['that he would stay <- He']);
});

test.each([
  ['“Fog” he said. The road was shut.', ['“Fog” <- he']],
  ['“Titanic” star Ana Ruiz said it was late.', ['it was late <- star Ana Ruiz']],
])('marks that open a sentence need no comma before a pronoun that speaks: %s', (sentence, expected) => {
  expect(readParagraph(sentence)).toEqual(expected);
});
