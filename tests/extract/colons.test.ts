import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  [
    'a letter that somebody reads out, and whose it is',
    'The chair, Ana Ruiz, read out a letter from her sister, who is in Porto: “It is late.”',
    ['“It is late.” <- a letter from her sister'],
  ],
  [
    'who defended something before a colon',
    'The mayor of Stade, Jan Lund, defended the plan: “We had no choice.”',
    ['“We had no choice.” <- The mayor of Stade, Jan Lund'],
  ],
  ['a question that draws an answer', 'A question about pay got a shorter answer: “No.”', ['“No.” <- ']],
  ['who is blunt when asked', 'Asked if he would sell, Ruiz was blunt: “No, never.”', ['“No, never.” <- Ruiz']],
  [
    'what could continue before a colon',
    'Ruiz hinted that action could continue: “That is what it takes.”',
    ['that action could continue <- Ruiz', '“That is what it takes.” <- Ruiz'],
  ],
  [
    'talks that had failed before a colon',
    'Ruiz warned that talks had failed: “We tried.”',
    ['that talks had failed <- Ruiz', '“We tried.” <- Ruiz'],
  ],
  [
    'what somebody told of said',
    'Ruiz told the court that Jan Lund rang her and said: “Go.”',
    ['that Jan Lund rang her <- Ruiz', '“Go.” <- Jan Lund'],
  ],
  [
    'what the same said',
    'Ruiz told the court that Jan Lund was late and said: “Go.”',
    ['that Jan Lund was late <- Ruiz', '“Go.” <- Ruiz'],
  ],
  [
    'a claim denied by somebody who speaks',
    'Ruiz said it was “cooked up”, a claim denied by its author, Jan Lund, who said: “It was not.”',
    ['it was “cooked up” <- Ruiz', '“It was not.” <- who'],
  ],
  [
    'for whom somebody asks',
    'Asked by Ana Stade, for the port, whether it was late, Lund replied: “It was.”',
    ['whether it was late <- Ana Stade', '“It was.” <- Lund'],
  ],
  [
    'somebody behind a clause in which another speaks',
    'When Ana Ruiz told them to leave, a man in the crowd rang out: “We trusted you!”',
    ['them to leave <- Ana Ruiz', '“We trusted you!” <- a man in the crowd'],
  ],
  [
    'who is confronted with something',
    'Confronted by Jan Lund with the log, Ruiz shrugged it off: “I like it here.”',
    ['“I like it here.” <- Ruiz'],
  ],
  [
    'whose posts they are',
    'In a series of Norrvik posts, Ana Ruiz weighed in: “Very dull.”',
    ['“Very dull.” <- Ana Ruiz'],
  ],
  [
    'what the words before a colon announce',
    'One thing was clear: the port, Ruiz argued, was too small.',
    ['the port | was too small <- Ruiz'],
  ],
  [
    'what follows another report and a colon',
    'Lund told me that he had counted the boats: there were six, he claimed, and two of them leaked.',
    ['that he had counted the boats: there were six <- Lund', 'there were six | and two of them leaked <- he'],
  ],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  ['did not deny it', undefined],
  ['would not comment', undefined],
  ['couldn’t complain', undefined],
  ['did not say', 'denied'],
  ['never told them', 'denied'],
])('whoever “%s” before a colon and marks', (verb, modality) => {
  const [quote] = extractQuotes(`Rain fell.\n\nIt was Monday.\n\nAna Ruiz ${verb}: “I was there.”`).quotes;
  expect(quote?.modality).toBe(modality);
});
