import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  ...[
    'Cabinet member for highways Ana Ruiz',
    'Executive member for adult social care and health Ana Ruiz',
    'Portfolio holder for planning Cllr Ana Ruiz',
    'Shadow minister for farming Ana Ruiz',
    'The council’s director of public health Ana Ruiz',
    'Professor of law Ana Ruiz',
  ].map((source): [string, string, string[]] => [
    `an office of a matter in small letters: ${source}`,
    `${source} said it was late.`,
    ['it was late. <- Ana Ruiz'],
  ]),
  [
    'such an office behind its verb',
    '“It is late,” said cabinet member for housing Ana Ruiz.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'no office of somebody else',
    'A manager of singer Ana Ruiz said it was late.',
    ['it was late. <- manager of singer Ana Ruiz'],
  ],
])('who speaks at courts and councils: %s', (_, text, said) => {
  expect(whoSaid(text)).toEqual(said);
});
