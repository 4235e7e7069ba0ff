import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';

/** Kinds, names and aliases of whom a report names behind its headline and first paragraph. */
const namesIn = (text: string): string[] =>
  extractArticle(`The harbour froze on Monday\n\nIt snowed all night in the town.\n\n${text}`).entities.map(
    ({ kind, name, aliases }) => [`${kind} ${name}`, ...aliases].join(' = '),
  );

test.each([
  ['The far-right Harbour Rally (RH) said it was late. RH said no.', ['organization Harbour Rally = RH']],
  ['The far-right Jan Lund said it was late. Lund left.', ['person Jan Lund = Lund']],
  [
    'The far-right Alternative for Germany (AfD) said it was late. The AfD left.',
    ['organization Alternative for Germany = AfD'],
  ],
  ['The ruling Law and Justice party (PiS) said it was late. PiS left.', ['organization Law and Justice = PiS']],
  ['The center-left Social Democrats (SPD) said it was late.', ['organization Social Democrats = SPD']],
  ['The far-left Syriza party said it was late.', ['organization Syriza']],
  ['Norrvik City Transport (NKT) said it was late. NKT runs buses.', ['organization Norrvik City Transport = NKT']],
  ['Ana Lund Ruiz (AKT) said it was late. Ruiz left.', ['person Ana Lund Ruiz = Ruiz', 'organization AKT']],
])('a name and the acronym behind it are one party: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  ['The U.S. Supreme Court met. The US Supreme Court left.', ['organization U.S. Supreme Court = US Supreme Court']],
  [
    'The E.P.A. said it was late. The Environmental Protection Agency left.',
    ['organization Environmental Protection Agency = E.P.A.'],
  ],
  ['JD Vance said it was late. J.D. Vance left.', ['person JD Vance = J.D. Vance']],
  ['Mr Toste said it was late. Mrs Toste said it was not.', ['person Toste', 'person Toste']],
])('dots make no other name: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('the U.N. is not its council', () => {
  const { entities } = extractArticle(
    'Rain fell.\n\nThe U.N. Security Council met. The U.N. humanitarian chief, Bo Lund, said it was late.',
  );
  const [un] = entities.filter(({ name }) => name === 'U.N.');
  expect(entities.find(({ kind }) => kind === 'person')).toMatchObject({
    name: 'Bo Lund',
    roles: [{ title: 'humanitarian chief', organization: un?.id }],
  });
});

test.each([
  ['Porto Villa have agreed a fee. Villa said it was late.', ['organization Porto Villa = Villa']],
  ['Ana Ruiz and Bo Lund have agreed. Lund said it was late.', ['person Ana Ruiz', 'person Bo Lund = Lund']],
  ['Ana Ruiz said that Meta Platforms was late.', ['person Ana Ruiz', 'organization Meta Platforms']],
  ['“I am not an ATM,” Bo Lund said. He had an MRI.', ['person Bo Lund']],
  ['Bo Lund met an FBI agent.', ['person Bo Lund', 'organization FBI']],
  ['In a letter, 14 NGOs said it was late.', ['group 14 NGOs']],
  ['“Where’s Ana Ruiz?” he asked.', ['person Ana Ruiz']],
  ['Eva Lund won for “The Long Quay,” a thriller. “The Long Quay” opens in May.', ['person Eva Lund']],
])('who is a body, and who is nobody: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  ['U.S. Secretary of State Ana Ruiz said it was late.', ['person Ana Ruiz', 'place U.S.']],
  ['Stade County District Attorney Ana Ruiz said it was late.', ['person Ana Ruiz']],
  ['Ana Ruiz (S&D, Spain) said: “It is late.”', ['person Ana Ruiz', 'organization S&D', 'place Spain']],
])('capitals tell names in a sentence that is the whole text: %s', (text, names) => {
  expect(extractArticle(text).entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual(names);
});
