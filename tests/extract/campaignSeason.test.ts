import { describe, expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';
import { whoSaid } from '../support/whoSaid.js';

describe('somebody who is rung up is not called anything', () => {
  test.each([
    ['The plumber called her twice.', []],
    ['The doctor called him back on Friday.', []],
    ['Ana Ruiz called it simply wrong.', ['it simply wrong <- Ana Ruiz']],
    ['Ana Ruiz called it here “a mess.”', ['it here “a mess.” <- Ana Ruiz']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('a clause of its own ends what was said', () => {
  test.each([
    // Of the same “who”
    [
      'This is the mayor who told a crowd that “the ferry is dead” and who has called commuters “whiners.”',
      ['that “the ferry is dead” <- who', 'commuters “whiners.” <- who'],
    ],
    // With somebody whom another clause is about, behind marks
    [
      'One leaflet asserts that Lund “would sink the port,” and a poster that hung in the shop accused her of theft.',
      ['that Lund “would sink the port,” <- One leaflet', 'her of theft <- a poster'],
    ],
    // Told by the article of what was said
    ['Ana Ruiz has accused Lund of taking cash, even as her own fund took some.', ['Lund of taking cash <- Ana Ruiz']],
    ['Ana Ruiz denied that she knew Lund, contradicting a former aide.', ['that she knew Lund <- Ana Ruiz']],
    // But what would be paid for
    [
      'Ana Ruiz told a crowd that the port was dead and who would pay for it.',
      ['that the port was dead and who would pay for it <- Ana Ruiz'],
    ],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('who speaks is found', () => {
  test.each([
    // Behind what somebody is to a body
    [
      'The donor is the Harbour Trust, whose founder, banker Bo Lund, argued that ferries waste money.',
      ['that ferries waste money <- founder, banker Bo Lund'],
    ],
    // Before what others proposed
    [
      'Ana Ruiz met a call by the union for more pay with scorn, saying that there was no money.',
      ['more pay with scorn <- the union', 'that there was no money <- Ana Ruiz'],
    ],
    // Behind what was put to the speaker
    [
      'Pressed on why a note from her aide, Bo Lund, thanked her for “the kindness,” Ana Ruiz said she gets a lot of mail.',
      ['she gets a lot of mail <- Ana Ruiz'],
    ],
    [
      'Asked about a memo that called it “a mess,” Ana Ruiz said she never read it.',
      ['it “a mess,” <- that', 'she never read it <- Ana Ruiz'],
    ],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

test('a pronoun may be who is shown saying something', () => {
  expect(readParagraph('Leaked pages show him pledging to build a port and vowing that it will be cheap.')).toEqual([
    'him pledging to build a port <- Leaked pages',
    'to build a port <- him',
    'that it will be cheap <- him',
  ]);
});

describe('words that were sent, or shown, may be what somebody did', () => {
  test.each([
    ['The ferry’s owner, Ana Ruiz complained, sent no boat.', ['The ferry’s owner | sent no boat <- Ana Ruiz']],
    ['The port, Ana Ruiz said in a letter, sent on Monday, was late.', []],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('nouns of saying', () => {
  test.each([
    ['Ana Ruiz closes with a plea to sailors to row.', ['sailors to row <- Ana Ruiz']],
    ['Ana Ruiz ended with a call for a new port.', ['a new port <- Ana Ruiz']],
    ['Ana Ruiz closed with a warning that the port would fall.', ['that the port would fall <- Ana Ruiz']],
    ['Word from the mayor’s camp is that the port will close.', ['that the port will close <- the mayor’s camp']],
    [
      'Ana Ruiz backed a proposal by the board to cover travel costs for the old.',
      ['to cover travel costs for the old <- the board'],
    ],
    ['A promise by Ana Ruiz to leave surprised the town.', ['to leave <- Ana Ruiz']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

test.each([
  // Only said again
  ['Ana Ruiz repeated the charge at a fair in June.', []],
  ['Ana Ruiz repeated the claim that the dead vote.', ['the claim that the dead vote <- Ana Ruiz']],
  // What “that” sums up
  ['Judge Jan Falk disputes that: there were two boats, he says.', ['there were two boats <- he']],
  // The first thing somebody tells
  [
    'The first thing Ana Ruiz tells you, before she has sat down, is that she hates boats.',
    ['that she hates boats <- Ana Ruiz'],
  ],
  ['What Ana Ruiz told reporters was that she hated boats.', ['that she hated boats <- Ana Ruiz']],
])('%s', (sentence, expected) => {
  expect(readParagraph(sentence)).toEqual(expected);
});

describe('who holds a seat, and who wants it', () => {
  const debate = 'Two at the port\n\nRepublican challenger Jan Lund met Democratic incumbent Ana Ruiz in a debate.\n\n';
  test.each([
    ['The challenger said it was late.', 'it was late. <- Jan Lund'],
    ['The incumbent said it was late.', 'it was late. <- Ana Ruiz'],
    ['Lund waved at Ruiz. The senator said it was late.', 'it was late. <- Ana Ruiz'],
  ])('%s', (sentence, expected) => {
    expect(whoSaid(`${debate}${sentence}\n\nIt rained.`)).toEqual([expected]);
  });
  test('a mayor may be called the incumbent', () => {
    expect(
      whoSaid(
        'Two at the port\n\nMayor Ana Ruiz, a Republican, came.\n\nThe Republican incumbent said it was late.\n\nIt rained.',
      ),
    ).toEqual(['it was late. <- Ana Ruiz']);
  });
});

describe('who is meant', () => {
  const port = 'Two at the port\n\nThe Chamber of Trade met on Monday in the old hall. It rained.\n\n';
  test.each([
    // Somebody told of twice before without a name
    [
      'Senator Jan Lund pulled over to help a man with a broken van. The man, it emerged, was a Lund voter; he had backed him since the first race. Did he know who was lying under his hood? “Sure I do,” the man said.',
      ['“Sure I do,” <- man'],
    ],
    // What somebody has in hand, which is written
    ['We have got a copy of the letter. It warns that the port will fall.', ['that the por <- letter']],
    ['She had read a report in May. It says that the port will fall.', ['that the por <- report']],
    // But a body that was met
    ['She met the Harbour Board. It says that the port will fall.', ['that the por <- Harbour Board']],
    // Whose name a relative has, too
    [
      'Margaret Falk left the stage. Her nephew, the delegate Peter Falk, rang.\n\nFalk said the party had won.',
      ['the party ha <- Margaret Falk'],
    ],
    [
      'Margaret Falk left the stage. Her nephew, the delegate Peter Falk, rang. Falk said the party had won.',
      ['the party ha <- Peter Falk'],
    ],
  ])('%s', (paragraphs, expected) => {
    expect(whoSaid(`${port}${paragraphs}\n\nIt rained.`)).toEqual(expected);
  });
});

test.each([
  ['The GOP presidential candidate said no.', 'Jan Lund'],
  ['The GOP nominee said no.', 'Jan Lund'],
  ['The Democratic front-runner said no.', 'Ana Ruiz'],
  ['Presidential candidate Tom Berg’s campaign said no.', 'Presidential candidate Tom Berg’s campaign'],
])('%s: of two candidates whose party is told', (sentence, who) => {
  const text = [
    'Vote nears',
    'Republican presidential candidate Jan Lund left. Democratic presidential candidate Ana Ruiz was in Maine.',
    'A club asked the campaign of Democratic presidential candidate Ana Ruiz to leave it alone.',
    sentence,
  ].join('\n\n');
  expect(whoSaid(text).at(-1)).toMatch(new RegExp(`<- ${who}$`));
});

test('the Republican is nobody where a Democrat alone is told of', () => {
  const text =
    'Vote nears\n\nThe GOP presidential candidate said it was late.\n\nDemocratic presidential contender Ana Ruiz left.';
  expect(whoSaid(text)).toEqual([expect.not.stringContaining('Ruiz')]);
});
