import { expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';

test.each([
  ['repeated requests', 'The yard ignored repeated requests for comment.', []],
  ['calls that somebody faces', 'Ruiz faced repeated calls for a vote.', []],
  ['a third life', 'The fire claimed a third life.', []],
  ['whom something is denied', 'The ruling denied commuters a service.', []],
  ['what shares add', 'Shares in Norrvik added 3.1% after the yard was sold.', []],
  ['points that an index adds', 'The index added 230 points to close at 41,200.', []],
  ['a note that climbs', 'The yield on the 10-year Norrvik note climbed to 4.31% from 4.24%.', []],
  ['how long, and what she pointed to', 'Asked how long it might last, Ruiz shrugged at her boots.', []],
  ['what police believe they found', 'Police have found what they believe is a bomb.', []],
  ['what a dog was called', 'The dog was called “Rex”.', []],
  ['how long, and a sigh', 'Asked how long it would take, Ruiz sighed.', []],
  ['what somebody is denied', 'The ruling denies voters the right to appeal.', []],
  ['a plea of guilty', 'Lund pleaded guilty to theft.', []],
  ['advice to somebody', 'Her advice to parents is short.', []],
  ['defeat', 'Ruiz has conceded defeat and left.', []],
  ['what somebody is asked about when they came', 'Is that what Ruiz said when she came?', []],
  ['a slogan', 'Her slogan was “Time to breathe”.', []],
  ['a name by which riders call it', 'The line, dubbed the “slow express” by riders, shut in May.', []],
  ['whom they asked', 'They asked two experts and a pilot.', []],
  ['so', 'The crew would have said so.', []],
  ['no such thing', 'The crew said no such thing.', []],
  ['as much', 'Asked if she had told the board as much, Ruiz left.', []],
  ['what a speech does whose author is told', 'The man who wrote the speech leaves.', []],
  ['what somebody is added to', 'Ruiz left, adding a pilot to a crew that has struggled.', []],
  ['where a photo is posted', 'Since a photo was posted to Norrvik in May, she has received letters.', []],
  ['what somebody who sighs was told of', 'Told of the plan, Ruiz sighed heavily.', []],
  ['what somebody read', 'Ruiz read that and left.', []],
  ['of whom somebody speaks well', 'Sailors speak well of her.', []],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  ['a participle that names', 'They closed a loophole called an “inversion”.'],
  ['a title that somebody is told', 'Lund was a guest on “Late Night With Ann Berg” that winter.'],
  ['a fact', 'That suggests that the ferry leaks.'],
  ['a fragment of a copula', 'The ferry is “an old tub that nobody has ever wanted to paint”.'],
  ['a judgement without a clause', 'Lund praised the crew and the tug.'],
  ['a person who is questioned', 'The police questioned the pilot on Monday.'],
  ['a thing of which somebody made more', 'Lund added a second deck to the tug.'],
  ['a document that promises nothing said', 'They sold a boat that promised long trips.'],
  ['an adjective that looks like a verb of speech', 'Nobody answered Lund’s repeated calls.'],
  ['what could be said', 'Lund paid for the risk of promising too much.'],
  ['what somebody only writes down', 'Lund counts the boats and writes it down.'],
  ['who keeps a name to themselves', 'Lund met a deckhand who asked not to be named because the talks are secret.'],
  ['who wants no name in print', 'Lund met a deckhand who asked that her name not be used.'],
  [
    'a kicker of a headline',
    'Interview: the pilot who never slept\n\nThe interview took place on a boat in the bay of Porto.',
  ],
  ['who is asked', 'The pilot, asked whether the timing was linked to the talks, looked at the ceiling.'],
  ['who is identified', 'The man, identified only as Ulrich under the law, slept on the pier.'],
  ['a way of telling', 'Ana Ruiz tells it the same way, except for the end.'],
  ['what is not disputed', 'Lund disputed neither the agreement nor the date.'],
  ['what the letters suggest otherwise', 'The letters suggest otherwise.'],
  ['what she always says', 'She always says that on Mondays.'],
  ['the title of a report that asks', 'The report, “Weighed and found wanting?”, has 71 pages.'],
  ['what a maker recalls', 'Norrvik recalls 300 pumps over a leak.'],
  ['an attack', 'Kask, 24, of Mill Lane, Porto, attacked Lund, 61, in front of the crew.'],
  ['a programme before the speaker', 'On the radio’s “Morning Call,” Lund waved.'],
])('nobody says %s', (_, text) => {
  expect(readQuotes(text)).toEqual([]);
});
