import { expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';

test.each([
  [
    'who asked to be called something',
    'A nurse, who asked to be called Leila, said she had fled.',
    ['she had fled <- A nurse'],
  ],
  [
    'a question in marks',
    'The chair asked the minister whether he was “seriously suggesting” nobody knew.',
    ['whether he was “seriously suggesting” nobody knew <- The chair'],
  ],
  [
    'when she was asked',
    '“Well,” said Ruiz when she was asked about the deal, “that is life.”',
    ['“Well,” | “that is life.” <- Ruiz'],
  ],
  [
    'whether he was',
    'Ruiz asked him whether it was “seriously” what anyone wanted.',
    ['whether it was “seriously” what anyone wanted <- Ruiz'],
  ],
  [
    'what was asked in between',
    '“Well,” said Ruiz when she was asked about it, “it leaks.”',
    ['“Well,” | “it leaks.” <- Ruiz'],
  ],
  [
    'a tribute',
    'The crew have paid tribute to “the best pilot anyone could ask for”.',
    ['tribute to “the best pilot anyone could ask for” <- The crew'],
  ],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  [
    'a demand before the main clause',
    'Asked whether the port had demanded a new survey of the quay, Ana Ruiz told the board: “We have.”',
    'a new survey of the quay <- the port',
  ],
  [
    'marks before somebody else’s report',
    'Ruiz asked for “a key of our own,” and a paper circulated this week recommends that it be cut.',
    '“a key of our own,” <- Ruiz',
  ],
  [
    'a thing before when it was asked for',
    'Ruiz had asked for silence when two jets crossed the valley.',
    'silence <- Ruiz',
  ],
  [
    'a question by somebody named after the participle',
    'Asked by Farida Olu, the chair, whether he had read it, the mayor left.',
    'whether he had read it <- Farida Olu, the chair',
  ],
  [
    'a clause after an aside of the addressee',
    'She asked her uncle, at the top of her voice, where he lived.',
    'where he lived <- She',
  ],
  [
    'a question with who asked it',
    'Lund was asked by a reporter whether the gate was open.',
    'whether the gate was open <- a reporter',
  ],
  [
    'two who answer after another’s request',
    'The port asked for a delay and Sweden and Norway replied that it was late.',
    'that it was late <- Sweden and Norway',
  ],
  [
    'a question before its asker and whom it is put to',
    '“Did you know it leaked?” Todd asked the harbour master.',
    '“Did you know it leaked?” <- Todd',
  ],
  [
    'a question put to somebody',
    'Lund asked the crew whether the tide had turned.',
    'whether the tide had turned <- Lund',
  ],
])('finds %s', (_, text, expected) => {
  expect(readQuotes(text)).toContain(expected);
});
