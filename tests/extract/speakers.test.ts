import { quotesBy } from 'onrecord';
import { explainArticle, extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'a surname is the person named before',
    'Ana Ruiz, the mayor of Porto, arrived late. “We need more time,” Ruiz said.',
    ['“We need mor <- Ana Ruiz'],
  ],
  [
    'a title and a surname is the person named before',
    'John Smith runs the ferry. “It floats,” Mr Smith said.',
    ['“It floats,” <- John Smith'],
  ],
  [
    'a report is whose it is by the phrase before its author',
    'Rain fell.\n\nIn a report published yesterday Ana Ruiz clears the board. It was late, the report says.',
    ['It was late, <- Ana Ruiz'],
  ],
  [
    'who the opening describes is named later',
    'A former pilot has told a court that the harbour was unsafe.\n\nAna Ruiz, whose case opened on Friday, spoke for an hour.',
    ['that the har <- Ana Ruiz'],
  ],
  [
    'a bare paragraph goes on from the last speaker',
    'Ana Ruiz said that the quay was shut.\n\n“Nobody asked the fishermen what they thought of it.”',
    ['that the qua <- Ana Ruiz', '“Nobody aske <- Ana Ruiz'],
  ],
  [
    'a headline has the speaker of the same words below',
    '‘The quay is a raft’\n\nThe harbour of Stade has a problem. ‘The quay is a raft,’ Ana Ruiz told the council.',
    ['‘The quay is <- Ana Ruiz', '‘The quay is <- Ana Ruiz'],
  ],
  [
    'a headline in capitals names by surname who the text names in full',
    'Ruiz: ‘The Quay Is Closed’\n\nGov. Ana Ruiz closed the quay on Monday and went home by train.',
    ['‘The Quay Is <- Ana Ruiz'],
  ],
  [
    'a son is the subject, not whose son he is',
    'Outside court, Mr Lund’s son Imran, flanked by relatives, thanked the police. He said: “It is done.”',
    ['“It is done. <- Imran'],
  ],
  [
    'a name goes on after al- and el-',
    'Egyptian President Abdel Fattah el-Sisi spoke first. Sisi said the quay was shut.',
    ['the quay was <- Abdel Fattah el-Sisi'],
  ],
  [
    'forenames are known without their accents',
    'Siobhán Berg met Günter Holm on Monday. “Late,” he said. “Early,” she said.',
    ['“Late,” he s <- Günter Holm', '“Early,” she <- Siobhán Berg'],
  ],
  [
    'a quote of the day is whose who signs it',
    'Ana Ruiz spoke.\n\nQUOTE OF THE DAY: “The cheese is late.” – Jan Lund, clerk.',
    ['“The cheese  <- Jan Lund'],
  ],
  [
    'another of several is described whole',
    'Another of the pilots said the quay was late.',
    ['the quay was <- Another of the pilots'],
  ],
  [
    'the ending of a forename tells a little',
    'Ottilina Braze met her deputy, Bertalo Valk, on Monday. “It was short,” he said. “It was polite,” she said.',
    ['“It was shor <- Bertalo Valk', '“It was poli <- Ottilina Braze'],
  ],
  [
    'who speaks inside the words does not speak them',
    'Jan Lund runs the pub. “My sister used to say that it would close,” he told the meeting.',
    ['“My sister u <- Jan Lund', 'that it woul <- My sister'],
  ],
  [
    'a name after a people and a comma',
    'Ana Ruiz spoke first. Her shadow, the Pole Jan Lund, retorted that it was late.',
    ['that it was  <- Jan Lund'],
  ],
  [
    'whoever was asked answers, not who asked',
    'Ana Ruiz was asked by a reporter whether she would stay. “Not yet,” she replied.',
    ['whether she  <- reporter', '“Not yet,” s <- Ana Ruiz'],
  ],
  [
    'a headline describes who says its words',
    'Skipper calls ferry ‘unfit for cattle’\n\nThe quay was shut, said Jan Lund, a clerk.\n\n“It is unfit even for cattle,” said Ana Ruiz, the captain.',
    ['ferry ‘unfit <- Ana Ruiz', 'The quay was <- Jan Lund', '“It is unfit <- Ana Ruiz'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(text)).toEqual(expected);
});

test('the subject behind a fronted phrase is no office of the name in it', () => {
  const text = 'In a letter to Jon Berg, the senator wrote that the yard was shut. Jon Berg left.';
  expect(extractArticle(text).entities.find(({ name }) => name === 'Jon Berg')).toMatchObject({ roles: [] });
});

test('two of a surname stay two, and a title tells which', () => {
  const text = 'Mr John Smith met Ms Jane Smith in court. “I was there,” Ms Smith said. “I was not,” Mr Smith said.';
  const article = extractArticle(text);
  expect(article.entities.map(({ name }) => name)).toEqual(['John Smith', 'Jane Smith']);
  expect(whoSaid(text)).toEqual(['“I was there <- Jane Smith', '“I was not,” <- John Smith']);
});

test('a thing with its name in marks is no description of somebody', () => {
  const text =
    '“We asked the state to pay”, engineers Maren Ulvang and Théo Guillou wrote.\n\n“It would not wait”, said Ulvang, who leads the project “Twice Daily”.';
  const mentions = extractArticle(text).entities.find(({ id }) => id === 'maren-ulvang')?.mentions;
  expect(mentions?.map(({ start, end }) => text.slice(start, end))).toEqual(['engineers Maren Ulvang', 'Ulvang']);
});

test('several words before the first of two names do not part them', () => {
  const text =
    'The plan came on Monday.\n\nGreen groups Clean Sea Trust and the Harbour Watch Foundation said it was a gift.';
  expect(extractArticle(text).quotes[0]?.speakers).toEqual(['clean-sea-trust', 'harbour-watch-foundation']);
});

test('who cannot be told stays open, and the explanation names the candidates', () => {
  const text = '“It was late,” she said. Ana Ruiz had gone. Eva Lund had gone, too.';
  const { article, speakers } = explainArticle(text);
  expect(article.quotes[0]?.speakers).toEqual([]);
  expect(speakers[0]).toMatchObject({ quote: 'q1', rule: 'personalPronoun', speakers: [] });
  expect(explainArticle('Ana Ruiz met Eva Lund. “It was late,” she said.').speakers[0]?.candidates).toEqual([
    'ana-ruiz',
    'eva-lund',
  ]);
});

test('questions of an interview are nobody’s, answers by initials are the interviewee’s', () => {
  const text =
    'Tea with the beekeeper\n\nSaoirse Lynam keeps bees in Clare.\n\nQ: How many hives are there now?\n\nSL: There are forty of them.\n\nQ: And honey?\n\nSL: Enough for everybody.';
  expect(whoSaid(text).filter((line) => /^(?:How|There|And|Enough)/.test(line))).toEqual(
    ['How many hiv <- ', 'There are fo <- Saoirse Lynam', 'And honey? <- ', 'Enough for e <- Saoirse Lynam'].map(
      (line) => expect.stringContaining(line.slice(0, 9)) as unknown as string,
    ),
  );
});

test('what words beside a quotation do not say themselves is inferred', () => {
  const { quotes } = extractArticle('Ana Ruiz left. “It is over,” she said. “It is not,” Ruiz said later.');
  expect(quotes.map(({ evidence }) => evidence.basis)).toEqual(['inferred', 'stated']);
});

test('queries work on what was extracted', () => {
  const article = extractArticle('Ana Ruiz, the mayor of Porto, left. “It is over,” she said.');
  expect(quotesBy(article, 'ana-ruiz')).toHaveLength(1);
});
