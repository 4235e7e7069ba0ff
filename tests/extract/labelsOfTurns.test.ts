import { extractArticle, extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

test.each([
  [
    'a letter and a dot ask and answer',
    ['Q. Is it late?', 'A. It is late.', 'Q. Whose fault is it?', 'A. That of Jan Lund.'],
    ['', 'Ana Ruiz', '', 'Ana Ruiz'],
  ],
  [
    'who answers is the only one named before',
    ['Q: Is Jan Lund late?', 'A: He is late.', 'Q: Is Eva Berg?', 'A: She is not.'],
    ['', 'Ana Ruiz', '', 'Ana Ruiz'],
  ],
  [
    'nobody answers where two were named',
    ['Jan Lund was there, too.', 'Q: Is it late?', 'A: It is late.', 'Q: Is it not?', 'A: It is.'],
    ['', '', '', ''],
  ],
  ['numbers beside names are no turns', ['Eva Berg: 1,501', 'Jan Lund: 1,769', 'Eva Berg: 47', 'Jan Lund: 12'], []],
  [
    'a role follows a name in capitals',
    ['EVA BERG, HOST: It is late.', 'JAN LUND, MAYOR: It is early.', 'BERG: Is it?', 'LUND: It is.'],
    ['EVA BERG', 'JAN LUND', 'EVA BERG', 'JAN LUND'],
  ],
  [
    'a role stands in brackets',
    ['Eva Berg (host): It is late.', 'Jan Lund (Labour): It is early.', 'Eva Berg: Is it?', 'Jan Lund: It is.'],
    ['Eva Berg', 'Jan Lund', 'Eva Berg', 'Jan Lund'],
  ],
  [
    'capitals have brackets, too',
    ['EVA BERG (on tape): It is late.', 'MR. LUND (via video): It is early.', 'BERG: Is it?', 'MR. LUND: It is.'],
    ['EVA BERG', 'MR. LUND', 'EVA BERG', 'MR. LUND'],
  ],
  [
    'a name stands in brackets behind an office',
    ['Chair (Eva Berg): It is late.', 'Jan Lund (Norrvik): It is early.', 'Eva Berg: Is it?', 'Jan Lund: It is.'],
    ['Eva Berg', 'Jan Lund', 'Eva Berg', 'Jan Lund'],
  ],
  [
    'a letter and spaces ask',
    ['MS. RUIZ: It is late.', 'Q   Is it so?', 'MS. RUIZ: It is.'],
    ['Ana Ruiz', '', 'Ana Ruiz'],
  ],
  [
    'who interviews is named before',
    ['Jan Lund met her.', 'INTERVIEWER: Is it late?', 'RUIZ: It is.', 'INTERVIEWER: Is it?'],
    ['Jan Lund', 'Ana Ruiz', 'Jan Lund'],
  ],
  [
    'initials in a label are a name',
    ['Q. BERG: It is late.', 'A. LUND: It is.', 'Q. BERG: Is it?', 'A. LUND: Yes.'],
    ['Q. BERG', 'A. LUND', 'Q. BERG', 'A. LUND'],
  ],
  [
    'a witness speaks once',
    ['MR. BERG: Is it late?', 'THE WITNESS: It is.', 'MR. BERG: Is it?', 'UNIDENTIFIED MALE: Yes.'],
    ['MR. BERG', 'THE WITNESS', 'MR. BERG', 'UNIDENTIFIED MALE'],
  ],
  [
    'the chair is told of with the verb first',
    ['The chair was Eva Berg.', 'CHAIR: Is it late?', 'MR. LUND: It is.'],
    ['Eva Berg', 'MR. LUND'],
  ],
  [
    'who is in the chair takes turns so, with an article too',
    ['Jan Lund came, with Eva Berg in the chair.', 'THE CHAIR: Is it late?', 'MR. LUND: It is.'],
    ['Eva Berg', 'Jan Lund'],
  ],
  [
    'headings in capitals are nobody, though their words stand elsewhere',
    [
      'NOW READ THIS: It is late.',
      'This is Jan Lund.',
      'MEANWHILE IN RIGA: It is not.',
      'Riga is far.',
      'SPOTTED: Lund.',
    ],
    [],
  ],
  [
    'a time stands before a label, and a number behind whom nobody named',
    [
      '00:01 Speaker 1: Is it late?',
      '00:05 Speaker 2: It is.',
      '[00:09] Speaker 1: Why?',
      '[1:00:12] Speaker 2: It rained.',
    ],
    ['Speaker 1', 'Speaker 2', 'Speaker 1', 'Speaker 2'],
  ],
  [
    'two surnames take turns where one asks',
    ['Eva Berg met her.', 'Berg: Is it late?', 'Ruiz: It is.', 'Berg: It rained.', 'Ruiz: It did.'],
    ['Eva Berg', 'Ana Ruiz', 'Eva Berg', 'Ana Ruiz'],
  ],
  [
    'two cities take none where nobody asks',
    ['Riga: It is late.', 'Porto: It is.', 'Riga: It rained.', 'Porto: It did.'],
    [],
  ],
  [
    'who was examined by whom answers a letter',
    ['Jan Lund was examined by Eva Berg.', 'Q. Is it late?', 'A. It is.', 'Q. Why?', 'A. It rained.'],
    ['Eva Berg', 'Jan Lund', 'Eva Berg', 'Jan Lund'],
  ],
  [
    'who interviewed whom asks',
    ['Eva Berg interviewed Jan Lund.', 'Q: Is it late?', 'A: It is.', 'Q: Why?', 'A: It rained.'],
    ['Eva Berg', 'Jan Lund', 'Eva Berg', 'Jan Lund'],
  ],
  ['steps are no transcript', ['Step 1: Wait.', 'Step 2: Ask.', 'Step 3: Leave.'], []],
  ['a box of facts is no transcript', ['Cast: Jan Lund.', 'Director: Eva Berg.', 'Price: ten pounds.'], []],
  [
    'who is Mr Pask in a question is told by name in the label of the answer',
    ['Chair: Mr Pask, was it late?', 'Nigel Pask: It was.', 'Jo Lund: And dark?', 'Nigel Pask: It was not.'],
    ['Chair', 'Nigel Pask', 'Jo Lund', 'Nigel Pask'],
  ],
  ['an initial is no letter that answers', ['A. Berg was late.', 'A. Lund was not.'], []],
])('%s', (_, turns, expected) => {
  expect(speakersIn(['The port', 'Ana Ruiz runs the port.', ...turns].join('\n\n'))).toEqual(expected);
});

test('a mark without a partner in a turn is told', () => {
  const text = ['The port', 'RUIZ: It is “late.', 'LUND: It is early.', 'RUIZ: Is it?', 'LUND: Yes, it is”.'].join(
    '\n\n',
  );
  expect(extractQuotes(text).warnings).toHaveLength(2);
});

test('a long dash parts a dateline from what is said', () => {
  expect(readParagraph('LISBON (Wire) ― Ruiz said it was late.')).toEqual(['it was late <- Ruiz']);
});

test('a paper that asks is no person', () => {
  const turns = ['The Harbour Times: Is it late?', 'Ana Ruiz: It is.', 'The Harbour Times: Why?', 'Ruiz: It rained.'];
  const { entities } = extractArticle(['The port', 'Ana Ruiz runs the port.', ...turns].join('\n\n'));
  expect(entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'person Ana Ruiz',
    'organization The Harbour Times',
  ]);
});
