import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  [
    'a report after somebody resigned',
    'The mayor of Porto resigned on Tuesday after a report found that the city had paid twice.',
    ['that the city had paid twice <- a report'],
  ],
  [
    'a judge after somebody was jailed',
    'A teacher who stole £30,000 has been jailed after a judge told her she had “betrayed every child”.',
    ['she had “betrayed every child” <- a judge'],
  ],
  [
    'who has worked here since the start',
    'A man who has worked here since the start says it was late.',
    ['it was late <- A man'],
  ],
  [
    'who accused somebody, at the end',
    'The government has been accused of “sleepwalking” into a shortage by a committee of MPs.',
    ['The government | of “sleepwalking” into a shortage <- a committee of MPs'],
  ],
  [
    'how somebody saved money',
    'Ruiz has been accused of saving money by shutting libraries.',
    ['Ruiz | of saving money by shutting libraries <- '],
  ],
  [
    'what is promised today',
    'The prime minister will today promise to build 100,000 homes.',
    ['to build 100,000 homes <- The prime minister'],
  ],
  [
    'what is announced on a day',
    'The prime minister will on Tuesday announce a ban on fireworks.',
    ['a ban on fireworks <- The prime minister'],
  ],
  [
    'a move that others called so',
    'Acme will open a factory, a move analysts called “overdue”.',
    ['“overdue” <- analysts'],
  ],
  [
    'a pilot of a plane that crashed',
    'The pilot of a plane that crashed in fog had reported that the engine was on fire.',
    ['that the engine was on fire <- The pilot of a plane'],
  ],
  [
    'people injured in a crash',
    'People injured in a crash said it was late.',
    ['it was late <- People injured in a crash'],
  ],
  [
    'a board chaired by somebody whose family owns it',
    'The board, chaired by Ana Ruiz, whose family owns it, urged shareholders to sell.',
    ['shareholders to sell <- The board'],
  ],
  ['a month that is a verb, too', 'The court in May ruled that it was late.', ['that it was late <- The court']],
  ['a prime minister of that name', 'Theresa May met the board. May said it was late.', ['it was late <- May']],
  [
    'who said so behind a relative clause that ends in marks',
    'The union, which called it “late,” said it would strike.',
    ['it “late,” <- which', 'it would strike <- The union'],
  ],
  [
    'what a speaker leaves out',
    'The Kremlin said the drones had been shot down, without giving details.',
    ['the drones had been shot down <- The Kremlin'],
  ],
  [
    'what others do without giving up',
    'Ruiz said they had left, without giving up hope.',
    ['they had left, without giving up hope <- Ruiz'],
  ],
  ['whom somebody pleads with', 'Ruiz pleaded with drivers to stay at home.', ['drivers to stay at home <- Ruiz']],
  ['with whom somebody only pleads', 'Ruiz pleaded with drivers.', []],
  ['how long somebody argued', 'The two sides have argued for several years.', []],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});
