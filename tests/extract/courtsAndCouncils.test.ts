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
  ...['St Ana’s Hospital', 'St Ana’s Catholic Primary School', 'Stade Coroner’s Court', 'Archdiocese of Stade'].map(
    (body): [string, string, string[]] => [
      `a body that a possessive or its place is part of: ${body}`,
      `${body} said it was late.`,
      [`it was late. <- ${body}`],
    ],
  ),
  ...['Fr', 'Mufti', 'Const.', 'Insp.', 'Msgr.'].map((title): [string, string, string[]] => [
    `a title: ${title}`,
    `${title} Etelka Vam said it was late.`,
    ['it was late. <- Etelka Vam'],
  ]),
  [
    'who works in a town of a land',
    'Dr Ana Ruiz, of a clinic in Stade, Hanover, the study’s author, said it was late.',
    ['it was late. <- Ana Ruiz'],
  ],
  [
    'what somebody told of says with a rare verb',
    'Lund’s lawyer, Ana Ruiz, said her client intends to appeal. Eva Berg, 45, a nurse, said the rooms smell of smoke.',
    ['her client i <- Ana Ruiz', 'the rooms sm <- Eva Berg'],
  ],
  [
    'who speaks behind a place',
    'The fire began in Buffalo, New York, said the mayor of Stade.',
    ['The fire beg <- mayor of Stade'],
  ],
])('who speaks at courts and councils: %s', (_, text, said) => {
  expect(whoSaid(text)).toEqual(said);
});
