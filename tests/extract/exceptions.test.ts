import { expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

/** Sentences that one condition of the engine alone decides. */
const sentences: [string, string, string[]][] = [
  ['dashes around where it was said', 'Ruiz said – in a statement – that it was late.', ['that it was late <- Ruiz']],
  [
    'a warning behind a dash',
    'The union wrote to the port – warning that it would close.',
    ['that it would close <- The union'],
  ],
  ['what somebody pointed out', 'As Ruiz pointed out, the port was shut.', ['the port was shut <- Ruiz']],
  [
    'who tells others to act',
    '“We are telling people to leave the port,” Ruiz said.',
    ['“We are telling people to leave the port,” <- Ruiz'],
  ],
  ['when it was late', 'Ruiz said it was late, when the port closed.', ['it was late, when the port closed <- Ruiz']],
  ['after what it was late', 'Ruiz said it was late, after it rained.', ['it was late, after it rained <- Ruiz']],
  ['to whom “No” was said', 'Ruiz said “No” to the gallery.', ['“No” <- Ruiz']],
  [
    'an aside that the clause goes on behind',
    'Ruiz said the harbour would be shut – a blow to crews – for good.',
    ['the harbour would be shut – a blow to crews – for good <- Ruiz'],
  ],
  ['a country that ends a sentence', 'Ruiz left for the U.S. It was late, Lund said.', ['It was late <- Lund']],
  ['ships counted behind a day', 'Ruiz said on Tuesday 12 ships had left.', ['12 ships had left <- Ruiz']],
  [
    'a clause that opens with “what”',
    'Ruiz said that what they built is late, adding that it was shut.',
    ['that what they built is late <- Ruiz', 'that it was shut <- Ruiz'],
  ],
  [
    'marks behind an ellipsis',
    'Ruiz said she was tired… “No” was all she wrote.',
    ['she was tired <- Ruiz', '“No” <- she'],
  ],
  ['what somebody anticipated', 'Anticipating “a bad year,” Ruiz shut the port.', ['“a bad year,” <- Ruiz']],
  ['who owns something', 'The firm that owns the ship said it was late.', ['it was late <- The firm']],
  [
    'who assists somebody',
    'Counsel assisting the coroner said it was late.',
    ['it was late <- Counsel assisting the coroner'],
  ],
  ['somebody without a name', 'Somebody new said it was late.', ['it was late <- Somebody new']],
  ['“no” before another report', 'The mayor said no, Ruiz said.', ['The mayor said no <- Ruiz', 'no <- The mayor']],
  ['a sign whose owner acts', 'A man whose sign said “Members only” was led away.', ['“Members only” <- sign']],
  ['what somebody is asked about', 'Lund asked Ruiz about a claim that it was late.', []],
];

test.each(sentences)('%s', (_, sentence, quotes) => {
  expect(readParagraph(sentence)).toEqual(quotes);
});

test.each(['The port is shut for good: opinion', 'Port shut again after gale - analysis'])(
  'what kind of article it is speaks in no headline: %s',
  (headline) => {
    expect(readQuotes(`${headline}\n\nThe town met on Monday.`)).toEqual([]);
  },
);

test.each([
  ['a doctor is no chancellor', 'The chancellor said no.\n\n“Yes,” said Dr Ana Ruiz.', ['chancellor', 'Ana Ruiz']],
  ['a firm with a forename is nobody’s surname', 'Ana Lund Ltd is shut.\n\n“No,” said Lund.', ['Lund']],
  [
    'a wife is a woman of his surname',
    'Three at the port\n\nJan Ruiz left. His mother, Ana, stayed. Eva Ruiz and Ben Ruiz met. His wife said no.',
    ['Eva Ruiz'],
  ],
])('%s', (_, text, names) => {
  expect(speakersIn(text)).toEqual(names);
});
