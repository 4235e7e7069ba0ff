import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

const reported = (sentence: string): string[] =>
  readQuotes(`Harbour plan draws crowd\n\nThe town met on Monday.\n\n${sentence}\n\nRain fell.`);

// What may open a clause that somebody says, beside a subject
const clauses = [
  'as many as 40 boats had sunk',
  'up to 40 boats had sunk',
  'at least 40 boats had sunk',
  'more than 40 boats had sunk',
  'about 40 boats had sunk',
  'around 40 boats had sunk',
  'nearly 40 boats had sunk',
  'over 40 boats had sunk',
  'between 40 and 50 boats had sunk',
  'only 40 boats had sunk',
  'just half the boats had sunk',
  'almost all the boats had sunk',
  'too many boats had sunk',
  'this year’s fees were high',
  'last month’s storm had sunk boats',
  'next year the port would close',
  'even if it closed, the port would stay',
  'once the port opens, boats will sail',
  'instead of closing, the port would grow',
  'rather than close, the port would grow',
  'perhaps boats had sunk',
  'as long as it rains, boats will sink',
  'as far as he knew, the port was open',
  'in order to win, he had lied',
  'within days the port would close',
  'had it rained, boats would have sunk',
  'should it rain, boats would sink',
  'were it to rain, boats would sink',
];

test.each(clauses)('what is said may open with %s', (clause) => {
  expect(reported(`Ruiz said ${clause}.`)).toEqual([`${clause} <- Ruiz`]);
});

test.each(clauses.filter((clause) => !/^(?:in|within) /.test(clause)))('a day goes before %s', (clause) => {
  expect(reported(`Ruiz said on Monday ${clause}.`)).toEqual([`${clause} <- Ruiz`]);
});

test.each([
  ['Ruiz said tomorrow the port would close.', 'tomorrow the port would close <- Ruiz'],
  ['Ruiz told the Post on Monday at least 40 boats had sunk.', 'at least 40 boats had sunk <- Ruiz'],
  ['Ruiz said Tuesday it’s late.', 'it’s late <- Ruiz'],
  ['Ruiz said Monday they’re calling off the vote.', 'they’re calling off the vote <- Ruiz'],
  ['Ruiz said about 40 minutes later that it was late.', 'that it was late <- Ruiz'],
  ['Ruiz told the board next month that it was late.', 'that it was late <- Ruiz'],
  ['Ruiz said only that it was late.', 'that it was late <- Ruiz'],
  ['Ruiz said no, the port was open.', 'no, the port was open <- Ruiz'],
  ['Ruiz said no, pointing at the port.', 'no <- Ruiz'],
  ['Ruiz said yes, and left.', 'yes <- Ruiz'],
])('%s', (sentence, quotation) => {
  expect(reported(sentence)).toEqual([quotation]);
});

test.each([
  'in the end',
  'in some cases',
  'under current rules',
  'despite the storm',
  'given the storm',
  'by next year',
  'from next year',
  'every year',
  'over the past year',
  'since the storm',
  'as always',
  'with the right help',
])('the phrase “%s” may open what is said before a comma', (phrase) => {
  const clause = `${phrase}, the port was full`;
  expect(reported(`Ruiz said ${clause}.`)).toEqual([`${clause} <- Ruiz`]);
  if (!/^(?:as|every|from|given) /.test(phrase))
    for (const told of ['reporters', 'the board', 'Lund'])
      expect(reported(`Ruiz told ${told} ${clause}.`)).toEqual([`${clause} <- Ruiz`]);
});
