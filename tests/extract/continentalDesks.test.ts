import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';
import { whoSaid } from '../support/whoSaid.js';

const above = 'The council met on Monday.\n\n';

test.each([
  [
    'a list of places tells which firms ask',
    'The report says that firms in Leeds, York and Hull asked for more time.',
    [
      'that firms in Leeds, York and Hull asked for more time <- The report',
      'more time <- firms in Leeds, York and Hull',
    ],
  ],
  [
    'two people behind a place are no list of places',
    'In a letter to Porto, Lund and Berg said it was late.',
    ['it was late <- Lund and Berg'],
  ],
  [
    'an envoy to a body is named behind it',
    '“No,” argued Spain’s ambassador to NATO, Ana Ruiz.',
    ['“No,” <- Spain’s ambassador to NATO, Ana Ruiz'],
  ],
  [
    'a party in brackets stands between "while" and its verb',
    'Jan Lund (Greens, Austria) asked whether “it would rain”, while Ana Ruiz (Left, Spain) said it was dry.',
    ['whether “it would rain” <- Jan Lund (Greens, Austria)', 'it was dry <- Ana Ruiz (Left, Spain)'],
  ],
  [
    'what a paper cites between commas is not what it says',
    'The paper said on Monday, citing court files, that he had lied.',
    ['that he had lied <- The paper'],
  ],
  [
    'what somebody welcomed is nothing that was said',
    'She said the plan was ready and welcomed the vote.',
    ['the plan was ready <- She'],
  ],
  [
    'a further judgement with a clause is another report',
    'The panel notes that fees have risen and deplores the fact that nobody was asked.',
    ['that fees have risen <- The panel', 'the fact that nobody was asked <- The panel'],
  ],
  [
    'several judge what they say, too',
    'Members stress that fees have risen, and deplore the fact that nobody was asked.',
    ['that fees have risen <- Members', 'the fact that nobody was asked <- Members'],
  ],
  [
    'what somebody is to do goes on behind "and"',
    'Members now say they have a new plan: to stand up for farmers and defend the bridge.',
    ['they have a new plan: to stand up for farmers and defend the bridge <- Members'],
  ],
  [
    'who had done something, and then says something, is told of',
    'She said the firms had signed in May and then demanded a higher price.',
    ['the firms had signed in May <- She', 'a higher price <- the firms'],
  ],
  [
    'who had done something is not who calls for something',
    'She said the firms had signed in May and called for a vote.',
    ['the firms had signed in May <- She', 'a vote <- She'],
  ],
  [
    'what a delay is attributed to',
    'In a note issued on 3 May, the owners attribute the delay to “bad rock” and say it will end.',
    ['the delay to “bad rock” <- the owners', 'it will end <- the owners'],
  ],
  [
    'a warning that somebody is remembered for',
    'She remembers her mother warning the children never to swim.',
    ['the children never to swim <- her mother'],
  ],
  ['a warning that is a thing', 'He saw the flood warning that morning.', []],
  [
    'a little later is no subject',
    'A little later she came back, insisting that it was late.',
    ['that it was late <- she'],
  ],
  [
    'a moment later is none, either',
    'A moment later he came back, adding that it was late.',
    ['that it was late <- he'],
  ],
])('%s', (_, text, expected) => {
  expect(readQuotes(above + text)).toEqual(expected);
});

test.each([
  [
    'whoever told her something is not "she"',
    'Ana Ruiz said it was late. A neighbour told her to leave. “I stayed,” she said.',
    ['it was late. <- Ana Ruiz', 'her to leave <- neighbour', '“I stayed,”  <- Ana Ruiz'],
  ],
  [
    'whom words stand behind "according to" is no newcomer before "the"',
    'Jan Berg said it was late. According to the 58-year-old engineer, the order was small. “It is small,” he said.',
    ['it was late. <- Jan Berg', 'the order wa <- Jan Berg', '“It is small <- Jan Berg'],
  ],
  [
    'but one of whom an apposition tells more',
    'Jan Berg said it was late. According to the governor, a former pilot, the order was small.',
    ['it was late. <- Jan Berg', 'the order wa <- governor'],
  ],
  [
    'words between paragraphs are those of whoever says them below',
    'Jan Berg said it was late.\n\n“We were told it was safe”\n\nTom Lund, a farmer, laughed. “We were told it was safe, and it was not,” Lund said.',
    [
      'it was late. <- Jan Berg',
      '“We were tol <- Tom Lund',
      'it was safe” <- ',
      '“We were tol <- Tom Lund',
      'it was safe, <- ',
    ],
  ],
  [
    'words between paragraphs that nobody says are nobody’s',
    'Jan Berg said it was late.\n\n“Nobody has told us where it is”\n\nTom Lund, a farmer, laughed.',
    ['it was late. <- Jan Berg', '“Nobody has  <- '],
  ],
  [
    'nor is whoever accused her, for as long as she is told of',
    'Ana Ruiz wrote a book. She came by boat. In a review, Kim Drost accused her of lying. She has read it. “Drost is wrong,” she said.',
    ['her of lying <- Kim Drost', '“Drost is wr <- Ana Ruiz'],
  ],
])('%s', (_, text, said) => {
  expect(whoSaid(above + text)).toEqual(said);
});
