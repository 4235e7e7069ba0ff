import { describe, expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

describe('nobody says', () => {
  test.each([
    ['when somebody joked', 'Lund joked when the lights failed.'],
    ['when somebody complained', 'Ruiz complained when the gate stayed shut.'],
    ['when somebody replied', 'Lund replied when she was asked again.'],
    ['when somebody boasted', 'Ruiz boasted when she won the race.'],
    ['when somebody testified', 'Lund testified when the court sat.'],
    ['how somebody answered', 'Lund responded in a way that could hurt the town.'],
    ['what a plan is like that somebody spoke of', 'Ruiz spoke in Porto of a plan that will fail.'],
    ['what a letter did', 'Lund replied with a letter that would cost her the job.'],
    [
      'what was denied to whom somebody spoke of',
      'Ruiz spoke at the hall about rights that had been denied to others.',
    ],
    ['what a scheme did that somebody commented on', 'Lund commented on Monday on a scheme that has failed.'],
    ['what something endangers', 'The plan threatens their jobs. It threatened the deal and her life.'],
    ['what something brought about', 'The report heralded a mood of doubt by raising a new question.'],
    ['what somebody foresaw', 'Anticipating a storm, Lund left.'],
    ['what comes next', 'What should we talk about next?'],
    ['what is disguised', 'Trips disguised as “fact-finding tours” and a flood of gifts are theirs.'],
    [
      'whose votes somebody won',
      'She won a mere 7 percent among “rather tired” welders and 3 percent of the “wide awake” vote.',
    ],
  ])('%s', (_, text) => {
    expect(readParagraph(text)).toEqual([]);
  });

  test.each([
    [
      'but a question with “when” is told',
      'Lund explained when the gate would open.',
      ['when the gate would open <- Lund'],
    ],
    ['and a fact of any time', 'Lund argued when it rains, roofs leak.', ['when it rains, roofs leak <- Lund']],
    ['and what is late', 'Lund told staff on the pier that is was late.', ['that is was late <- Lund']],
    ['and a strike', 'Lund threatened a strike.', ['a strike <- Lund']],
    ['and a suit against a firm', 'Lund threatened the firm with a suit.', ['the firm with a suit <- Lund']],
    [
      'and a word of praise',
      'Lund hailed the pier as a “moderate” success.',
      ['the pier as a “moderate” success <- Lund'],
    ],
  ])('%s', (_, text, expected) => {
    expect(readParagraph(text)).toEqual(expected);
  });
});

test.each([
  [
    'how somebody dismissed it is the report',
    'Lund dismissed the charges about his stance by pointing out that it was late.',
    ['that it was late <- Lund'],
  ],
  [
    'how somebody attacked another is the report',
    'The article attacked Lund by accusing him of lying about the quay.',
    ['him of lying about the quay <- The article'],
  ],
  [
    'what is going on goes on',
    'Lund says the mayor is acting alone and showing disregard for the charter.',
    ['the mayor is acting alone and showing disregard for the charter <- Lund'],
  ],
  [
    'also where it is not',
    'Lund said the yards were not paying well and finding few hands.',
    ['the yards were not paying well and finding few hands <- Lund'],
  ],
  [
    'but somebody goes on to report',
    'Lund left, saying it was late and asking why the gate was shut.',
    ['it was late <- Lund', 'why the gate was shut <- Lund'],
  ],
  [
    'what somebody is to stop goes on',
    'Lund told the men to shut up and quit making trouble.',
    ['the men to shut up and quit making trouble <- Lund'],
  ],
  ['and what they are to run', 'Ruiz urged him to stay and run for mayor.', ['him to stay and run for mayor <- Ruiz']],
  [
    'a change in the climate is a change',
    'In response to Lund’s charge that she is weak on climate change, Ruiz left.',
    ['that she is weak on climate change <- Lund’s'],
  ],
  [
    'a big change is one, too',
    'Ruiz won with a promise and the claim by Lund that the town needs a big change from it.',
    ['that the town needs a big change from it <- Lund'],
  ],
  [
    'but what surprises her is no claim',
    'His claim that the quay had sunk changed her mind.',
    ['that the quay had sunk <- His'],
  ],
  [
    'what stands between the source and the marks is said',
    'Over the years, according to the harbour board, the growth of fees and rents “is mainly due to the port”.',
    ['Over the years | the growth of fees and rents “is mainly due to the port” <- the harbour board'],
  ],
  [
    'a second figure is no part of the source',
    'Four in ten would return for a month, according to its evidence, and one in ten would for a year.',
    ['Four in ten would return for a month <- its evidence'],
  ],
  [
    'but who the source is',
    'The hall is old, according to Jan Lund, a clerk of the port who left.',
    ['The hall is old <- Jan Lund, a clerk of the port'],
  ],
  [
    'comments behind marks are a noun',
    'Ruiz stated that Lund’s “divisive” and “mean” comments do not “fit with what I knew about him.”',
    ['that Lund’s “divisive” and “mean” comments do not “fit with what I knew about him.” <- Ruiz'],
  ],
  [
    'but who calls it so and warns of it does both',
    'Ruiz called the plan “a raft” and warned that it was late.',
    ['the plan “a raft” <- Ruiz', 'that it was late <- Ruiz'],
  ],
  [
    'two verbs before the marks are two',
    'Lund derided and insulted “the professional friends of the port” at a rally.',
    ['and insulted “the professional friends of the port” at a rally <- Lund'],
  ],
  [
    'what would be done if something were is said, not tagged',
    'He told the crew that if it were a boat, he would sail it home.',
    ['that if it were a boat, he would sail it home <- He'],
  ],
  [
    'who applauds what was said has not said it',
    'When Lund said he would “protect our friends,” the crowd applauded loudly.',
    ['he would “protect our friends,” <- Lund'],
  ],
])('%s', (_, text, expected) => {
  expect(readParagraph(text)).toEqual(expected);
});
