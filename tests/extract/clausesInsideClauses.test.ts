import { describe, expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

describe('a clause inside what is told of the subject has no subject of the report', () => {
  test.each([
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
    ['After the vote closed, a clerk who left because he was ill said it was fair.', ['it was fair <- a clerk']],
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
    ['Ruiz said he knew the clerk who left and the cook who refused to say why.', [/why$/]],
  ])('%s', (sentence, expected) => {
    const contents = readParagraph(sentence).map((quote) => quote.replace(/ <- .*/, ''));
    expect(contents).toEqual(
      expected.map((content) => (content instanceof RegExp ? expect.stringMatching(content) : content)),
    );
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
