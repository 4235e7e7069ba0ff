import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';

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
