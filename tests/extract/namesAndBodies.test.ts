import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { namedIn } from '../support/namedIn.js';
import { whoSaid } from '../support/whoSaid.js';

const said = (text: string): string | undefined => whoSaid(`The harbour froze on Monday.\n\n${text}`).at(-1);
const leadsTo = (text: string, name: string): void => {
  expect(said(text)).toBe(`it was late. <- ${name}`);
};

test.each([
  ['NATO met on Monday. The alliance said it was late.', 'NATO'],
  ['NATO met on Monday. The new alliance of farmers said it was late.', 'new alliance of farmers'],
  ['The European Union met on Monday. The bloc said it was late.', 'European Union'],
  ['The UN met in Porto. The world body said it was late.', 'UN'],
  ['The European Commission met on Monday. The EU executive said it was late.', 'European Commission'],
  ['The European Commission met on Monday. The EU’s executive arm said it was late.', 'European Commission'],
  ['The European Commission met on Monday. An EU executive said it was late.', 'EU executive'],
  ['NATO met on Monday. The Swedish agency said it was late.', 'Swedish agency'],
  ['The IMF met on Monday. The fund said it was late.', 'IMF'],
  ['West Mercia Police closed the road. The force said it was late.', 'West Mercia Police'],
])('what everybody calls a body leads to it: %s', leadsTo);

test.each([
  ['Sport England said it was late.', 'Sport England'],
  ['Age UK said it was early. It said it was late.', 'Age UK'],
  ['Statistics Norway said it was late.', 'Statistics Norway'],
  ['Gareth England left. He said it was late.', 'Gareth England'],
  ['Reporters Without Borders said it was late.', 'Reporters Without Borders'],
])('a name with a country at its end is a body, unless a forename opens it: %s', leadsTo);

test('who is without borders is nobody else', () => {
  const { entities } = extractArticle('“It is late,” said Ruiz, of Reporters Without Borders.');
  expect(entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'person Ruiz',
    'organization Reporters Without Borders',
  ]);
});

test.each([
  ['Norrvik said it would stop two boats. The company said it was late.', 'Norrvik'],
  ['Norrvik said it was early. The airline said it was late.', 'Norrvik'],
  ['“We are sorry,” Norrvik said in a statement. The company said it was late.', 'Norrvik'],
  ['Shares in Norrvik fell. The company said it was late.', 'Norrvik'],
  ['Ana Ruiz, chief executive of Norrvik, left. The company said it was late.', 'Norrvik'],
  ['Workers at Norrvik left. Norrvik had closed two quays. The company said it was late.', 'Norrvik'],
  ['The boats are run by Norrvik. Norrvik has stopped two of them, it said. The company said it was late.', 'Norrvik'],
  ['The boats are run by Jan Lund. Lund shares the quay. The company said it was late.', 'company'],
])('what only companies have tells that a name is one: %s', leadsTo);

test.each([
  ['Ana Ruiz (Greens), the mayor of Porto, met residents. The mayor said it was late.', 'Ana Ruiz'],
  ['Ana Ruiz (Greens), who chairs the panel, met residents. The chair said it was late.', 'Ana Ruiz'],
])('an office stands behind a party, too: %s', leadsTo);

test('who has a forename of a man is no “she”', () => {
  expect(said('Ana Ruiz met residents. Per Lund, a farmer, stayed away. She said it was late.')).toBe(
    'it was late. <- Ana Ruiz',
  );
});

test.each([
  ['Ignatius “Iggy” Pell met residents. Pell said it was late.', 'Ignatius Pell'],
  ['Ignatius “Iggy” Pell met residents. Iggy Pell said it was late.', 'Ignatius Pell'],
  ['Ignatius "Iggy" Pell met residents. Iggy said it was late.', 'Ignatius Pell'],
])('a nickname in marks is no part of the name, and leads to it: %s', leadsTo);

test.each([
  ['Ana Ruiz met Head of Unit Per Lund. Head of Unit Per Lund said it was late.', 'Per Lund'],
  ['Leader of the Opposition Per Lund said it was late.', 'Per Lund'],
  ['Head of Norrvik Per Lund said it was late.', 'Per Lund'],
])('what an office is of is no part of the name behind it: %s', leadsTo);

