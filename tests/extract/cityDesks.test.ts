import { describe, expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';

describe('who is asked stands between the verb and what it is about', () => {
  test.each([
    ['Ana Ruiz pressed the minister on whether the wall would hold.', ['whether the wall would hold <- Ana Ruiz']],
    ['Lawyers pressed Jan Lund about why he left.', ['why he left <- Lawyers']],
    ['Ruiz was asked twice by a reporter whether she would resign.', ['whether she would resign <- a reporter']],
    ['Ruiz was asked four times by Jan Lund why she left.', ['why she left <- Jan Lund']],
    // But not what nobody is asked
    ['The wall pressed on the quay.', []],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

test.each([
  [
    'Union officials say Jan Lund has promised to reopen the yard.',
    ['Jan Lund has promised to reopen the yard <- Union officials', 'to reopen the yard <- Jan Lund'],
  ],
  [
    'Sources quoted by the paper say Lund has threatened to go.',
    ['Lund has threatened to go <- Sources quoted by the paper', 'to go <- Lund'],
  ],
])('a verb behind several people opens a clause about somebody else: %s', (sentence, expected) => {
  expect(readParagraph(sentence)).toEqual(expected);
});

describe('a name behind a clause about a body or somebody is who speaks', () => {
  test.each([
    ['The firm she worked for, Norrvik, said it was sorry.', ['it was sorry <- Norrvik']],
    ['The group that owns the pier, Quay Holdings, demanded a vote.', ['a vote <- Quay Holdings']],
    ['The woman who found the boat, Ana Ruiz, 44, said it was empty.', ['it was empty <- Ana Ruiz, 44']],
    // But the place where it began
    ['The fire that began in Porto, Portugal, said nothing to her.', []],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('what a sentence goes on with is what was said, or it is not', () => {
  test.each([
    // Content behind the attribution
    [
      'The fee was “a scandal”, Ruiz said, and the pilots would fight it.',
      ['The fee was “a scandal” | and the pilots would fight it <- Ruiz'],
    ],
    ['The fee was “a scandal”, Ruiz said, and walked out.', ['The fee was “a scandal” <- Ruiz']],
    // How those there took it, and what others thought of it
    ['Ruiz announced that the vote was void, to boos from the back rows.', ['that the vote was void <- Ruiz']],
    ['Ruiz proposed closing the pier, in a move that angered crews.', ['closing the pier <- Ruiz']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('what talkers tell that others say is a report of its own', () => {
  test.each([
    [
      '“I’m asking everyone to leave the dunes alone,” Ruiz said.',
      ['“I’m asking everyone to leave the dunes alone,” <- Ruiz', 'everyone to leave the dunes alone <- I’m'],
    ],
    [
      '“My mother used to say you could hear the tide,” Ruiz said.',
      ['“My mother used to say you could hear the tide,” <- Ruiz', 'you could hear the tide <- My mother'],
    ],
    [
      '“One diver told me the hull was gone. Another said the keel was cracked,” Ruiz said.',
      [
        '“One diver told me the hull was gone. Another said the keel was cracked,” <- Ruiz',
        'the hull was gone <- One diver',
        'the keel was cracked <- Another',
      ],
    ],
    // But a thing that used to speak
    ['“The ice used to tell us when to leave,” Ruiz said.', ['“The ice used to tell us when to leave,” <- Ruiz']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

test.each([
  [
    'A keeper issued a warning that the gate was open and that the pump had failed.',
    ['that the gate was open and that the pump had failed <- A keeper'],
  ],
  ['Ruiz told residents who asked her that the wall was safe.', ['that the wall was safe <- Ruiz']],
  ['In the clip he can be heard to say: “Drop it, boys.”', ['“Drop it, boys.” <- he']],
  ['It shows an empty quay while a voice intones, “You paid.”', ['“You paid.” <- a voice']],
])('courts, recordings and crowds: %s', (sentence, expected) => {
  expect(readParagraph(sentence)).toEqual(expected);
});

test('dots and bars in headings part reports', () => {
  const text = 'Lund says pier ‘must shut’ · Ruiz rules out a vote\n\nRain fell on the town all week.\n\nIt rained.';
  expect(readQuotes(text)).toEqual(['pier ‘must shut’ <- Lund', 'a vote <- Ruiz']);
});
