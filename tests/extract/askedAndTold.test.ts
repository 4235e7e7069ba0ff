import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  [
    'what somebody was told after two times',
    'Ruiz was warned after the storm, in 2019, not to sail. The crew was told in March, after two fires, that it was late.',
    ['not to sail <- ', 'that it was late <- '],
  ],
  ['what somebody wanted to know', 'Ruiz wanted to know who had sold the boat.', ['who had sold the boat <- Ruiz']],
  ['what is explained to others', 'Ruiz explained to clerks why it was late.', ['why it was late <- Ruiz']],
  ['what was written to her in May', 'Ruiz wrote to her in May that it was late.', ['that it was late <- Ruiz']],
  ['what somebody called it on Monday', 'It is a plan that Ruiz called “absurd” on Monday.', ['“absurd” <- Ruiz']],
  ['whom somebody asked', 'Ruiz asked both of them.', []],
  [
    'a passive in what somebody says who turns a claim down',
    'Ruiz rejected this, saying leaders were told in May.',
    ['leaders were told in May <- Ruiz'],
  ],
  ['a question to somebody', 'Ruiz was asked: “Is it late?”', ['“Is it late?” <- ']],
  ['a question by somebody', 'Ruiz was asked by a reporter: “Is it late?”', ['“Is it late?” <- a reporter']],
  [
    'what somebody was asked for',
    'The crew was asked for papers by two guards. The owner was asked for comment.',
    ['papers <- two guards'],
  ],
  ['a question before whom it was put to', '“Is it late?” Ruiz was asked.', ['“Is it late?” <- ']],
  ['the same, with who asked', '“Is it late?” Ruiz was asked by Lund.', ['“Is it late?” <- Lund']],
  ['who told it behind whom', 'It was late, MPs were told by Lund.', ['It was late <- Lund']],
  ['an answer to a question in marks', 'Asked “Is it late?”, Ruiz said yes.', ['yes <- Ruiz']],
  ['an answer before when it was given', 'Ruiz said “yes” when asked if it was late.', ['“yes” <- Ruiz']],
  [
    'whom somebody quotes in passing',
    'The paper, quoting Lund as saying the bridge was old, called for its closure.',
    ['the bridge was old <- Lund', 'its closure <- The paper'],
  ],
  [
    'how many were told, and where',
    'Ruiz told a crowd of about 300 people at a high school here that it was late.',
    ['that it was late <- Ruiz'],
  ],
  ['a reply and who it came from', '“It is late,” came the reply from Ruiz.', ['“It is late,” <- Ruiz']],
  ['a reply and whose it is', '“It is late,” came her reply.', ['“It is late,” <- her']],
  ['a reply of nobody', '“It is late,” came the reply.', ['“It is late,” <- ']],
  ['what somebody is fond of saying', '“I like bridges,” Lund is fond of saying.', ['“I like bridges,” <- Lund']],
  ['what somebody is known for saying', 'Lund is known for saying that it is late.', ['that it is late <- Lund']],
  [
    'what a thing was announced in may tell of itself',
    'The ban was announced in a speech that lasted an hour. Lund was told in a letter that it was late.',
    ['that it was late <- '],
  ],
  [
    'what somebody adds to what they were told is their own',
    '“I was told that it was late, and I believe it,” Lund said. Lund was told that it was late, and that it rained.',
    [
      '“I was told that it was late, and I believe it,” <- Lund',
      'that it was late <- ',
      'that it was late, and that it rained <- ',
    ],
  ],
  [
    'that there is something, and what follows another verb',
    'Ruiz was told there was a list. Lund rang and was told the gate was open. Berg was told there and then.',
    ['there was a list <- ', 'the gate was open <- '],
  ],
  [
    'what somebody was told to do behind a clause that says when',
    'After he complained, Lund was told to wait. When she asked, she was advised to write.',
    ['to wait <- ', 'to write <- '],
  ],
  [
    'to whom a thing is offered is no act',
    'The course was offered to anyone who had sailed. It was offered to pilots who had sailed. Lund was offered to sail.',
    ['to sail <- '],
  ],
  [
    'an answer to what was put to somebody in marks',
    'Pressed on the word “raft”, Ruiz said she meant it. Confronted with a note that called it “a raft”, Lund said it sank.',
    ['she meant it <- Ruiz', 'it “a raft” <- that', 'it sank <- Lund'],
  ],
  [
    'what somebody was told to do, named by the verb before',
    'Ruiz insists Lund told her to. He left because Berg asked him to, and paid.',
    ['Lund told her to <- Ruiz'],
  ],
  [
    'what somebody is informed of, and is understood to have offered',
    'Lund informed the court of “a change of plan”. Berg is understood to have offered them a truce.',
    ['“a change of plan” <- Lund', 'a truce <- Berg'],
  ],
  [
    'what several people said, inside what somebody says',
    '“They said it was late,” Ruiz recalled.',
    ['“They said it was late,” <- Ruiz', 'it was late <- They'],
  ],
  [
    'who complains behind an aside',
    'The rules exempt bread, which accounts for a fifth, complained Eva Berg of the union.',
    [],
  ],
  [
    'what somebody says to her',
    'Lund wrote to her that it was late. Berg admitted to her that it rained.',
    ['that it was late <- Lund', 'that it rained <- Berg'],
  ],
  [
    'a year before who speaks',
    'In 2019 surveyors warned that it was late. Since 2021 pilots have said that it rained. In all, 2019 clerks said it was shut.',
    ['that it was late <- surveyors', 'that it rained <- pilots', 'it was shut <- 2019 clerks'],
  ],
  [
    'what counsel puts to her',
    'Lund put it to her that the gate was open. Berg, for the port, put it to him that it was shut.',
    ['that the gate was open <- Lund', 'that it was shut <- Berg'],
  ],
  ['what somebody is often asked is no quotation', 'He is often asked about her views.', []],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(`It rained. ${paragraph}`)).toEqual(expected);
});
