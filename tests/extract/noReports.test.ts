import { expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';

test('a title is no part of what is said', () => {
  expect(readParagraph('The board said in its report “Safe Piers for All” that it was late.')).toEqual([
    'that it was late <- The board',
  ]);
});

test('but what somebody writes in a post is', () => {
  expect(readParagraph('Ruiz said in a tweet “Make Norrvik Great Again”.')).toEqual([
    '“Make Norrvik Great Again” <- Ruiz',
  ]);
});

test.each([
  ['a bill that somebody wrote', 'Ana Ruiz, who wrote the bill, left.', []],
  ['what somebody wrote of a plan', 'Ana Ruiz, who wrote the plan was dead, left.', ['the plan was dead <- who']],
  [
    'what somebody announced later',
    'Lund lost his seat and soon after, announced his departure from the board.',
    ['his departure from the board <- Lund'],
  ],
  ['what somebody came home to', 'Lund returned to find that his house was gone.', []],
  ['what somebody apologised for', 'Ruiz apologised for the noise on Monday.', []],
  ['who somebody says they are', 'A man who identified himself as a clerk left.', []],
  ['reports that boats filed', 'Boats, which filed Norrvik Harbour Board reports that track each catch, left.', []],
  [
    'a committee that somebody won over',
    'It would require recruiting half of the port rules committee to approve a “clause of the heart,” which is late.',
    [],
  ],
  ['no such thing, and what it was', 'Ruiz said no such thing; it was a joke.', []],
  ['a crowd to whom somebody spoke', 'Ruiz was speaking to a crowd that had left the quay.', []],
  ['whom somebody appeals to', 'Ruiz appeals to a town that has no quay.', []],
  ['states that have something', 'Voters met in Norrvik, one of the harbour states that have lost a yard.', []],
  ['whom somebody challenged', 'Ruiz forcefully challenged the board that had been led by Lund.', []],
  ['what has changed', 'Recent polls show that has changed.', ['that has changed <- Recent polls']],
  [
    'what would be',
    'Ruiz said that were he to leave, the quay would shut.',
    ['that were he to leave, the quay would shut <- Ruiz'],
  ],
  ['what nobody was told', 'Ruiz told nobody that the port would close.', []],
  ['homes somebody went to', 'Police have called on 40 homes since May.', []],
  ['what states are, and do not say', 'It was late, since member states had “known for years”.', []],
  ['the same as before', 'Lund had said the same a year before the quay sank.', []],
  ['a call in which others asked for something', 'She described a call in which boys had to sing.', []],
  ['a claim that somebody heard before', 'Ruiz has heard that claim before. He wrote that letter.', []],
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
  ['the motto of a firm', 'Its motto is “See first.”', []],
  ['a name by which riders call it', 'The line, dubbed the “slow express” by riders, shut in May.', []],
  ['what somebody will get', 'The crew will be offered seats in May.', []],
  ['what was promised to nobody', 'The pool was promised last year.', []],
  ['the topic of an evening', 'The next topic is “Who owns the moon?”.', []],
  ['what somebody provides', 'Ruiz offered a narrower account.', []],
  ['whom they asked', 'They asked two experts and a pilot.', []],
  ['so', 'The crew would have said so.', []],
  ['no such thing', 'The crew said no such thing.', []],
  ['as much', 'Asked if she had told the board as much, Ruiz left.', []],
  ['what a speech does whose author is told', 'The man who wrote the speech leaves.', []],
  ['what somebody is added to', 'Ruiz left, adding a pilot to a crew that has struggled.', []],
  ['where a photo is posted', 'Since a photo was posted to Norrvik in May, she has received letters.', []],
  ['what somebody who sighs was told of', 'Told of the plan, Ruiz sighed heavily.', []],
  ['what somebody read', 'Ruiz read that and left.', []],
  ['what somebody did not do as others had promised', 'Ruiz did not, as Lund had promised, paint the pier.', []],
  ['of whom somebody speaks well', 'Sailors speak well of her.', []],
  ['when somebody announced what stands before', 'The suit Ruiz announced last week was dropped.', []],
  ['when somebody mentioned what stands before', 'The storms that Ruiz mentioned when she spoke were mild.', []],
  ['where somebody warned of what stands before', 'The shortage the board warned about in its report came.', []],
  ['whom somebody referred to', 'The pilots, whom Ruiz referred to in her speech, were fed.', []],
  ['less than somebody promised', 'Fewer ferries came than Ruiz had promised last year.', []],
  ['what somebody talks about now', 'What Ruiz is talking about now is a ban.', []],
  ['when only', 'Ruiz proposed last July, and Lund agreed.', []],
  ['a pronoun and a day', 'Ruiz revealed this last autumn when she met the crew.', []],
  ['a pronoun before "but"', 'Few pilots would admit this, but Ruiz was afraid.', []],
  ['a pronoun that is promised', 'That is what Ruiz is promising them.', []],
  ['a pronoun that a push is for', 'Ruiz would continue her push for it in Porto.', []],
  ['the same in another place', 'Ruiz has said the same thing at every stop.', []],
  ['a story that was told', 'He told me that story himself.', []],
  ['little about how', 'Ruiz said little about how.', []],
  ['a hoax', 'The letter was revealed to be a hoax.', []],
  ['what somebody posted who was sacked', 'The pilot who posted it was sacked.', []],
  ['what somebody finds that', 'Many pilots find that hard to believe. Critics find that unfair.', []],
  ['the case that somebody argued', 'Ruiz argued the case for the pilots.', []],
  ['where somebody was identified', 'One of the men was there, identified in court papers only as Jon.', []],
  ['claims that somebody contradicts', 'Lund left, contradicting repeated claims by Ruiz.', []],
  ['whom to ring', 'Ana Ruiz, Press Officer, tel. +358 40 555', []],
  ['bail', 'Ruiz left the court after a judge denied bail.', []],
  ['whom an appeal is to', 'Her appeal to working-class voters is half of it.', []],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  ['a time that is part of what was said', 'Ruiz said last week was bad.', ['last week was bad <- Ruiz']],
  ['a clause behind what was taken', 'Crews raised the boat that Ruiz said had sunk.', ['had sunk <- Ruiz']],
  ['a label of a pronoun', 'Ruiz described it as a ban.', ['it as a ban <- Ruiz']],
  ['what a pronoun is to do', 'Ruiz urged them to stay.', ['them to stay <- Ruiz']],
  ['a rough number', 'Ruiz warned of at least two leaks.', ['at least two leaks <- Ruiz']],
  ['what advice is', 'Her advice to young pilots is to wait.', ['to wait <- Her']],
])('but not %s', (_, paragraph, expected) => {
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
  ['where a letter was found', 'Police showed a letter found in a drawer. A diary found under the floor is lost.'],
  ['the topic of questions', 'Send us questions on the next topic, “Who owns the port?”, by Sunday.'],
])('nobody says %s', (_, text) => {
  expect(readQuotes(text)).toEqual([]);
});
