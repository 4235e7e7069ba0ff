import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  [
    'a participle that opens the sentence is nothing demanded',
    'Calling the bridge “a raft”, Ruiz demanded its closure.',
    ['the bridge “a raft” <- Ruiz', 'its closure <- Ruiz'],
  ],
  [
    'a participle is the subject of what is said',
    'Closing the bridge was wrong, Ruiz said.',
    ['Closing the bridge was wrong <- Ruiz'],
  ],
  ['but somebody is', 'Noting that the pier leaks, Jennings left.', ['that the pier leaks <- Jennings']],
  [
    'a label ends before where it was given',
    'Ruiz slammed the fees as “late” in a statement.',
    ['the fees as “late” <- Ruiz'],
  ],
  ['in a clause, too', 'Lund, who called the system “rigged” in a tweet, left.', ['the system “rigged” <- who']],
  [
    'but not before what it is for',
    'Ruiz slammed the board as “slow” in its response to the flood.',
    ['the board as “slow” in its response to the flood <- Ruiz'],
  ],
  ['words in marks behind a participle', 'Citing “grave cracks,” Ruiz shut the bridge.', ['“grave cracks,” <- Ruiz']],
  ['a label before who gave it', 'Dubbed “the raft” by locals, the bridge is shut.', ['“the raft” <- locals']],
  ['a label behind who gave it', 'Described by Ruiz as “a raft”, the bridge is shut.', ['as “a raft” <- Ruiz']],
  [
    'a label in a clause about what it is given to',
    'The bridge that Ruiz called “a raft” will close.',
    ['“a raft” <- Ruiz'],
  ],
  ['a predicate behind which', 'The bridge, which according to Ruiz is late, will close.', ['is late <- Ruiz']],
  [
    'a predicate behind which and commas',
    'The bridge which, according to Ruiz, is late, will close.',
    ['is late <- Ruiz'],
  ],
  ['what is pointed out without that', 'Ruiz pointed out the bridge was late.', ['the bridge was late <- Ruiz']],
  [
    'a beam that points out to sea',
    'He said the beam pointed out to sea and nobody saw.',
    ['the beam pointed out to sea and nobody saw <- He'],
  ],
  [
    'what is written on a network without that',
    'Ruiz wrote on X the bridge was late.',
    ['the bridge was late <- Ruiz'],
  ],
  [
    'people behind the document that tells of them',
    'The union said in a statement women were paid less.',
    ['women were paid less <- The union'],
  ],
  ['one of somebody’s people', 'One of Ruiz’s friends said it was late.', ['it was late <- One of Ruiz’s friends']],
  ['some in somebody’s party', 'Some in Lund’s party said it was late.', ['it was late <- Some in Lund’s party']],
  ['not what somebody was told of', 'Ruiz, told of the leak on Monday, said it was late.', ['it was late <- Ruiz']],
  ['not what somebody was told', 'Ruiz, told that he had won, said it was late.', ['it was late <- Ruiz']],
  ['where somebody calls from', 'Lund, on the phone from Porto: “It is late.”', ['“It is late.” <- Lund']],
  ['whose response it was', '“It is late,” was the response of Ruiz.', ['“It is late,” <- Ruiz']],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(`It rained. ${paragraph}`)).toEqual(expected);
});
