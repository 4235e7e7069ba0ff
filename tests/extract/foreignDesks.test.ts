import { describe, expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';
import { whoSaid } from '../support/whoSaid.js';

const read = (sentence: string): string[] => readQuotes(`The harbour froze on Monday. ${sentence}`);

describe('what is said and by whom', () => {
  test.each([
    [
      'what somebody rules out',
      'Lund ruled out a vote. Ruiz ruled out resigning.',
      ['a vote <- Lund', 'resigning <- Ruiz'],
    ],
    ['nobody, who is ruled out', 'A knee injury has ruled out Tom Hale. The cold ruled him out.', []],
    ['what somebody vows', 'Ana Ruiz vowed revenge.', ['revenge <- Ana Ruiz']],
    ['that nobody says who said what', 'Who said what over dinner is in dispute.', []],
    ['what is only to be shown', 'Each side needed to show that it could sign.', []],
    [
      'words behind a semicolon after words in marks',
      '“No,” the owner, Ana Ruiz, said by email; the plan, she added, was late.',
      ['“No,” <- the owner, Ana Ruiz', 'the plan | was late <- she'],
    ],
    [
      'officials inside a clause about a clerk',
      'They met a clerk who left after officials told him that it was over.',
      ['that it was over <- officials'],
    ],
    [
      'a clause of time that opens the sentence',
      'By the time he came, Ruiz says, she had left.',
      ['By the time he came | she had left <- Ruiz'],
    ],
    [
      'what there was beyond it',
      'There was nothing, Ruiz said, beyond “a dog”.',
      ['There was nothing | beyond “a dog” <- Ruiz'],
    ],
    [
      'a participle behind who speaks last',
      'If it is, nobody has shown it to us, retorted Ruiz, describing it as “news to me”.',
      ['If it is, nobody has shown it to us <- Ruiz', 'it as “news to me” <- Ruiz'],
    ],
    [
      'a form and not whom it is given to',
      'People were asked to sign a form saying it was safe.',
      ['to sign a form saying it was safe <- '],
    ],
    [
      'who goes on behind what somebody else said',
      'Lund called it “a joke”, Ruiz said. “It was one.”',
      ['Lund called it “a joke” | “It was one.” <- Ruiz', 'it “a joke” <- Lund'],
    ],
    [
      'a phrase that opens the sentence',
      'Of 31 ships seen last week, Ruiz added, four had sunk.',
      ['Of 31 ships seen last week | four had sunk <- Ruiz'],
    ],
    ['a letter', 'She got a letter saying that she owed money.', ['that she owed money <- a letter']],
    [
      'a report that is yet to come',
      'The roof was unsafe, a report to be published today says.',
      ['The roof was unsafe <- a report to be published'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

test.each([
  ['Unions urge calm as storm nears', ['calm <- Unions']],
  ['Unions demand inquiry after crane falls in port', ['inquiry <- Unions']],
  ['Port denies paying ransom after hack froze cranes', ['paying ransom after hack froze cranes <- Port']],
  ['Home Office ‘knew of leaks’ at camp for months', ['‘knew of leaks’ <- ']],
])('headline: %s', (headline, expected) => {
  expect(readQuotes(`${headline}\n\nThe harbour froze on Monday.`)).toEqual(expected);
});

test.each([
  [
    'a man called so is no other',
    'The owner, a farmer called Radek Zeman, shrugged. “It is late,” he said.',
    ['“It is late, <- Radek Zeman'],
  ],
  [
    'a woman of some age called so is no other',
    'The owner, a widow of 70 called Ana Ruiz, shrugged. “It is late,” she said.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'the tycoon behind “her rival” is somebody',
    'Her rival, the Czech tycoon Radek Zeman, shrugged. “It is late,” he said.',
    ['“It is late, <- Radek Zeman'],
  ],
  [
    'the Home Office is a department',
    'The Home Office was silent. People wept.\n\nThe department said it was late.',
    ['it was late. <- Home Office'],
  ],
  [
    'a spokesman at a firm speaks for it',
    'Norrvik Yards sank. It was late.\n\nAt Calder Motors, a spokesman said it was over.',
    ['it was over. <- Calder Motors'],
  ],
  [
    'who asks and has sons goes on',
    '“Yes,” Eva Berg said. “Is it?” asked Ana Ruiz, whose sons left. The road was shut, she said.',
    ['“Yes,” Eva B <- Eva Berg', '“Is it?” ask <- Ana Ruiz', 'The road was <- Ana Ruiz'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(text)).toEqual(expected);
});
