import { extractQuotes } from 'onrecord/extract';
import { describe, expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';

test.each([
  ['“I tell them he is away,” Lund said.', ['“I tell them he is away,” <- Lund', 'he is away <- I']],
  ['“I would tell them he is away,” Lund said.', ['“I would tell them he is away,” <- Lund']],
  ['“They ask me why we are late,” Lund said.', ['“They ask me why we are late,” <- Lund', 'why we are late <- They']],
])('what is told or asked again and again inside marks: %s', (sentence, expected) => {
  expect(readParagraph(sentence)).toEqual(expected);
});

describe('a clause inside what is told of the subject has no subject of the report', () => {
  test.each([
    [
      'The chief, who told them she could not release details while it was late, left.',
      ['she could not release details while it was late <- who'],
    ],
    [
      'But a nurse who asked not to be named because she was not allowed to brief the press said beds were short.',
      ['beds were short <- a nurse'],
    ],
    ['On Monday, people who hid their names because the talks are private said it was bad.', ['it was bad <- people']],
    ['In Oslo, a cook who left because she had a child said it was cold.', ['it was cold <- a cook']],
    ['In Oslo, a woman who fled when the war began said she was tired.', ['she was tired <- a woman']],
    ['In Oslo a cook who left when the inn was shut said it was cold.', ['it was cold <- a cook']],
    ['On Friday, a clerk who fled when the roof collapsed said it was loud.', ['it was loud <- a clerk']],
    ['In Oslo, a man who had worked there since it opened said it was old.', ['it was old <- a man']],
    ['On Monday, the mayor of a town where a bridge fell said it was old.', ['it was old <- the mayor of a town']],
    ['“It was loud,” one clerk who fled when the roof was hit said.', ['“It was loud,” <- one clerk']],
    ['On Monday, the man who stole it was jailed after a judge said he lied.', ['he lied <- a judge']],
    ['But when the ferry sank the owner said it was old.', ['it was old <- the owner']],
    [
      'The mayor’s letter, a copy of which was seen by the Post, says the pier is old.',
      ['the pier is old <- The mayor’s letter'],
    ],
    ['Lund sent notes that were praised by aides who called “Encore”.', ['“Encore” <- who']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('words end where somebody of whom a clause tells speaks', () => {
  test.each([
    ['The yard said it was safe, but a welder who lost his job said it was not.', ['it was safe', 'it was not']],
    ['Ruiz said it was safe, while people who live there say it is not.', ['it was safe', 'it is not']],
    [
      'Ruiz said he knew the clerk who left and the cook who refused to say why.',
      ['he knew the clerk who left and the cook who refused to say why'],
    ],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence).map((quote) => quote.replace(/ <- .*/, ''))).toEqual(expected);
  });
});

describe('words end before a clause about something else', () => {
  test.each([
    ['The envoy said that it was “over”, as members again failed to agree.', 'that it was “over”'],
    ['Ruiz said that the plan was “dead”, after the council voted against it.', 'that the plan was “dead”'],
    ['Ruiz said demand was “weak”, and the shares fell 3%.', 'demand was “weak”'],
    ['Ruiz said it was “a raft”, and the council will vote on it.', 'it was “a raft”'],
    ['Velda said that profit fell, as oil prices slid.', 'that profit fell'],
    ['Ruiz said it was “a raft”, and the crew had been ill.', 'it was “a raft”, and the crew had been ill'],
    ['Ruiz said it was “a raft”, and the town would appeal.', 'it was “a raft”, and the town would appeal'],
    ['Lund said the vote was “a raft”, as half were away.', 'the vote was “a raft”, as half were away'],
    ['Lund said it was a raft, and the sailors left it.', 'it was a raft, and the sailors left it'],
    ['Traders say it is late, as the river is freezing.', 'it is late, as the river is freezing'],
  ])('%s', (sentence, content) => {
    expect(readParagraph(sentence)[0]).toMatch(`${content} <- `);
  });
});

describe('things that somebody adds or agrees on are nothing said', () => {
  test.each([
    ['Velda added 2.1% and Norrvik fell.', []],
    ['Velda added $20 million in value, which traders called “daft”.', ['“daft” <- traders']],
    ['Lund added a third, before Berg hit the post.', []],
    ['Lund added a late goal, and Berg was sent off.', []],
    ['Members agreed a plan to cut costs on Monday.', []],
    ['Lund added a plan to cut costs was needed.', ['a plan to cut costs was needed <- Lund']],
    ['Lund added 40 trams would run.', ['40 trams would run <- Lund']],
    ['Lund added 40 trams were not enough, and left.', ['40 trams were not enough, and left <- Lund']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('words begin behind whom they are put to and end before when they came', () => {
  test.each([
    ['The mayor asked Jan Lund for an apology.', ['an apology <- The mayor']],
    ['Ana Ruiz asked the council for more money.', ['more money <- Ana Ruiz']],
    ['She asked him for a lift.', ['a lift <- She']],
    ['The mayor asked for an apology.', ['an apology <- The mayor']],
    ['The Post has asked the firm for comment.', []],
    ['Lund asked the minister for culture to resign.', ['the minister for culture to resign <- Lund']],
    ['Fans slammed the “greedy” club after it put up prices.', ['the “greedy” club <- Fans']],
    ['A mum has blasted a “daft” firm after she was fined.', ['a “daft” firm <- A mum']],
    ['Fans slammed the “greedy” club as a raft.', ['the “greedy” club as a raft <- Fans']],
    ['Lund rejected claims that he lied after the flood.', ['claims that he lied after the flood <- Lund']],
    ['Lund said the sum was wrong but did not offer another.', ['the sum was wrong <- Lund']],
    [
      'The file says he met a man, known only as C, identified only as D, at an inn.',
      ['he met a man, known only as C, identified only as D, at an inn <- The file'],
    ],
    ['Lund rang the bank, only to be told that it was shut.', ['that it was shut <- ']],
    ['Lund said he rang, only to be told it was “shut”.', ['he rang <- Lund', 'it was “shut” <- ']],
    [
      '“He told me to rest and be ready,” Lund said.',
      ['“He told me to rest and be ready,” <- Lund', 'me to rest and be ready <- He'],
    ],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('who speaks stands alone', () => {
  test.each([
    ['For thirty years Ana Ruiz has told us that it is late.', ['that it is late <- Ana Ruiz']],
    ['In three weeks Ana Ruiz has said twice that it is late.', ['that it is late <- Ana Ruiz']],
    [
      'Jan Lund, police said, told officers that it was late.',
      ['Jan Lund | told officers that it was late <- police', 'that it was late <- Jan Lund'],
    ],
    [
      'Lund said it was “over”, a remark that two aides said had hurt.',
      ['it was “over” <- Lund', 'had hurt <- two aides'],
    ],
    ['“We won,” one of them said.', ['“We won,” <- one of them']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });

  test.each([
    ['Velda sacks chief, says board lost trust', ['board lost trust <- Velda']],
    ['Velda shuts plant, cites ‘weak’ sales', ['‘weak’ sales <- Velda']],
    ['Norrvik sales chief quits, says firm is lost', ['firm is lost <- Norrvik sales chief']],
    ['Norrvik Sales Chief Quits, Says Firm Is Lost', ['Firm Is Lost <- Norrvik Sales Chief']],
    ['Bank of Riga: strike ‘a drag on growth’', ['strike ‘a drag on growth’ <- Bank of Riga']],
    ['MPs slam ‘lazy’ minister after crash', ['‘lazy’ minister <- MPs']],
  ])('in a headline: %s', (headline, expected) => {
    expect(readQuotes(`${headline}\n\nIt rained in Riga, where Velda and Norrvik have been for years.`)).toEqual(
      expected,
    );
  });
});

test('a particle belongs to the cue', () => {
  const text = 'Three at the port\n\n“Not a chance,” shot back Jan Lund.';
  expect(extractQuotes(text).quotes.map(({ cue }) => cue && text.slice(cue.start, cue.end))).toEqual(['shot back']);
});
