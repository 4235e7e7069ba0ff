import { expect, test } from 'vitest';
import { entitiesOf } from '../support/entitiesOf.js';
import { namedIn } from '../support/namedIn.js';
import { readParagraph, readQuotes } from '../support/readQuotes.js';
import { speakersIn, whoSaid } from '../support/whoSaid.js';

test('answers under a name, to questions that nobody signs', () => {
  const text = `Boat builder plans ferry

Tom Lund founded the yard in 2019. Below are some excerpts.

How do you remember it?

Lund: Eva and I came home. It rained, and we had no boat.

Was there a moment when you knew that it would float?

Lund: When others paid for it. They did not know who built it.

What comes next?

Lund: A rest.`;
  expect(whoSaid(text)).toEqual(['Eva and I ca <- Tom Lund', 'When others  <- Tom Lund', 'A rest. <- Tom Lund']);
});

test('a name and a colon behind one question are no answers', () => {
  const text = 'Port opens\n\nWho pays?\n\nLund: a port town\n\nLund: a port town in spring';
  expect(readQuotes(text)).toEqual([]);
});

test.each([
  [
    'an office behind a body “of” something',
    'Central Bank of Norrvik President Thomas M. Hurst said it was late.',
    ['organization Central Bank of Norrvik', 'person Thomas M. Hurst, President'],
  ],
  ['an office in letters', 'Brandt CIO Shay Kher said it was late. Kher left.', ['person Shay Kher, Brandt CIO']],
  ['a union whose letters end like an office', 'The AFL-CIO said it was late.', ['organization AFL-CIO']],
  [
    'a side of a land in short',
    'N. Korea said it was late. The envoy flew to S. Africa.',
    ['place N. Korea', 'place S. Africa'],
  ],
  ['a branch of the forces', 'U.S. Marines said they were ready.', ['organization U.S. Marines']],
  [
    'what papers set before a line',
    'Ana Ruiz spoke.\n\nREAD Ruiz’s letter\n\nNEW: It rains\n\nUPDATE: The plan is off.',
    ['person Ana Ruiz'],
  ],
])('%s', (_, body, names) => {
  expect(namedIn(...`Port opens\n\nIt rained.\n\n${body}`.split('\n\n'))).toEqual(names);
});

test('the office behind a body “of” something is a role of that body', () => {
  expect(entitiesOf('Bank of Norrvik Governor Ana Ruiz said it was late.')).toEqual([
    'organization Bank of Norrvik',
    'person Ana Ruiz (Governor @ bank-of-norrvik)',
  ]);
});

test('what people do before an office is no part of it', () => {
  expect(entitiesOf('Her men guarded founder Jan Asser, and the crew followed captain Eva Moe.')).toEqual([
    'person Jan Asser (founder @ )',
    'person Eva Moe (captain @ )',
  ]);
  expect(entitiesOf('The newly elected president Ana Ruiz left.')).toEqual([
    'person Ana Ruiz (newly elected president @ )',
  ]);
});

test('what somebody is behind an apposition tells who “she” is', () => {
  const text = `Farm to close

Lana Berg said the farm would close.

Cristian Gonza, a cook from Norrvik, is a stay-at-home mother of four.

“We’re afraid to go out,” Gonza said.

“We are here one more year,” she said.`;
  expect(speakersIn(text)).toEqual(['Lana Berg', 'Cristian Gonza', 'Cristian Gonza']);
});

test.each([
  [
    'a statement that does something',
    'Lund said in a statement marking the day that the law had served the town.',
    ['that the law had served the town <- Lund'],
  ],
  [
    'a hearing, and a clause of its own',
    'Lund said in a court hearing the plan that he backs was dead.',
    ['the plan that he backs was dead <- Lund'],
  ],
  ['what is shown off', 'Lund showed off a boat that could fly. At a fair, Lund showed off a boat.', []],
  ['what is called off', 'The union called off the strike.', []],
  ['whom a senate confirms', 'The Senate confirmed Ruiz by a vote of 53-36.', []],
  ['very little', 'Ruiz said very little, but her aides talked. Ruiz said very little about it.', []],
  ['little that is a subject', 'Ruiz said little would change.', ['little would change <- Ruiz']],
  ['what a name refers to', 'The name refers to a line on old maps.', []],
  ['what somebody refers to', 'Ruiz referred to the plan as a joke.', ['the plan as a joke <- Ruiz']],
  [
    'a day before what is judged',
    'Ruiz criticised Friday the plan to shut the pool.',
    ['the plan to shut the pool <- Ruiz'],
  ],
  [
    'a charge in a clause with “as”',
    'As Lund was praised for his vision, worries grew.',
    ['Lund | for his vision <- '],
  ],
  [
    'a charge in a clause with “as” before a long subject',
    'As Lund was praised for his vision, worries about his health persisted.',
    ['Lund | for his vision <- '],
  ],
])('%s', (_, paragraph, quotes) => {
  expect(readParagraph(paragraph)).toEqual(quotes);
});
