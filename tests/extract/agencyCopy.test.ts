import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

test.each([
  [
    'the short name of a share',
    'Norrvik Motors (NRV.ST) said on Monday it would close a plant.',
    ['it would close a plant <- Norrvik Motors (NRV.ST)'],
  ],
  [
    'the short name of a share without brackets',
    'Norrvik utility Norvolt NVT.OL said it would buy Voltek VTKG_p.DE and sell 40 plants.',
    ['it would buy Voltek VTKG_p.DE and sell 40 plants <- Norrvik utility Norvolt'],
  ],
  [
    'the number of a share',
    'Shares of Toda (7203.T) fell 3%, analysts said.',
    ['Shares of Toda (7203.T) fell 3% <- analysts'],
  ],
  [
    'what somebody points at between two parts',
    '“We tried,” Ana Ruiz said, pointing at the leak, “but we failed.”',
    ['“We tried,” | “but we failed.” <- Ana Ruiz'],
  ],
  [
    'how somebody speaks between two parts',
    '“We tried,” said Ana Ruiz, speaking on condition of anonymity, “but we failed.”',
    ['“We tried,” | “but we failed.” <- Ana Ruiz'],
  ],
  [
    'what somebody warns of between two parts',
    '“We tried,” Ana Ruiz said, warning of more floods, “but we failed.”',
    ['“We tried,” | “but we failed.” <- Ana Ruiz', 'more floods <- Ana Ruiz'],
  ],
  [
    'what somebody adds',
    '“We tried,” Ana Ruiz said, adding: “But we failed.”',
    ['“We tried,” <- Ana Ruiz', '“But we failed.” <- Ana Ruiz'],
  ],
  [
    'an office in -ing and its second verb',
    'Housing Secretary Ana Ruiz visited Porto on Monday and said the homes were needed.',
    ['the homes were needed <- Housing Secretary Ana Ruiz'],
  ],
  [
    'an office in -ing behind what was said',
    'The homes were needed, planning officer Ana Ruiz said.',
    ['The homes were needed <- planning officer Ana Ruiz'],
  ],
  [
    'what somebody does, and no office',
    'Joining Minister Ana Ruiz on stage, the clerk smiled and said the homes were needed.',
    ['the homes were needed <- the clerk'],
  ],
  ['nobody who is told', 'She told nobody for a year, not even Ruiz.', []],
  ['when somebody was told', "Ana Ruiz told me later she'd left.", ["she'd left <- Ana Ruiz"]],
  [
    'when somebody was accused',
    'The board was accused of “running away” yesterday as the town debated the bill.',
    ['The board | of “running away” <- '],
  ],
  [
    'words that somebody puts to what the paper tells',
    'The price of milk has fallen to 31p, “a pound less than water”, as one farmer put it.',
    ['“a pound less than water” <- one farmer'],
  ],
  [
    'an age before a dash',
    'Ana Ruiz, 34 — who lost her home in the fire — said: “I am cold.”',
    ['“I am cold.” <- Ana Ruiz'],
  ],
  ['a forename that is a verb, too', 'Will told me it was late.', ['it was late <- Will']],
  [
    'what somebody is called behind a comma',
    'The union rep, a man called Lund, asked me whether I had thought about “the pension”.',
    ['whether I had thought about “the pension” <- The union rep, a man called Lund'],
  ],
  [
    'what a thing is called between commas',
    'The receptor, called Ana, “is ancient”, Lund adds.',
    ['The receptor, called Ana, “is ancient” <- Lund'],
  ],
  ['several without the ending of a plural', 'Fishermen say the port is shut.', ['the port is shut <- Fishermen']],
  [
    'children whom somebody quotes',
    '“The children say, ‘Papa’s been replaced,’” Ana Ruiz said.',
    ['“The children say, ‘Papa’s been replaced,’” <- Ana Ruiz', '‘Papa’s been replaced,’ <- The children'],
  ],
  [
    'what somebody kept telling people without marks',
    '“I kept telling them it was a game,” Ana Ruiz said.',
    ['“I kept telling them it was a game,” <- Ana Ruiz', 'it was a game <- I'],
  ],
  [
    'what somebody kept saying',
    '“I kept telling the man, ‘That’s my sister,’” Ana Ruiz said.',
    ['“I kept telling the man, ‘That’s my sister,’” <- Ana Ruiz', '‘That’s my sister,’ <- I'],
  ],
  [
    'who tells something behind a question of somebody else',
    '“I rode past Lund and I said to him, ‘Are you ill?’ He told me to keep going,” Ana Ruiz said.',
    [
      '“I rode past Lund and I said to him, ‘Are you ill?’ He told me to keep going,” <- Ana Ruiz',
      '‘Are you ill?’ <- I',
      'me to keep going <- He',
    ],
  ],
  [
    'who asks behind what a preposition and marks open',
    'In a chat group called “Holding Pattern”, a student asked last week if it was late.',
    ['if it was late <- a student'],
  ],
  ['a surname that is a month, too', 'The court in May ruled that it was late.', ['that it was late <- The court']],
  ['a year of school', 'Year 10 pupil Ana Ruiz said it was late.', ['it was late <- Year 10 pupil Ana Ruiz']],
])('the copy of agencies: %s', (_, text, found) => {
  expect(readParagraph(text)).toEqual(found);
});

