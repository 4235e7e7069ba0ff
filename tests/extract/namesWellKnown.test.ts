import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

/** Who speaks in some paragraphs under a headline, and what kind each of them is. */
const speakersOf = (...paragraphs: string[]): string[] =>
  speakersIn(['News from today', ...paragraphs].join('\n\n'), ({ kind, name }) => `${kind} ${name}`);

test.each(['Elon Musk', 'Kamala Harris', 'Giorgia Meloni', 'Narendra Modi', 'Recep Tayyip Erdogan', 'Pete Buttigieg'])(
  'who has a forename that is well known is somebody behind "a spokesman for", too: %s',
  (name) => {
    expect(speakersOf(`A spokesman for ${name} said it was late.`)).toEqual([`person ${name}`]);
  },
);

test.each([
  ['Mr Vamden said', 'called by Mr'],
  ['Vamden, 53, said', 'of an age'],
])('a name that elsewhere stands alone beside what people have is somebody’s: %s', (said) => {
  const speakers = speakersOf('A spokesman for Qarel Vamden said it was late.', `${said} the road was shut.`);
  expect(new Set(speakers)).toEqual(new Set(['person Qarel Vamden']));
});

test('where nothing tells of somebody, a spokesman speaks for a body', () => {
  const speakers = speakersOf('A spokesman for Qarel Vamden said it was late.', 'Vamden said the road was shut.');
  expect(new Set(speakers)).toEqual(new Set(['organization Qarel Vamden']));
});

test.each([
  'Police Scotland',
  'Public Health England',
  'Air France',
  'Digital Europe',
  'Sport England',
  'Transport for London',
])('a body whose name ends in a place is a whole behind "a spokesman for": %s', (body) => {
  expect(speakersOf(`A spokesman for ${body} said it was late.`)).toEqual([`organization ${body}`]);
});

test.each([
  'Islamic State said it was behind the attack.',
  'The militant group Islamic State said it was behind the attack.',
  'A spokesman for Islamic State said it was behind the attack.',
  'New Democracy said it would vote no.',
  'Black Lives Matter said its members would march.',
])('a body that everybody knows has no word taken off, nor is it a place: %s', (sentence) => {
  expect(speakersOf(sentence)[0]).toMatch(/^organization (?:Islamic State|New Democracy|Black Lives Matter)$/);
});

test('a body that everybody knows is somebody where somebody bears its name', () => {
  const speakers = speakersOf('The former mayor Michael Bloomberg will not run.', 'Bloomberg said the race was late.');
  expect(speakers).toEqual(['person Michael Bloomberg']);
  expect(speakersOf('Michael Vam will not run.', 'Bloomberg said the race was late.')).toEqual([
    'organization Bloomberg',
  ]);
});

test.each([
  ['Hartley’s told investors that sales had fallen.', 'organization Hartley’s'],
  ['Sales had fallen, according to Hartley’s.', 'organization Hartley’s'],
  ['“Sales have fallen,” said Hartley’s.', 'organization Hartley’s'],
  ['Hartley & Poor’s told investors that the rating was safe.', 'organization Hartley & Poor’s'],
  ['“Sales have fallen,” said Hartley’s chief executive, Ana Ruiz.', 'person Ana Ruiz'],
])('a name that ends as an owner’s is a whole where nothing is owned: %s', (sentence, speaker) => {
  expect(speakersOf(sentence)).toEqual([speaker]);
});

test.each([
  ['A judge in St. Louis said it was late. Many in St. Louis agreed.', 'St. Louis'],
  ['Ana Ruiz told reporters in Tel Aviv that it was late.', 'Tel Aviv'],
  ['Settlers in the West Bank said it was late.', 'West Bank'],
])('a place of two words is one place: %s', (sentence, place) => {
  const { entities } = extractArticle(`News from today\n\n${sentence}\n\nNo more is known.`);
  expect(entities.filter(({ kind }) => kind === 'place').map(({ name }) => name)).toEqual([place]);
});

