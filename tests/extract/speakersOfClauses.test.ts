import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

test.each([
  ['whose proposal it was', "She praised Lund's proposed cuts to the harbour fund.", []],
  ['one of somebody’s', "The paper listed one of the mayor's alleged “favours” to the club.", []],
  ['a number behind whose they are', 'Ruiz won 12 states and her 20 pledged gifts for the fund.', []],
  [
    'both behind a dash',
    'The leaders — whose money ran out — both suggested that Ruiz should go.',
    ['that Ruiz should go <- The leaders'],
  ],
  [
    'both behind a bracket',
    'Ruiz and Jan Lund (R-Ohio) both condemned the scheme as a waste.',
    ['the scheme as a waste <- Ruiz and Jan Lund (R-Ohio)'],
  ],
  [
    'a report for the first time',
    'Police had named Lund, but the report for the first time cited a memo by the auditor.',
    ['a memo by the auditor <- the report'],
  ],
  [
    'somebody less than two weeks ago',
    'The ministry less than two weeks ago said that the tests had failed.',
    ['that the tests had failed <- The ministry'],
  ],
  [
    'they, a few minutes later',
    'A few minutes later they changed their minds, let everyone in and said they would open the gate.',
    ['they would open the gate <- they'],
  ],
  [
    'nobody most recently',
    'Ruiz, who has run the port since May and most recently defended the use of dogs, left.',
    [],
  ],
  [
    'who did something else before',
    '“No,” said a former officer who led the inquiry and described the case as a farce.',
    ['the case as a farce <- who'],
  ],
  [
    'who was told something',
    'Jan Lund rang Ana Ruiz, who opened the door and said she planned to vote.',
    ['she planned to vote <- who'],
  ],
  [
    'who did so by saying it',
    'It is an answer to the candidate who opened his tour by declaring that farmers were thieves.',
    ['that farmers were thieves <- who'],
  ],
  [
    'not “who” once the main clause goes on',
    'A nurse who was on duty says it was late and describes the ward as “full”.',
    ['the ward as “full” <- A nurse'],
  ],
  [
    'nor where the main clause can go on',
    'Ruiz thanked the crew who saved her and said that she was sorry.',
    ['that she was sorry <- Ruiz'],
  ],
])('the source is %s', (_, text, expected) => {
  expect(readQuotes(text)).toEqual(expected.length ? expect.arrayContaining(expected) : []);
});

test.each([
  ['whom somebody advises', 'Ruiz, who advised Lund on the health overhaul, left.'],
  ['whom a firm advises', 'Bell is advising Acme on its sale and is also planning a new port.'],
  ['lands', 'Most Southern states that vote in March have few coasts.'],
  ['lands behind a word for how many', 'Ruiz has won several states on Tuesday: Ohio, Utah and Iowa.'],
  ['a title', 'Jan Brady, who was press secretary to the mayor, died.'],
  ['what is easier said than done', 'But dumping him is easier said than done in the port.'],
  ['what only time will tell', 'Only time will tell if his strength will last.'],
  ['what is talked about', 'This is the least talked about development in print.'],
])('nobody says %s', (_, text) => {
  expect(readQuotes(text)).toEqual([]);
});

test.each([
  ['chants', 'Lund came in to chants of “Ruiz! Ruiz!” from the crowd.', ['“Ruiz! Ruiz!” <- the crowd']],
  ['their cries', 'Their cries of “Shame” and “No” were cut short.', ['“Shame” and “No” <- Their']],
  ['calls', 'There were calls of “Feel the heat” as she passed by.', ['“Feel the heat” <- ']],
  ['no name of calls', 'The calls of “nature” came late.', []],
  ['what is mouthed', 'Lund waved at them, mouthing “thank you” toward the crowd.', ['“thank you” <- Lund']],
  [
    'what workers chant who are counted',
    'She spoke near the yard, where about 50 workers had gathered on Monday, chanting “no deal, no peace” at noon.',
    ['“no deal, no peace” <- about 50 workers'],
  ],
  [
    'what others chant, too',
    'Outside, about 200 people stood in a ring, holding signs and chanting “Dump Ruiz.”',
    ['“Dump Ruiz.” <- about 200 people'],
  ],
  ['what is heralded', 'Ruiz heralded the deal as a “breakthrough.”', ['the deal as a “breakthrough.” <- Ruiz']],
  [
    'what two papers each called',
    'Amid what the Cork Times and the Leeds Post each called a “rough week” for Ruiz, the polls fell.',
    ['a “rough week” for Ruiz <- the Cork Times and the Leeds Post'],
  ],
  [
    'how somebody put it behind a preposition',
    'Ruiz, who owed her victory to, as a diplomat put it, an “extreme makeover,” left.',
    ['“extreme makeover,” <- a diplomat'],
  ],
  [
    'two labels',
    'Ruiz calls a screaming Lund a “fascist” and a “crook.”',
    ['a screaming Lund a “fascist” and a “crook.” <- Ruiz'],
  ],
  [
    'a label behind an apposition',
    'Ruiz called Lund, her rival for the seat, a “co-founder” of the ring.',
    ['Lund, her rival for the seat, a “co-founder” of the ring <- Ruiz'],
  ],
  ['a promise to be so', 'His promise to be “neutral” angered the board.', ['to be “neutral” <- His']],
  [
    'what even critics say',
    'The speech, which even critics say was the best of her life, went well.',
    ['was the best of her life <- critics'],
  ],
  ['not what “that” said', '(That said, she also noted, “He hits back.”)', ['“He hits back.” <- she']],
  ['but what a sign that said it said', 'She held a sign that said, “Go home.”', ['“Go home.” <- that']],
  ['nobody at one point', 'Ruiz at one point called the mayor a “liar.”', ['the mayor a “liar.” <- Ruiz']],
])('it is read: %s', (_, text, expected) => {
  expect(readQuotes(text)).toEqual(expected);
});
