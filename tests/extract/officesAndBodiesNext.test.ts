import { expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/index.js';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'the spokesperson of the body whose spokesperson was named',
    'Kremlin spokesman Jan Lund said it was late. “We lost,” the Kremlin spokesman said.',
    ['it was late. <- Jan Lund', '“We lost,” t <- Jan Lund'],
  ],
  [
    'a press secretary who was named',
    'White House press secretary Ana Ruiz said it was late. “We lost,” the White House press secretary said.',
    ['it was late. <- Ana Ruiz', '“We lost,” t <- Ana Ruiz'],
  ],
  [
    'the spokesperson of another body than the one whose spokesperson was named',
    'Kremlin spokesman Jan Lund said it was late. “We lost,” the ministry spokesman said.',
    ['it was late. <- Jan Lund', '“We lost,” t <- ministry'],
  ],
  [
    'a spokeswoman, after a man who is spokesman',
    'Kremlin spokesman Jan Lund said it was late. He left. “We lost,” the Kremlin spokeswoman said.',
    ['it was late. <- Jan Lund', '“We lost,” t <- Kremlin'],
  ],
  [
    'a committee known by its letters',
    'The IRC, founded in 1998, said prices rose. The committee said it was late.',
    ['prices rose. <- IRC', 'it was late. <- IRC'],
  ],
  [
    'a union known by its letters',
    'The PWU said prices rose. The union said it was late.',
    ['prices rose. <- PWU', 'it was late. <- PWU'],
  ],
  [
    'a committee that the letters do not tell of',
    'The UN said prices rose. The committee said it was late.',
    ['prices rose. <- UN', 'it was late. <- committee'],
  ],
  [
    'a ministry by letters that hold a small one',
    'The Ministry of Defence said prices rose. The MoD said it was late.',
    ['prices rose. <- Ministry of Defence', 'it was late. <- Ministry of Defence'],
  ],
  [
    'a council that is called the authority',
    'Stade City Council said prices rose. The authority said it was late.',
    ['prices rose. <- Stade City Council', 'it was late. <- Stade City Council'],
  ],
  [
    'a court by where it is based',
    'The Court of Auditors said prices rose. The Porto-based court said it was late.',
    ['prices rose. <- Court of Auditors', 'it was late. <- Court of Auditors'],
  ],
  [
    'an office without an article that opens the sentence',
    'Prosecutor Jan Holm said prices rose. Counsel for the yard, Toomas Liivrand, disagreed. “It is late,” he argued.',
    ['prices rose. <- Jan Holm', '“It is late, <- Toomas Liivrand'],
  ],
  [
    'a name behind a clause about somebody',
    'The doctor who treated her, Jan Lund, said it was late.',
    ['it was late. <- Jan Lund'],
  ],
  [
    'whose brother is told of behind such a clause',
    'The man who lives here, Jan Lund’s brother, said it was late.',
    ['it was late. <- man'],
  ],
  [
    'a fire chief',
    'It rained. Fire Chief Jan Lund said prices rose. The fire chief said it was late.',
    ['prices rose. <- Jan Lund', 'it was late. <- Jan Lund'],
  ],
  [
    'a Social Democrat with an office',
    'Social Democrat MEP Ana Ruiz said prices rose. The Social Democrat MEP said it was late.',
    ['prices rose. <- Ana Ruiz', 'it was late. <- Ana Ruiz'],
  ],
  [
    'a name behind a man of a place',
    '“We lost,” said a fisherman from Stade, Jan Lund. He said it was late.',
    ['“We lost,” s <- Jan Lund', 'it was late. <- Jan Lund'],
  ],
  [
    'who was told answers',
    'Ana Ruiz told Jan Lund that prices rose. He answered that it was late.',
    ['that prices  <- Ana Ruiz', 'that it was  <- Jan Lund'],
  ],
  [
    'who spoke last answers where nobody else is there',
    'Jan Lund said prices rose. He answered that it was late.',
    ['prices rose. <- Jan Lund', 'that it was  <- Jan Lund'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(`Rain fell.\n\n${text}`)).toEqual(expected);
});

test.each([
  ['Social Democrat MEP Ana Ruiz left.', 'Social Democrat MEP'],
  ['Ana Ruiz, a Social Democrat MEP, left.', 'Social Democrat MEP'],
  ['It rained. The new chair of the board is Ana Ruiz.', 'new chair of the board'],
  ['It rained. Fire Chief Ana Ruiz left.', 'Fire Chief'],
  ['Ana Ruiz MEP, the mayor, left.', 'mayor'],
  ['Ana Ruiz, MP, the mayor, left.', 'mayor'],
  ['Ana Ruiz, MP, the mayor, left.', 'MP'],
  ['Dr Ana Ruiz PhD, the mayor, left.', 'mayor'],
])('the office in: %s', (text, title) => {
  const ruiz = extractArticle(`Rain fell.\n\n${text}`).entities.find(({ name }) => name === 'Ana Ruiz');
  expect(ruiz?.kind === 'person' && ruiz.roles.map((role) => role.title)).toContain(title);
});

test('somebody is not what a brother of hers is', () => {
  const { entities } = extractArticle('Rain fell.\n\nAna Ruiz left. The mayor is Ana Ruiz’s brother.');
  expect(entities.find(({ name }) => name === 'Ana Ruiz')).toMatchObject({ roles: [] });
});
