import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'a body goes on where its own words tell of a document',
    'The Norrvik Council said the survey was unfair. It said it would appeal.',
    ['the survey w <- Norrvik Council', 'it would app <- Norrvik Council'],
  ],
  [
    'so where the document is only called something',
    'Norrvik Lines called the memo biased. It said it would appeal.',
    ['the memo bia <- Norrvik Lines', 'it would app <- Norrvik Lines'],
  ],
  [
    'so does what only its kind is told of',
    'Rain fell.\n\nThe lender said that prices in India would fall.\n\n“We are late,” it said.',
    ['that prices  <- lender', '“We are late <- lender'],
  ],
  [
    'but a land that does something in between is who says it',
    'Rain fell.\n\nThe lender said that India had shut its ports.\n\nIndia has shut its ports. It said they would open.',
    ['that India h <- lender', 'they would o <- India'],
  ],
  [
    'but people are no “it”',
    'Officers said a note was found in the hull. It said he was sorry.',
    ['a note was f <- Officers', 'he was sorry <- note'],
  ],
  [
    'nor is somebody who speaks in a statement, which goes on',
    'The diver’s father, Jan Lund, said in a statement read to the court that he was tired. “We waited,” it said.',
    ['that he was  <- Jan Lund', '“We waited,” <- Jan Lund'],
  ],
  [
    'what an officer found speaks',
    'The Norrvik Council met.\n\nOfficers found a note in the hull. It said he was sorry.',
    ['he was sorry <- note in the hull'],
  ],
  [
    'one of whom, named between commas',
    'The Norrvik Post met seven divers, one of whom, Jan Lund, said it was late.',
    ['it was late. <- Jan Lund'],
  ],
  [
    'one of them, of a forename that no list has',
    'Three divers came. One of them, Bożena, said it was late.',
    ['it was late. <- Bożena'],
  ],
  [
    'whose grandfather her own words tell of, to her',
    'Tom Lund said it was late.\n\nEva Berg said her grandfather had laid keels. He used to tell her that it rained.',
    ['it was late. <- Tom Lund', 'her grandfat <- Eva Berg', 'that it rain <- her grandfather'],
  ],
  [
    'the head of a body is nobody of whom nothing is told',
    'Eva Berg said it was late.\n\nThe head of Norrvik Lines said it was cold.',
    ['it was late. <- Eva Berg', 'it was cold. <- head of Norrvik Lines'],
  ],
  [
    'nor is a manager who scores',
    'Jan Lund volleyed in. “They were good,” said the Vale manager.',
    ['“They were g <- Vale manager'],
  ],
  ['somebody called so behind the words', '“It is late,” said a pilot called Jan Lund.', ['“It is late, <- Jan Lund']],
  ['whoever says so is nobody', 'Whoever says that it rained is lying, Jan Lund said.', ['Whoever says <- Jan Lund']],
  [
    'who is asked answers, not who spoke before',
    'An aide said it was over.\n\nTom Lund said he was tired. Pressed on whether he would stay, he answered: “Yes.”',
    ['it was over. <- aide', 'he was tired <- Tom Lund', '“Yes.” <- Tom Lund'],
  ],
  [
    'whose mother tells her to, and not the mother',
    'Eva Berg grew up in Hull. Her mother told her to be brave. “I never was,” she says.',
    ['her to be br <- Her mother', '“I never was <- Eva Berg'],
  ],
  [
    'but the mother, where she tells others',
    'Eva Berg grew up in Hull. Her mother told reporters that it was late. “I wept,” she said.',
    ['that it was  <- Her mother', '“I wept,” sh <- Her mother'],
  ],
  [
    'Mr is who was “he” before',
    'Harjit Lund was asleep. “I was tired,” he said.\n\nPreet Lund, the pilot, said it was wrong.\n\nMr Lund said it was over.',
    ['“I was tired <- Harjit Lund', 'it was wrong <- Preet Lund', 'it was over. <- Harjit Lund'],
  ],
  [
    'a forename that is of women here and of men there',
    'Jan Botenga said it was late.\n\nThe chief, Camille Grand, said it would come. He warned that it was late.',
    ['it was late. <- Jan Botenga', 'it would com <- Camille Grand', 'that it was  <- Camille Grand'],
  ],
])('%s', (_, text, speakers) => {
  expect(whoSaid(`Rain on the quay\n\n${text}`)).toEqual(speakers);
});

test.each([
  ['The night guard said he had heard it.', 'night guard', 'group'],
  ['Her guardian said it was late.', 'Her guardian', 'group'],
  ['The coast guard said it had found a raft.', 'coast guard', 'organization'],
  ['The insurer, Norrvia, said it was late.', 'Norrvia', 'organization'],
  ['The developer, Bellvik, said it was late.', 'Bellvik', 'organization'],
  ['The developer, Eva Berg, said it was late.', 'Eva Berg', 'person'],
  ['The studio, Ravenfell Interactive, said it was late.', 'Ravenfell Interactive', 'organization'],
  ['The band Blink-9 said it was late.', 'Blink-9', 'organization'],
  ['Glen Orrin Primary will close in June.', 'Glen Orrin Primary', 'organization'],
  ['The operator of the port, Norrvia, said it was late.', 'Norrvia', 'organization'],
  ['When she left the bank, Bellvik, a clerk, said it was late.', 'Bellvik', 'person'],
  ["St Ana's told parents that it was late.", "St Ana's", 'place'],
  ['Eva Berg said LNG was dear.', 'LNG', undefined],
  ['A start-up called Zippo said it was late.', 'Zippo', 'organization'],
  ['The supplier, a firm in Ghent called Radix, said it was late.', 'Radix', 'organization'],
  ['A group calling itself Rise said it was late.', 'Rise', 'organization'],
  ['The owner, a 26-year-old called Aibek Toktogulov, said it was late.', 'Aibek Toktogulov', 'person'],
])('%s', (text, name, kind) => {
  const { entities } = extractArticle(`Rain fell.\n\nIt rained on Monday.\n\n${text}`);
  expect(entities.find((entity) => entity.name === name)?.kind).toBe(kind);
});

test('a crane called so is nobody', () => {
  expect(
    whoSaid('Rain on the quay\n\nStanding under a crane called Big Maggie, he told them that it was late.'),
  ).toEqual(['that it was  <- ']);
});

test('a firm called so is the firm', () => {
  expect(
    whoSaid('Rain on the quay\n\nThe owner, a company called Loopa, said it was late. It said it rained.'),
  ).toEqual(['it was late. <- Loopa', 'it rained. <- Loopa']);
});

test.each(['Under Secretary', 'U.S. Under Secretary', 'Acting Under Secretary', 'Under Secretary of Defense'])(
  '%s is an office of its own',
  (office) => {
    const { entities } = extractArticle(
      `Rain fell.\n\n${office} Eva Berg, attending in place of Jan Lund, called on ministers to wait.`,
    );
    expect(entities.find(({ name }) => name === 'Eva Berg')).toMatchObject({ roles: [{ title: office }] });
  },
);
