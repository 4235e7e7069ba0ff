import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'a member of a party is not the party',
    'One Fine Gael TD said it was late. A Labour Party MP said it was dark.',
    ['it was late. <- One Fine Gael TD', 'it was dark. <- Labour Party MP'],
  ],
  [
    'an official of a body with “of” in its name is not the body, but its spokesman speaks for it',
    'A Bank of England official said it was late. A Bank of England spokesman said it was dark.',
    ['it was late. <- Bank of England official', 'it was dark. <- Bank of England'],
  ],
  [
    'who has a name behind the body and the office',
    'Bank of England economist Ana Ruiz said it was late. Guidance of the port says no.',
    ['it was late. <- Ana Ruiz', 'no. <- port'],
  ],
  [
    'the office of somebody is no other office',
    'The Home Office urged calm. The office said it was late. Elena Vargas left. Vargas’s office said it was dark.',
    ['calm. The of <- Home Office', 'it was late. <- Home Office', 'it was dark. <- Vargas’s office'],
  ],
  [
    'an inquiry is not what it is about, but a body’s own is the body’s',
    'The Boeing inquiry opened. The inquiry heard that it was late. The Home Office’s inquiry found that it was dark.',
    ['that it was  <- inquiry', 'that it was  <- Home Office'],
  ],
  [
    'both sides are not the two who spoke last',
    '“No,” said Kev Lund. Petra Lowe said it was fair. The union will meet it, both sides said.',
    ['“No,” said K <- Kev Lund', 'it was fair. <- Petra Lowe', 'The union wi <- both sides'],
  ],
  [
    'a study does not speak as whom it was put to',
    'Ana Ruiz pressed Ethan Lund on a study that found boats were late.',
    ['boats were l <- '],
  ],
  [
    'what the report notes is no part of it',
    'The report notes that rats were seen. It also says: “Staff were kind.”',
    ['that rats we <- report', '“Staff were  <- report'],
  ],
  [
    'the ending of a name tells less than where it stands',
    'Petra Lowe said it was fair. “It is open,” she said.\n\nKeiko Bewick, 80, told the Post she backed it. “Good luck,” she said.',
    [
      'it was fair. <- Petra Lowe',
      '“It is open, <- Petra Lowe',
      'she backed i <- Keiko Bewick',
      '“Good luck,” <- Keiko Bewick',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(`Rain fell on Monday.\n\n${text}`)).toEqual(expected);
});