test.each([
  ['Ana Ruiz, a nurse from Charlotte, said it was late.', ['person Ana Ruiz']],
  ['Ana Ruiz, from Milan, said it was late.', ['person Ana Ruiz', 'place Milan']],
])('where somebody is from is nobody, even where it is a forename: %s', (sentence, expected) => {
  const { entities } = extractArticle(`News from today\n\n${sentence}\n\nNo more is known.`);
  expect(entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
});

/** What a text under a headline has: its people, bodies and groups, each with its offices. */
const entitiesIn = (sentence: string): string[] =>
  extractArticle(`News from today\n\n${sentence}\n\nNo more is known.`).entities.map((entity) =>
    [entity.kind, entity.name, ...('roles' in entity ? entity.roles.map(({ title }) => `(${title})`) : [])].join(' '),
  );

test.each([
  [
    'Norrvik Farmers’ Federation president Ana Ruiz said it was late.',
    ['organization Norrvik Farmers’ Federation', 'person Ana Ruiz (president)'],
  ],
  [
    'The Norrvik Farmers’ Federation president, Ana Ruiz, said it was late.',
    ['person Ana Ruiz (president)', 'organization Norrvik Farmers’ Federation'],
  ],
  [
    'Ana Ruiz, who replaced chairman Jan Lund in May, said it was late.',
    ['person Ana Ruiz', 'person Jan Lund (chairman)'],
  ],
  ['Ana Ruiz, who married actor Jan Lund, said it was late.', ['person Ana Ruiz', 'person Jan Lund (actor)']],
  ['On Monday retired director Jan Lund said it was late.', ['person Jan Lund (retired director)']],
  ['Goldman Sachs economists said rates would fall.', ['organization Goldman Sachs', 'group Goldman Sachs economists']],
  ['“It is late,” said Ana Ruiz, a crane operator.', ['person Ana Ruiz']],
  ['“It is late,” said Norrvik Lines, a ferry operator.', ['organization Norrvik Lines']],
  ['St. Mary’s Hospital said it was late.', ['organization St. Mary’s Hospital']],
  ['The Scottish Greens said it was late.', ['group Scottish Greens']],
  ['Maricopa County said nine people had died.', ['organization Maricopa County']],
  ['HMP Norrvik said it was late.', ['organization HMP Norrvik']],
  ['World Weather Attribution said it was late.', ['organization World Weather Attribution']],
  ['The minister told the public broadcaster Qvarn that it was late.', ['group minister', 'organization Qvarn']],
  ['The broadcaster Ana Ruiz said it was late.', ['person Ana Ruiz (broadcaster)']],
  ['Merz and von der Leyen met. “We are ready,” von der Leyen said.', ['person von der Leyen']],
  [
    'Jan van der Berg and Ana de la Cruz met. “We are ready,” van der Berg said.',
    ['person Jan van der Berg', 'person Ana de la Cruz'],
  ],
  [
    'The candidate of the All Progressives Congress, Ana Ruiz, said it was late.',
    ['organization All Progressives Congress', 'person Ana Ruiz (candidate)'],
  ],
  ['The Tulsa Fraternal Order of Police said it was late.', ['organization Tulsa Fraternal Order of Police']],
  ['Hearth & Grain Bakery has shut. Hearth & Grain said it was late.', ['organization Hearth & Grain Bakery']],
  [
    'Norrvik Bank Research is late, Norrvik Bank said.',
    ['organization Norrvik Bank Research', 'organization Norrvik Bank'],
  ],
  ['Earl Vam, 83, said it was late.', ['person Earl Vam']],
  ['Prince Harry, 39, said it was late.', ['person Harry (Prince)']],
  ['A soldier, Qerhii, said that he was tired.', ['person Qerhii (soldier)']],
  ['A man from the town, Qerhii, said that he was tired.', ['group man from the town', 'person Qerhii']],
  ['Norrvik, whose manager, Jan Lund, was late, lost. “No,” he said.', ['person Jan Lund (manager)']],
  ['Alexandria Ocasio-Cortez left. AOC said it was late.', ['person Alexandria Ocasio-Cortez']],
  ['Ana Karla Ruiz met the AKR. The AKR said it was late.', ['person Ana Karla Ruiz', 'organization AKR']],
  [
    'Ana Ruiz, of the Socialists & Democrats, said it was late.',
    ['person Ana Ruiz', 'organization Socialists & Democrats'],
  ],
  ['A spokesperson for the Vamol maker said it was late.', ['group spokesperson for the Vamol maker']],
  ['A spokesperson for the Vamol airline said it was late.', ['organization Vamol']],
  ['Ana Ruiz lives in Silicon Valley, she said.', ['person Ana Ruiz', 'place Silicon Valley']],
  ['The film was shot in Hollywood, Ana Ruiz said.', ['person Ana Ruiz']],
])('who and what a sentence names, and what they are: %s', (sentence, entities) => {
  expect(entitiesIn(sentence)).toEqual(entities);
});

test.each(['von', 'van der', 'de la', 'St.', 'the All', 'Norrvik, whose', 'Earl Ruiz,'])(
  'a text may end in words that open a name: %s',
  (end) => {
    for (const text of [end, `News from today\n\nIt was late, said ${end}`, `Ana Ruiz met ${end}\n\nNo more is known.`])
      expect(extractArticle(text, { language: 'en' }).body, text).toBe(text);
  },
);

test.each([
  ['USA Today reported that it was late.', 'organization USA Today'],
  // But what a land does at that time
  ['Vietnam Today said that it was late.', 'place Vietnam'],
  ['The Obama White House said it was late.', 'organization White House'],
])('%s is said by %s', (sentence, speaker) => {
  expect(speakersOf(sentence)).toEqual([speaker]);
});
