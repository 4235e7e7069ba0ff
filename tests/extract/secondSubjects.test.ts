import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

const speakersOf = (sentence: string): string[] => speakersIn(`News from today\n\n${sentence}`, ({ name }) => name);

/** The words of each quotation in a sentence under a headline. */
function contentsOf(sentence: string): string[] {
  const text = `News from today\n\n${sentence}`;
  return extractArticle(text).quotes.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );
}

test.each([
  ['The match was stopped after fans ran on to the pitch, shouting “Thieves!”', ['fans']],
  ['Parliament was suspended after lawmakers left, accusing the speaker of bias.', ['lawmakers']],
  ['Shares fell after the lender cut its forecast, blaming “weak” demand.', ['lender']],
  ['Ana Ruiz sued after the firm lost money, saying it was “late”.', ['Ana Ruiz']],
  ['Jan Lund declined to say when the port would open, and told workers it was “late”.', ['Jan Lund']],
  ['Jan Lund said it was “late”, but Ana Ruiz was gloomier, saying it was “over”.', ['Jan Lund', 'Ana Ruiz']],
  ['Jan Lund said it was late, but an EU envoy was angry, calling it “over”.', ['Jan Lund', 'EU envoy']],
  ['Jan Lund said it was “late”, but was hopeful, saying it was not over.', ['Jan Lund', 'Jan Lund']],
])('who does something nearer to the participle says it: %s', (sentence, speakers) => {
  expect(speakersOf(sentence)).toEqual(speakers);
});

test.each([
  ['It was late, Lund said, although two aides told us that it was not.', ['It was late', 'that it was not']],
  ['It was late, Lund said, although nobody had left.', ['It was late … although nobody had left']],
  [
    'Lund told the House that it was late, but thanked the chair for “a useful start”.',
    ['that it was late', 'the chair for “a useful start”'],
  ],
  ['Lund’s remark that the club “is no hotel” drew laughter.', ['that the club “is no hotel”']],
  ['Lund’s claim that the “late” club was shut angered fans.', ['that the “late” club was shut']],
  ['Lund said on Sunday the club “will fold”.', ['the club “will fold”']],
  ['Lund said Sunday the club “has lost its way”.', ['the club “has lost its way”']],
  ['Lund said he would not “deal with a thief”, a reference to Ruiz.', ['he would not “deal with a thief”']],
  ['Ministers agreed on Monday to back a plan that nobody liked.', []],
  ['Lund admitted to the board that it was late.', ['that it was late']],
  ['Lund calls this a “farce”, and I think he is right.', ['this a “farce”']],
  ['Lund says that the pier is cold and thanks her crew.', ['that the pier is cold']],
  ['Lund says the pier is cold and thanks to her crew clean.', ['the pier is cold and thanks to her crew clean']],
  ['Lund accused Berg of lying and the mayor denied it.', ['Berg of lying']],
  ['Lund accused Berg of hiding the men charged with it.', ['Berg of hiding the men charged with it']],
  ['Crews demand a ban, something the mayor has ruled out.', ['a ban']],
  ['Crews are glad, but ask that it stay open.', ['that it stay open']],
  ['Crews demand more boats and warn of a flood.', ['more boats', 'a flood']],
  ['Crews call for higher pay and accuse Lund of greed.', ['higher pay', 'Lund of greed']],
  ['Crews urge Lund to act and warn Berg of it.', ['Lund to act and warn Berg of it']],
  ['Lund said she wrote the song “in ten minutes”.', ['she wrote the song “in ten minutes”']],
])('what somebody says ends before another predicate: %s', (sentence, contents) => {
  expect(contentsOf(sentence)).toEqual(contents);
});

test.each([
  ['Ana Ruiz kept saying that it was “late”.', 'kept saying', 'Ana Ruiz'],
  ['“It is late,” Ana Ruiz kept saying.', 'kept saying', 'Ana Ruiz'],
  ['They keep telling her that it is late.', 'keep telling', 'They'],
  ['Ana Ruiz began shouting: “Go!”', 'began shouting', 'Ana Ruiz'],
  ['Her manager interrupts to say that it is late.', 'to say', 'Her manager'],
  ['Ana Ruiz rang to say it was late.', 'to say', 'Ana Ruiz'],
  ['Six of the crew have written to Lund to say they are cold.', 'to say', 'Six of the crew'],
  ['Six of the crew wrote to Lund to warn of a flood.', 'to warn of', 'Six of the crew'],
  ['Six of the crew wrote to Lund to complain about the noise.', undefined, undefined],
  ['They demand a pier and warn of a flood.', 'demand', 'They'],
  ['The union that represents them says it is late.', 'says', 'The union'],
  ['The union that runs the yards says it is late.', 'says', 'The union'],
])('who goes on saying it or comes to say it says it: %s', (sentence, cue, source) => {
  const text = `News from today\n\n${sentence}`;
  const [quote] = extractArticle(text).quotes;
  const words = [quote?.cue, quote?.source].map((span) => span && text.slice(span.start, span.end));
  expect(words).toEqual([cue, source]);
});

test.each(['After', 'When'])('%s the talks ended, somebody says one thing after another', (opener) => {
  expect(
    readQuotes(`${opener} the talks ended, Ruiz said it was late, called it “daft” and told them that they had to go.`),
  ).toEqual(['it was late <- Ruiz', 'it “daft” <- Ruiz', 'that they had to go <- Ruiz']);
});

test.each(['On Monday', 'In Porto', 'When they met'])('%s, both said it was late', (opener) => {
  expect(readQuotes(`${opener}, both said it was late.`)).toEqual(['it was late <- both']);
});
