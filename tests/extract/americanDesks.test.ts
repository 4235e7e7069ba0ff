import { describe, expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';
import { whoSaid } from '../support/whoSaid.js';

describe('where a town is says nothing', () => {
  test.each([
    [
      'Judge Jan Kask, who was to travel to Akron, Ohio, on Friday to see it, said it was late.',
      'it was late <- Judge Jan Kask',
    ],
    ['Paul Porter, a driver from Ava, Mo., who pays dues, said it was late.', 'it was late <- Paul Porter'],
    ['Eva Inman, of Tartu, Estonia, whose boat sank, said it was late.', 'it was late <- Eva Inman'],
    [
      'Eva Inman, a nurse from Reno, Nev., attending the fair, said it was late.',
      'it was late <- Eva Inman, a nurse from Reno, Nev., attending the fair',
    ],
    [
      'Eva Sand and Polly Shep, two of those who survived the fire in Derry, Northern Ireland, last year, said it was late.',
      'it was late <- Eva Sand and Polly Shep',
    ],
    [
      'Lund, mayor of Derry, Northern Ireland, since 2012, said it was late.',
      'it was late <- Lund, mayor of Derry, Northern Ireland, since 2012',
    ],
    ['The driver, a man from Derry, Northern Ireland, who was hurt, said it was late.', 'it was late <- The driver'],
    // But a name behind a town
    ['At a clinic in Stade, Ruiz, who flew there, said it was late.', 'it was late <- Ruiz'],
    ['Speaking at a rally in Stade, Ruiz, who flew there, said it was late.', 'it was late <- Ruiz'],
    ['The mayor was in Stade, Ruiz, on her way home, said.', 'The mayor was in Stade <- Ruiz'],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual([expected]);
  });
});

test.each([
  ['Critics said it would break with Roe v. Lund.', ['it would break with Roe v. Lund <- Critics']],
  ['The road to Mt. Storm is shut, police said.', ['The road to Mt. Storm is shut <- police']],
  ['Eva Griff, then a Ft. Storm editor, said it was late.', ['it was late <- Eva Griff']],
  ['Ruiz said on CBS’ “Long Night” that it was late.', ['that it was late <- Ruiz']],
  ['USA Today reported that the pier was shut.', ['that the pier was shut <- USA Today']],
  ['The IRS’ new chief said it was late.', ['it was late <- The IRS’ new chief']],
  ['Noting that it was late, Ruiz put her name to it.', ['that it was late <- Ruiz']],
  [
    'Ruiz vowed to build a wall and make the town pay for it.',
    ['to build a wall and make the town pay for it <- Ruiz'],
  ],
  ['Ruiz told them to stay up and keep the fire lit.', ['them to stay up and keep the fire lit <- Ruiz']],
  // But what Ruiz did
  ['Ruiz vowed to build a wall and made the town pay for it.', ['to build a wall <- Ruiz']],
  [
    'She suggested that Lund was from Porto: “He likes the sea.”',
    ['that Lund was from Porto <- She', '“He likes the sea.” <- She'],
  ],
])('%s', (sentence, expected) => {
  expect(readParagraph(sentence)).toEqual(expected);
});

test.each([
  ['Asked whether Ruiz was “fit to lead,” Lund said she was.', ['she was <- Lund']],
  ['Asked whether Ruiz has “the skill to serve,” 75 percent of voters said yes.', ['yes <- 75 percent of voters']],
  ['The timing does not surprise pollster Eva Shaw: “It is late.”', ['“It is late.” <- pollster Eva Shaw']],
  ['The plan delighted the mayor of Porto, Ana Ruiz: “It is time.”', ['“It is time.” <- the mayor of Porto, Ana Ruiz']],
  ['The board was clear in its findings: “It is late.”', ['“It is late.” <- The board']],
  ['The camp was happy to hear Ruiz pledged her support for the cause.', ['her support for the cause <- Ruiz']],
  ['One month after announcing his plan for the port, Ruiz left.', ['his plan for the port <- Ruiz']],
  [
    'Ruiz told the court that she had opened the door and found a mess.',
    ['that she had opened the door and found a mess <- Ruiz'],
  ],
  // But whose advice it is
  ['Her advice to drivers: “Go home.”', ['“Go home.” <- Her']],
  ['The plan annoys nobody who can swim, and Ruiz is one: “It is late.”', ['“It is late.” <- Ruiz']],
])('%s', (sentence, expected) => {
  expect(readParagraph(sentence)).toEqual(expected);
});

test('what would happen if somebody did something is not their word', () => {
  expect(
    readParagraph(
      '“It is late,” said Eva Inman, a nurse. If the rivals leave, “nobody will be there to light the lamp.”',
    ),
  ).toEqual(['“It is late,” | “nobody will be there to light the lamp.” <- Eva Inman, a nurse']);
});

test.each([
  ['Ana Ruiz Just Announced Her Plans For May', 'Her Plans Fo <- Ana Ruiz'],
  ['Ana Ruiz Now Says The Port Was Shut Too Late', 'The Port Was <- Ana Ruiz'],
])('an adverb in a headline is no surname: %s', (headline, expected) => {
  expect(whoSaid(`${headline}\n\nFormer mayor Ana Ruiz walked along the quay on Monday.\n\nNobody else came.`)).toEqual(
    [expected],
  );
});

test('words in marks inside a sentence join no two names', () => {
  expect(
    whoSaid(
      'Three at the port\n\nEva Inman wept on Monday. He called Jan Lund “a fool,” Inman said. “But he is our fool,” Inman said.',
    ),
  ).toContain('“But he is o <- Eva Inman');
});

test.each([
  [
    'the Republican is the senator and no welder',
    'Sen. Eva Haver walked in on Tuesday and was booed.\n\n“You knew it,” shouted Jan Krebs, a welder.\n\nThe Republican said it was late.',
    ['“You knew it <- Jan Krebs', 'it was late. <- Eva Haver'],
  ],
  [
    'but who was named in the paragraph may be',
    'Gov. Jan Till met voters on Monday and was booed.\n\nJane Alva, a businesswoman, laughed. “It is late,” the Democrat joked.',
    ['“It is late, <- Jane Alva'],
  ],
  [
    'the Republican, a dealer, is no Democrat',
    'Mayor Eva Colu wept. The Democrat said it was late.\n\nCouncilman Jan Hale laughed. The Republican, a boat dealer, said it was early.',
    ['it was late. <- Eva Colu', 'it was early <- Jan Hale'],
  ],
  [
    'the former mayor is not the mayor',
    'Mayor Eva Colu wept. “It is over,” she said.\n\nHer predecessor, Jan Malon, sat in front. The former mayor told the board it was early.',
    ['“It is over, <- Eva Colu', 'it was early <- Jan Malon'],
  ],
  [
    'but the minister who resigned',
    '“I resign,” said the finance minister, Jan Lund.\n\nPrime Minister Per Berg promised to look into it.\n\nThe former minister left by bicycle. He denied that he was pushed.',
    ['“I resign,”  <- Jan Lund', 'to look into <- Per Berg', 'that he was  <- Jan Lund'],
  ],
  [
    'a judge who names somebody else first is named a paragraph later',
    'A federal judge on Friday blocked the order of Gov. Ray Till, calling it “a trick”.\n\nU.S. District Judge Alma Prew ruled that it was late.',
    ['it “a trick” <- Alma Prew', 'that it was  <- Alma Prew'],
  ],
  [
    'so is one behind lines of authors',
    'By Eva Whit\nStaff Writer\n\nA federal judge on Friday blocked an order, calling it “a trick”.\n\nU.S. District Judge Alma Prew ruled that it was late.',
    ['it “a trick” <- Alma Prew', 'that it was  <- Alma Prew'],
  ],
  [
    'June, April and May are forenames, too',
    'June Alva, a farmer, left. “It is late,” said April Jones. In May Lund wept.\n\nAlva said it was over.',
    ['“It is late, <- April Jones', 'it was over. <- June Alva'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(`Three at the port\n\n${text}`)).toEqual(expected);
});