test.each([
  ['“It was late and cold when we got there,” said Will.', ['Will']],
  ['“It was late and cold when we got there,” said April, 12.', ['April']],
  ['Theresa May spoke on Monday. “It was late and cold when we got there,” said May.', ['Theresa May']],
  ['“It was late and cold when we got there,” said Year 6 teacher Ana Ruiz.', ['Ana Ruiz']],
  ['“It was late and cold when we got there,” said Ana Ruiz in May.', ['Ana Ruiz']],
])('forenames that are verbs or months: %s', (paragraph, names) => {
  expect(speakersIn(`Three at the port\n\n${paragraph}`)).toEqual(names);
});

test.each([
  ['Shipping Minister Ana Ruiz ordered an inquiry and said the ferry was safe.', 'Shipping Minister'],
  ['“The ferry is safe and will sail on Monday,” said planning officer Ana Ruiz.', 'planning officer'],
  ['Trading Standards officer Ana Ruiz said the toys were unsafe.', 'Trading Standards officer'],
  ['The clerk, joining farmer Ana Ruiz on stage, said the toys were unsafe.', 'farmer'],
])('offices that open with a word in -ing: %s', (paragraph, title) => {
  const { entities } = extractArticle(`Three at the port\n\n${paragraph}`);
  expect(
    entities.flatMap((entity) => (entity.kind === 'person' ? entity.roles.map((role) => role.title) : [])),
  ).toEqual([title]);
});

test('a few words behind the colon of a headline are said', () => {
  expect(readQuotes('Ana Ruiz opens up on split: ‘I deserve better’\n\nIt rained in Porto.')).toEqual([
    '‘I deserve better’ <- ',
  ]);
  expect(readQuotes('New film: ‘The Last Boat’\n\nIt rained in Porto.')).toEqual([]);
});

test.each([
  [
    'Norrvik utility Norvolt NVT.OL said it would cut 600 jobs. The company said it was sorry.',
    ['organization Norvolt', 'organization Norvolt'],
  ],
  ['Norvolt (NVT.OL) said it was sorry.', ['organization Norvolt']],
  ['Norvolt NVT.OL CEO Ana Ruiz said it was late.', ['person Ana Ruiz']],
  ['Norvolt Electronics 005930.KS said it was late.', ['organization Norvolt Electronics']],
  ['NVT.OL fell 3% as Ana Ruiz said it was late.', ['person Ana Ruiz']],
])('a name with the short name of its share is a body: %s', (body, speakers) => {
  expect(speakersIn(`Rain fell.\n\nIt rained on Monday.\n\n${body}`, ({ kind, name }) => `${kind} ${name}`)).toEqual(
    speakers,
  );
});
