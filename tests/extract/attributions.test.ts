import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

test.each([
  [
    'people who have no name, by what they know of',
    'Three people with knowledge of the talks said it was late.',
    'it was late <- Three people with knowledge of the talks',
  ],
  [
    'whom it fell to',
    'It fell to the Slovene minister to point out that it was late.',
    'that it was late <- the Slovene minister',
  ],
  [
    'a name after a pronoun that ends a fronted phrase',
    'In it Van der Lund’s deputy, Eva Berg, writes that it was late.',
    'that it was late <- Van der Lund’s deputy, Eva Berg',
  ],
  [
    'a clause before another verb of the same subject',
    'He pointed out that fewer than half come, and gave an assurance that nobody would be refused.',
    'that fewer than half come <- He',
  ],
  [
    'a denial before what else was blamed',
    'Izovolt denies that the container was leaking and has blamed the sensor.',
    'that the container was leaking <- Izovolt',
  ],
  [
    'a demand before another clause with a name set off',
    'The committee has requested the logs, and the leader, Jan Lund, is demanding a vote.',
    'the logs <- The committee',
  ],
  [
    'advice before what is told of it',
    'The pilot advises skippers to cut first, advice for which he has been teased.',
    'skippers to cut first <- The pilot',
  ],
  [
    'a recommendation before what came of it',
    'The council had recommended a vote, and for the first time the ring did not follow it.',
    'a vote <- The council',
  ],
  [
    'marks before what is told of them',
    'The Commission says it “takes note,” which, as veterans know, is little.',
    'it “takes note,” <- The Commission',
  ],
  [
    'the first thing somebody said',
    'The first thing Ana Ruiz said was that the boiler was lost.',
    'that the boiler was lost <- Ana Ruiz',
  ],
  ['what somebody said', 'What Ana Ruiz said was that it was late.', 'that it was late <- Ana Ruiz'],
  [
    'a clause after as early as',
    'Staff had warned as early as September that somebody was there.',
    'that somebody was there <- Staff',
  ],
  ['a note in the margin', 'Her teacher scribbled “Please check” in the margin.', '“Please check” <- Her teacher'],
  [
    'two who say something with each other',
    'It ended, with Ana Ruiz warning that it was late and Jan Lund threatening to leave.',
    'that it was late <- Ana Ruiz',
  ],
  [
    'the second of them',
    'It ended, with Ana Ruiz warning that it was late and Jan Lund threatening to leave.',
    'to leave <- Jan Lund',
  ],
  ['a clause after late on a day', 'Ana Ruiz said late on Monday that it was dead.', 'that it was dead <- Ana Ruiz'],
  [
    'a clause before who else said so',
    'Ana Ruiz said it rained, as did Jan Lund and Eva Berg.',
    'it rained <- Ana Ruiz',
  ],
  ['a clause before who so did, too', 'Ana Ruiz said it rained, and so did Jan Lund.', 'it rained <- Ana Ruiz'],
  [
    'another report after "and" in the same tense',
    'The board argues that the quay is late and requests a new survey.',
    'that the quay is late <- The board',
  ],
  [
    'a subject with an age and a place',
    'Ana Lund, 41, of Porto, denies that she moved the quay.',
    'that she moved the quay <- Ana Lund, 41, of Porto',
  ],
  [
    'an intention after a month',
    'The harbour ministry proposed in September to close the quay.',
    'to close the quay <- The harbour ministry',
  ],
  [
    'a predicate in a relative clause',
    'The yard launched a ship that inspectors say cannot float.',
    'cannot float <- inspectors',
  ],
  [
    'an aside after a dash',
    'Lund said that he would not sell the ferry — a promise he has made before.',
    'that he would not sell the ferry <- Lund',
  ],
  [
    'a title inside the reporting words',
    'Lund said on Radio Nord’s “Morning Call” that the ferry was “dead in the water”.',
    'that the ferry was “dead in the water” <- Lund',
  ],
  ['a sentence that only says that somebody spoke', 'Lund agreed. “Nobody wanted it.”', '“Nobody wanted it.” <- Lund'],
  [
    'what somebody is reported to have said',
    'Lund was reported to have said that the ferry “had it coming”.',
    'that the ferry “had it coming” <- Lund',
  ],
  [
    'a name right before a colon',
    'The ferry left. Nobody minds that it is sold – Ann Berg: “I do mind.”',
    '“I do mind.” <- Ann Berg',
  ],
  [
    'a clause beside “as”',
    'The lock, as the Herald noted, was built for smaller ships.',
    'The lock | was built for smaller ships <- the Herald',
  ],
  [
    'what was said before and a clause of the article',
    'Lund has said that he will stay, but the crew is packing.',
    'that he will stay <- Lund',
  ],
  [
    'a subject before a relative clause with an object',
    'Some in the port say the crane is older than the town.',
    'the crane is older than the town <- Some in the port',
  ],
  ['a speaker before a pair of dashes', 'Lund — and his wife — said that it leaks.', 'that it leaks <- Lund'],
  [
    'a clause without a verb that a list holds',
    'Lund said gulls outnumber sailors.',
    'gulls outnumber sailors <- Lund',
  ],
  [
    'a majority that takes a plural verb',
    'A majority of the dockers say they will stay at home.',
    'they will stay at home <- A majority of the dockers',
  ],
])('finds %s', (_, text, expected) => {
  expect(readQuotes(text)).toContain(expected);
});

test('a main clause speaks before the clause inside it', () => {
  expect(readQuotes('Lund sniped that the harbour master was “learning on the job in public”.')).toEqual([
    'that the harbour master was “learning on the job in public” <- Lund',
  ]);
});