test.each([
  ['Residents gathered in the hall. They said it was late.', 'Residents'],
  ['Two men ran from the hall. They said it was late.', 'Two men'],
  ['Fishermen blocked the port. Afterwards they said it was late.', 'Fishermen'],
  ['The couple left early. They said it was late.', 'couple'],
  ['Ships lay in the port. They said it was late.', ''],
])('“they” are the people whom the sentence before is about: %s', leadsTo);

test.each([
  ['Ana Ruiz is a baker in Porto. The baker said it was late.', 'Ana Ruiz'],
  ['Baker Ana Ruiz met residents. The baker said it was late.', 'Ana Ruiz'],
  ['Ana Ruiz, the former mayor, met residents. The ex-mayor said it was late.', 'Ana Ruiz'],
  ['NATO Secretary General Per Lund met residents. The NATO secretary-general said it was late.', 'Per Lund'],
  ['NATO Secretary General Per Lund met residents. The alliance’s chief said it was late.', 'Per Lund'],
  ['European Commission President Ana Ruiz met residents. The EU chief said it was late.', 'Ana Ruiz'],
  ['Ana Ruiz, the EU’s high representative, met residents. The EU’s top diplomat said it was late.', 'Ana Ruiz'],
  ['German Chancellor Per Lund met residents. The German leader said it was late.', 'Per Lund'],
  ['Ana Ruiz (EPP, Portugal) met residents. The MEP said it was late.', 'Ana Ruiz'],
  ['Ana Ruiz (EPP, Portugal) met residents. The Portuguese said it was late.', 'Ana Ruiz'],
  ['European Commission President Ana Ruiz met residents. The politician said it was late.', 'Ana Ruiz'],
  ['According to a report by the auditors, the council knew. The report says it was late.', 'auditors'],
  ['Ana Ruiz met residents. The Norwich South MP said it was late.', 'Ana Ruiz'],
  ['Recep Erdoğan met residents. Erdogan said it was late.', 'Recep Erdoğan'],
])('who somebody is told to be leads to them: %s', leadsTo);

test.each([
  ['“It is late,” she said.\n\nAna Ruiz, the mayor of Porto, was speaking on Monday.', 'Ana Ruiz'],
  ['“It is late,” he said.\n\nAna Ruiz, the mayor of Porto, was speaking on Monday.', ''],
  ['“It is late,” she said.\n\nThe ship belongs to Ana Ruiz.', ''],
])('a pronoun that opens an article is who the next paragraph names: %s', (text, name) => {
  expect(whoSaid(`Harbour freezes over as storm moves north\n\n${text}`)).toEqual([`“It is late, <- ${name}`]);
});

test('an acronym is one in the possessive, too', () => {
  const { entities } = extractArticle('Ana Ruiz doubts NATO’s target. NATO said it was late.');
  expect(entities.find(({ name }) => name === 'NATO')).toMatchObject({ kind: 'organization' });
});

test('who is missed is no Miss', () => {
  expect(said('Fans will miss Palmer. Palmer said it was early. He said it was late.')).toBe('it was late. <- Palmer');
});

test.each([
  ['NVP(U) leader Ana Ruiz said it was late.', ['person Ana Ruiz, leader', 'organization NVP(U)']],
  [
    'The NVP(U)’s allies, NP(S) and KTP(M), said it was late.',
    ['organization NVP(U)', 'organization NP(S)', 'organization KTP(M)'],
  ],
  // But what only stands beside it
  ['Ana Ruiz (D) of the Norrvik Party (NVP) said it was late.', ['person Ana Ruiz', 'organization Norrvik Party']],
])('a party that goes by a side is one: %s', (sentence, expected) => {
  expect(namedIn(sentence)).toEqual(expected);
});

test('the first word of a body’s name is no name of it where it opens a sentence as a noun', () => {
  const { body, entities } = extractArticle('Rain fell.\n\nMilk prices fell. The Milk Board said it was late.');
  expect(entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => body.slice(start, end)))).toEqual([
    'Milk Board',
  ]);
});
