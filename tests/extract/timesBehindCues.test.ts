import { describe, expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';

describe('a passive is heard behind where and when', () => {
  test.each([
    ['The firm was accused on Monday of hiding a leak.', ['The firm | of hiding a leak <- ']],
    ['The firm was accused in court of hiding a leak.', ['The firm | of hiding a leak <- ']],
    ['The firm was accused by inspectors on Monday of “greed”.', ['The firm | of “greed” <- inspectors']],
    ['The firm was criticised last year by MPs for hiding a leak.', ['The firm | for hiding a leak <- MPs']],
    ['Drivers were urged by doctors on Monday to stay.', ['to stay <- doctors']],
    ['Drivers were urged on Tuesday by the mayor to stay.', ['to stay <- the mayor']],
    ['The boy was told in a hall by the river that it was late.', ['that it was late <- ']],
    ['The firm was accused of lying to staff by a former clerk.', ['The firm | of lying to staff <- a former clerk']],
    ['The boy was told to wait by police.', ['to wait <- police']],
    ['The plan was described on Monday by Lund as a raft.', ['The plan | as a raft <- Lund']],
    ['The firm was accused in the spring of 2014.', []],
    ['The clerks were asked on Monday to a ball.', []],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
  test.each([
    ['Minister accused of ‘lying’ over crane', ['Minister | of ‘lying’ over crane <- ']],
    ['Mayor accused of ‘greed’ by farmers', ['Mayor | of ‘greed’ <- farmers']],
    ['Man accused of ‘stabbing’ friend goes free', []],
  ])('%s', (headline, expected) => {
    expect(readQuotes(`${headline}\n\nThe harbour froze on Monday. It rained all day.`)).toEqual(expected);
  });
});

test.each([
  ['The council announced earlier this week a plan to close.', ['a plan to close <- The council']],
  ['The council announced last year an end to fees.', ['an end to fees <- The council']],
  // But when it is
  ["The council announced this week's plan.", ["this week's plan <- The council"]],
])('%s tells when it was announced', (sentence, expected) => {
  expect(readParagraph(sentence)).toEqual(expected);
});

describe('a predicate is reported behind when it was said, up to that of its noun', () => {
  test.each([
    ['The plan, which Lund said on Friday would fail, was dropped.', ['would fail <- Lund']],
    ['The plan, which Lund said last week would fail, was dropped.', ['would fail <- Lund']],
    ['A storm that experts said Tuesday could hit Oslo was weak.', ['could hit Oslo <- experts']],
    ['A rule that Lund said was fair has been dropped.', ['was fair <- Lund']],
    ['The boy, who his mother said yesterday was asleep, woke.', ['was asleep <- his mother']],
    ['What Lund said on Monday was kind.', []],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('the main clause ends what is said in the clause that opens a sentence', () => {
  test.each([
    ['When the judge called him a thief he wept.', ['him a thief <- the judge']],
    ['When Lund asked him to leave he refused.', ['him to leave <- Lund']],
    ['After Lund said the road was safe a bridge fell.', ['the road was safe <- Lund']],
    ['When Lund told her how much it cost she laughed.', ['how much it cost <- Lund']],
    ['When Lund said it was a shame the bus was late, he left.', ['it was a shame the bus was late <- Lund']],
    ['When the war began Lund told us it was a mistake he would regret.', ['it was a mistake he would regret <- Lund']],
    ['That clerk said the anger Lund faced was new.', ['the anger Lund faced was new <- clerk']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('what the news leads to is the reporter’s', () => {
  test.each([
    ['The bank said rents were falling, raising hopes of a cut.', 'rents were falling'],
    ['The bank said rents were “falling,” raising hopes of a cut.', 'rents were “falling,”'],
    ['The club said on Monday it had sold its pool, hours after a storm.', 'it had sold its pool'],
    ['Lund said the pool had closed, hours after a storm.', 'the pool had closed, hours after a storm'],
    ['The firm said it would cut 400 jobs, sending its shares lower.', 'it would cut 400 jobs'],
    ['The army said 12 soldiers died, bringing the toll to 40.', '12 soldiers died'],
    ['The firm said it hired 9 people, bringing its staff to 40.', 'it hired 9 people, bringing its staff to 40'],
    ['Lund said the storm hit at night, killing two.', 'the storm hit at night, killing two'],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence).map((quote) => quote.replace(/ <- .*/, ''))).toEqual([expected]);
  });
});

describe('who is to act may be told of by a clause', () => {
  test.each([
    ['Lund encouraged anyone who saw the car to call him.', ['anyone who saw the car to call him <- Lund']],
    ['Lund invited those with a boat to help.', ['those with a boat to help <- Lund']],
    ['Lund invited those who came to a ball.', []],
    [
      'Lund said it went on and encouraged anyone who had been asked for a fee to come forward.',
      ['it went on <- Lund', 'anyone who had been asked for a fee to come forward <- Lund', 'to come forward <- '],
    ],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('nothing is said', () => {
  test.each([
    ['Lund says it while packing a box.'],
    ['Lund said little during the hearing.'],
    ['Lund unveiled a lamp that can sing.'],
    ['What Lund said was wrong.'],
  ])('%s', (sentence) => {
    expect(readParagraph(sentence)).toEqual([]);
  });
  test('behind “that” alone', () => {
    expect(readParagraph('“We were told that by a man in a vest,” Lund said.')).toEqual([
      '“We were told that by a man in a vest,” <- Lund',
    ]);
  });
  test('by those who found what is in marks, inside a report', () => {
    expect(readParagraph('Lund said clerks had gone there and had found “rats”.')).toEqual([
      'clerks had gone there and had found “rats” <- Lund',
    ]);
  });
});

test.each([
  ['Mayor denies rift as MPs demand answers', ['rift <- Mayor', 'answers <- MPs']],
  ['Mayor defends crane as council calls for inquiry', ['inquiry <- council']],
  ['Mayor dismisses claims as false reports', ['claims as false reports <- Mayor']],
])('“as” in a headline tells what else goes on: %s', (headline, expected) => {
  expect(readQuotes(`${headline}\n\nThe harbour froze on Monday. It rained all day.`)).toEqual(expected);
});

test.each([
  'two weeks ago',
  '30 minutes later',
  '10 days before the vote',
  'days later',
  'half an hour later',
  'late in the day',
  'moments before',
  'midway through the talks',
  'onstage',
])('“…,” said somebody %s', (when) => {
  expect(readQuotes(`“It is cold,” said Ana Ruiz ${when}.`)).toEqual(['“It is cold,” <- Ana Ruiz']);
  expect(readQuotes(`“It is cold,” said the mayor ${when}.`)).toEqual(['“It is cold,” <- the mayor']);
});
