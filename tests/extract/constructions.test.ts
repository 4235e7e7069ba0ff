import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

test.each([
  'averred',
  'counselled',
  'guaranteed',
  'reasoned',
  'reflected',
  'restated',
  'sighed',
  'signaled',
  'signalled',
  'is signalling',
  'whispered',
])('Ruiz %s that …', (verb) => {
  expect(readQuotes(`Ruiz ${verb} that the port was shut.`)).toEqual(['that the port was shut <- Ruiz']);
});

test.each(['labelled', 'labeled'])('Ruiz %s it “…”', (verb) => {
  expect(readQuotes(`Ruiz ${verb} it “a ruin”.`)).toEqual(['it “a ruin” <- Ruiz']);
});

test.each([
  ['The plan was called “dead” by the mayor.', ['The plan | “dead” <- the mayor']],
  ['The port was described as “a ruin” by Ruiz.', ['The port | as “a ruin” <- Ruiz']],
  ['The port, described as “a ruin” by Ruiz, is shut.', ['The port | as “a ruin” <- Ruiz']],
  ['The ship is called “Aurora” by its crew.', []],
  [
    'Ruiz said Lund had told her the port was shut.',
    ['Lund had told her the port was shut <- Ruiz', 'the port was shut <- Lund'],
  ],
  ['Ruiz said “it is late” and left.', ['“it is late” <- Ruiz']],
  ['Ana Ruiz, the mayor, did not say when the port would open.', []],
  ['The port, which Ana Ruiz, the mayor, called “a ruin”, is shut.', ['“a ruin” <- Ana Ruiz, the mayor']],
  ['Ruiz said it was, in her view, a mistake.', ['it was, in her view, a mistake <- Ruiz']],
  ['According to Ruiz, the port, which opened in May, was shut.', ['the port, which opened in May, was shut <- Ruiz']],
  ['Ruiz told reporters workers at the port had left.', ['workers at the port had left <- Ruiz']],
  ['Ruiz told reporters if prices rose, nobody would pay.', ['if prices rose, nobody would pay <- Ruiz']],
  [
    'Ana Ruiz, a delegate from Houston, Texas, said it was late.',
    ['it was late <- Ana Ruiz, a delegate from Houston, Texas'],
  ],
  [
    'Ana Ruiz, a head of the East Porto Party, said it was late.',
    ['it was late <- Ana Ruiz, a head of the East Porto Party'],
  ],
  ['Ana Berg, 60, a doctor, said it was late.', ['it was late <- Ana Berg, 60, a doctor']],
  ['Lund has met Ana Ruiz, a doctor said on Monday.', ['Lund has met Ana Ruiz <- a doctor']],
  ['“No,” said Ruiz of Portland, Ore. “It is over.”', ['“No,” | “It is over.” <- Ruiz of Portland']],
  ['“No,” said Ana Ruiz, head of Acme Ltd. “It is over.”', ['“No,” | “It is over.” <- Ana Ruiz, head of Acme Ltd.']],
  ['The fund lends money to member states that buy ships.', []],
  ['He had proposed to his girlfriend under a lamp.', []],
  [
    'Ana Ruiz, Commissioner for Trade, Economic Security and Sport, said it was late.',
    ['it was late <- Ana Ruiz, Commissioner for Trade, Economic Security and Sport'],
  ],
  ['Ana Ruiz left, and the minister, Per Lund, said it was late.', ['it was late <- the minister, Per Lund']],
  ['Ruiz said by 2030 the port would be shut.', ['by 2030 the port would be shut <- Ruiz']],
  ['An official at the port claims the plan is dead.', ['the plan is dead <- An official at the port']],
  [
    'From the dock, Ana Ruiz recalled the call he made: “It is late.” She wept.',
    ['the call he made <- Ana Ruiz', '“It is late.” <- Ana Ruiz'],
  ],
])('%s', (text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
