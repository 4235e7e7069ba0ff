import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

test.each([
  [
    'a subject with a clause about it',
    'Survivors of a ferry that capsized off the pier have described scenes of panic as the ship went down.',
    'scenes of panic as the ship went down <- Survivors of a ferry',
  ],
  [
    'two things and what each is called',
    'Ruiz called the inquiry “routine” and the losing streak “a blip”.',
    'the inquiry “routine” and the losing streak “a blip” <- Ruiz',
  ],
  [
    'a judgement of a thing, and its agent',
    'Lund wants fees gone, a call backed by Ek and dismissed by the board as “city policy”.',
    'as “city policy” <- the board',
  ],
  [
    'a statement between "but" and its verb',
    'Lund, 41, did not attend the hearing but in a written statement said she was “deeply ashamed”.',
    'she was “deeply ashamed” <- Lund, 41',
  ],
  [
    'somebody’s colleague',
    'A colleague of his described the list as “a lottery”.',
    'the list as “a lottery” <- A colleague of his',
  ],
  [
    'an answer that is a clause',
    'The army’s answer is that soldiers have to see.',
    'that soldiers have to see <- The army’s',
  ],
  [
    'what somebody who read a paper says of it',
    'Two people who have read it say the paper recommended a refit.',
    'a refit <- the paper',
  ],
  [
    'a clause in somebody’s words',
    'In the trucker’s words, the ice was “thin”.',
    'the ice was “thin” <- the trucker’s',
  ],
  [
    'what a letter says that many signed',
    'More than 50 MPs have signed a letter saying the plan is late.',
    'the plan is late <- More than 50 MPs',
  ],
  ['what signs say', 'Protesters carried signs saying “No more”.', '“No more” <- Protesters'],
  ['what is written', 'There were signs saying “No more”.', '“No more” <- signs'],
  [
    'a body with a plural verb',
    'In a dissenting opinion, the minority warn that the cost could rise.',
    'that the cost could rise <- the minority',
  ],
  [
    'the other of two',
    'One of them called the idea clever; the other said it had “some legs”.',
    'it had “some legs” <- the other',
  ],
  [
    'a charge with a participle',
    'Critics accused the head of the yard of hiding the leak.',
    'the head of the yard of hiding the leak <- Critics',
  ],
  [
    'an adjective as judgement',
    "He called the minister's quarrel with the unions unusual.",
    "the minister's quarrel with the unions unusual <- He",
  ],
  [
    'a day between a statement and its participle',
    'Mr Lund sent out a letter Friday saying, “I shall not resign.”',
    '“I shall not resign.” <- Mr Lund',
  ],
  [
    'a noun of saying before marks',
    'They laughed at her remark that “nobody swims here”.',
    'that “nobody swims here” <- her',
  ],
  [
    'a judgement in a relative clause',
    'They sold the ferry, which Lund described as “a bathtub with a flag”.',
    '“a bathtub with a flag” <- Lund',
  ],
  [
    'a judgement in a relative clause that opens with a participle',
    'They chose Ann Berg, whom Lund describes as having “a deckhand’s patience”.',
    'having “a deckhand’s patience” <- Lund',
  ],
  ['somebody’s own words', 'The ferry was, in Lund’s words, “a bathtub”.', '“a bathtub” <- Lund’s'],
  [
    'a charge in the passive',
    'The pilot was accused by Lund of hiding the chart.',
    'The pilot | of hiding the chart <- Lund',
  ],
  ['a feeling that is voiced', 'Lund voiced doubts about the age of the crane.', 'the age of the crane <- Lund'],
  [
    'a judgement with a clause in it',
    'Lund rejected the idea that the tug was stolen.',
    'the idea that the tug was stolen <- Lund',
  ],
  ['a thing likened to another', 'Lund likened the tug to a bath.', 'the tug to a bath <- Lund'],
  ['what something is called in a relative clause', 'They opened what Lund called a museum.', 'a museum <- Lund'],
])('finds %s', (_, text, expected) => {
  expect(readQuotes(text)).toContain(expected);
});
