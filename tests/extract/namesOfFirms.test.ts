import type { Entity } from 'onrecord';
import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

const kindAndName = ({ kind, name }: Entity): string => `${kind} ${name}`;

/** A report in which only a name says what speaks. */
const report = (name: string): string =>
  `${name} said it was late.\n\n“It is bad,” said Ana Ruiz of ${name}, who left.\n\n${name} said prices rose.`;

test.each([
  '3M',
  '7-Eleven',
  '23andMe',
  'AT&T',
  'DeepSeek',
  'Norrvik plc',
  'Procter & Gamble',
  'S&P Global',
  'UN Habitat',
  'UN Women',
  'Which?',
  'Yahoo!',
])('%s is a body, with all of its name', (name) => {
  const body = `organization ${name}`;
  expect(speakersIn(report(name), kindAndName)).toEqual([body, 'person Ana Ruiz', body]);
});

test.each([
  ['a firm named in full once', 'Norrvik plc grew.\n\nNorrvik said it was late.', ['organization Norrvik plc']],
  ['a question', 'One of them is shut. Which? Ana Ruiz said it was late.\n\nShe left.', ['person Ana Ruiz']],
  ['a sum', 'Some 3M pupils stayed away.\n\nAna Ruiz said it was late.', ['person Ana Ruiz']],
] as const)('%s', (_, text, expected) => {
  expect(speakersIn(text, kindAndName)).toEqual(expected);
});

test.each([
  ['Ana Ruiz, an analyst at Seccombe Lund, said it was late.', 'person Ana Ruiz, analyst of Seccombe Lund'],
  ['Ana Ruiz, an engineer with Seccombe Lund, said it was late.', 'person Ana Ruiz, engineer of Seccombe Lund'],
  ['Seccombe Lund chief executive Ana Ruiz said it was late.', 'person Ana Ruiz, chief executive of Seccombe Lund'],
  ['Seccombe Lund’s chief executive, Ana Ruiz, said it was late.', 'person Ana Ruiz, chief executive of Seccombe Lund'],
  ['Seccombe Lund co-founder Ana Ruiz said it was late.', 'person Ana Ruiz, co-founder of Seccombe Lund'],
  ['Ana Ruiz of Seccombe Lund said it was late.', 'person Ana Ruiz'],
  ['Ana Ruiz, who works at Seccombe Lund, said it was late.', 'person Ana Ruiz'],
])('%s tells of a body by who works there', (text, person) => {
  const { entities } = extractArticle(`${text}\n\n“No,” a worker said.`);
  const bodies = new Map(entities.map(({ id, kind, name }) => [id, `${kind} ${name}`]));
  expect([...bodies.values()]).toContain('organization Seccombe Lund');
  const ruiz = entities.find(({ name }) => name === 'Ana Ruiz');
  const [role] = ruiz?.kind === 'person' ? ruiz.roles : [];
  const of = role?.organization ? ` of ${bodies.get(role.organization)?.replace('organization ', '')}` : '';
  expect(`person Ana Ruiz${role ? `, ${role.title}` : ''}${of}`).toBe(person);
});

test.each([
  ['Ana Ruiz spoke to a lawyer with Jan Lund. “No,” Jan Lund said.', 'person Jan Lund'],
  ['“No,” said Ana Ruiz, a lawyer for Jan Lund.', 'person Jan Lund'],
])('%s tells of none by somebody', (text, expected) => {
  expect(extractArticle(`${text}\n\nIt is late.`).entities.map(kindAndName)).toContain(expected);
});

test.each([
  ['Ana Ruiz, Norrvik’s mayor, said it was late.', ['person Ana Ruiz']],
  ['Seccombe Lund’s first minister, Ana Ruiz, said it was late.', ['person Ana Ruiz']],
  ['Seccombe Lund harbour master Ana Ruiz said it was late.', ['person Ana Ruiz']],
  ['Seccombe Lund’s allies said it was late.', ['person Seccombe Lund']],
  ['Ana Ruiz told Norrvik’s founders it was late.', ['person Ana Ruiz', 'organization Norrvik']],
  ['Norrvik FC manager Ana Ruiz said it was late.', ['organization Norrvik FC', 'person Ana Ruiz']],
  [
    'Ana Ruiz, general secretary of the Dockers’ Union, said it was late.',
    ['person Ana Ruiz', 'organization Dockers’ Union'],
  ],
])('%s tells whose office it is', (text, expected) => {
  const { entities } = extractArticle(`${text}\n\nIt is late.`);
  expect(entities.filter(({ kind }) => kind !== 'group').map(kindAndName)).toEqual(expected);
  const role = entities
    .flatMap((one) => (one.kind === 'person' ? one.roles : []))
    .find(({ organization }) => organization);
  const body = text.includes('told') ? undefined : expected.find((one) => one.startsWith('organization'));
  expect(entities.find(({ id }) => id === role?.organization)?.name).toBe(body?.replace('organization ', ''));
});

test.each([
  'Norrvik Ambulance',
  'Norrvik Biotech',
  'Norrvik Breweries',
  'Norrvik Electric Power Distribution',
  'Norrvik Gas Supply',
  'Norrvik Mining',
  'Norrvik Securities',
  'Norrvik Tigers',
  'the Norrvik Inquiry',
])('%s is a body that speaks', (name) => {
  const text = `The results were good, according to ${name}. “No,” a worker said.`;
  expect(extractArticle(text).entities.map(kindAndName)).toContain(`organization ${name.replace('the ', '')}`);
});

test.each([
  'The results were good, according to Ana Mining. “No,” a worker said.',
  'Norrvik Mining, 45, said it was late. “No,” a worker said.',
])('%s tells of somebody', (text) => {
  expect(extractArticle(text).entities.map(kindAndName)).toContainEqual(expect.stringMatching(/^person \w+ Mining$/));
});
