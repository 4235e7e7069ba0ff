import { expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

test.each([
  [
    'whoever acts, not who died in what a clause tells of',
    'The court blamed the yard for the fire, in which two welders and a clerk were killed, and asked whether it was insured.',
    'whether it was insured <- The court',
  ],
  [
    'the second of two who do something, behind “with”',
    'The judge sided with the town, and the Harbour Court agreed, saying that the quay “belongs to everybody”.',
    'that the quay “belongs to everybody” <- the Harbour Court',
  ],
  [
    'a warning that came twice',
    'Ruiz had warned the board in writing in 2011 and again in 2014 that the bank was too low.',
    'that the bank was too low <- Ruiz',
  ],
  [
    'what came in two months',
    'Ruiz told the board in March and in April that the bank leaked.',
    'that the bank leaked <- Ruiz',
  ],
  ['what a yard wrote back', 'The yard wrote back to say the quay was shut.', 'the quay was shut <- The yard'],
  ['calls that somebody rejected', 'Ruiz, who rejected calls for an inquiry, left.', 'an inquiry <- '],
  [
    'the first of two infinitives',
    'Ruiz is to say that the leak ‘shames us all’ and to announce a register of pumps.',
    'that the leak ‘shames us all’ <- Ruiz',
  ],
  [
    'the second',
    'Ruiz is to say that the pump leaks and to announce a register of pumps.',
    'a register of pumps <- Ruiz',
  ],
  [
    'a decision late at night',
    'Ministers agreed in the small hours of Friday that a wall was needed.',
    'that a wall was needed <- Ministers',
  ],
])('finds %s', (_, text, expected) => {
  expect(readParagraph(text)).toContain(expected);
});

test.each([
  ['the line that somebody quotes', 'The judge quoted that line on Monday.'],
  ['what ministers agreed to do late at night', 'Ministers agreed in the small hours of Friday to build a wall.'],
  ['the title of what somebody wrote', 'Ruiz wrote a book on the quay, ‘The Pier’, in 1998.'],
  ['the same before a verb', 'Jan Lund, who wrote the standard work on it, “Late Ships”, is kinder.'],
])('nobody says %s', (_, text) => {
  expect(readParagraph(text)).toEqual([]);
});

test('what somebody heard as something is no name they gave it', () => {
  expect(readParagraph('Ana Ruiz described what she had heard as ‘a culture of fear’.')).toHaveLength(1);
});

test('who goes on in a headline stands behind its label', () => {
  const headline = 'Pillar collapse: Court pulls up port, asks if it is waiting for a flood';
  expect(readQuotes(`${headline}\n\nNothing else happened in the port on Monday.`)).toEqual([
    'if it is waiting for a flood <- Court',
  ]);
});

test.each([
  ['sailors whom a paper interviewed', 'Sailors interviewed by the Post said that the ship sank.', 'Sailors'],
  [
    'a fisherman whom a paper quoted',
    'The ship sank, according to a fisherman from Porto quoted by the newspaper Nordlys.',
    'fisherman from Porto',
  ],
])('%s speaks, not the paper', (_, text, expected) => {
  expect(speakersIn(`News from today\n\n${text}`)).toEqual([expected]);
});

test.each([
  [
    'the judge is who is called Justice',
    '“Sit down,” said Justice Jan Lund. Ana Ruiz sat. “Go on,” the judge told her.',
    ['Jan Lund', 'Jan Lund'],
  ],
  [
    'the chair is whoever asked, by name',
    'Asked by the chair, Labor MP Jan Lund, to resign, Ana Ruiz left. “We’ll find her,” the chair said.',
    ['Jan Lund'],
  ],
  [
    'one whom the text brings in is nobody it has named',
    'Jan Lund said no. One strategist, granted anonymity to speak candidly, feared a flood. “He’s losing,” the strategist said.',
    ['Jan Lund', 'strategist'],
  ],
  [
    'both are the two before',
    'Jan Lund left. Ana Ruiz wept. The ship was late, according to two sailors on board; both said the captain slept.',
    ['two sailors', 'two sailors'],
  ],
  [
    'a bench speaks, not who heads it, who is no body',
    'A bench headed by Justice Jan Lund, which met on Monday, observed that it was late. “Go on,” the judge told counsel.',
    ['bench', 'Jan Lund'],
  ],
  [
    'both are the two who spoke, not two whom they name',
    'The ship was late for Jan Lund and Ana Ruiz, according to two sailors on board; both said the captain slept.',
    ['two sailors', 'two sailors'],
  ],
  [
    '“who” is several people in an office',
    'It was late, according to officials in her office, who added that it sank.',
    ['officials in her office', 'officials in her office'],
  ],
  [
    '“it” is the document that the clause is about',
    'The port board left. But the report is scathing about what it calls a “reflex of denial”.',
    ['report'],
  ],
])('%s', (_, text, expected) => {
  expect(speakersIn(`News from today\n\n${text}`)).toEqual(expected);
});

test('the surname of a short first line is that of the first who has it', () => {
  const text = 'Lund: ‘I never said that.’ He did.\n\nJan Lund left with his mother, Eva Lund. Both waved.';
  expect(speakersIn(text)).toEqual(['Jan Lund']);
});

test('a surname in a first paragraph that is long may be anybody’s', () => {
  const text =
    'Lund, 35, the daughter of the former harbour master Jan Lund and of the former mayor Eva Lund, said on Monday that the port would sink by May.\n\nNobody else spoke.';
  expect(speakersIn(text)).toEqual(['']);
});

test.each([
  [
    'what somebody can be heard saying on a tape',
    'The pilot can be heard on the tape saying that the door was open.',
    'that the door was open <- The pilot',
  ],
  ['money that somebody offers', 'Norrvik offered $1.2 million.', '$1.2 million <- Norrvik'],
  [
    'what somebody with a name said, told by another',
    '“Ana Ruiz said she would need a boat,” Jan Lund told the board.',
    'she would need a boat <- Ana Ruiz',
  ],
  [
    'a quotation behind what somebody else explained',
    '“It sank,” Jan Lund said. The plan was dead, Ana Ruiz explained. “Never again will I go.”',
    '“Never again will I go.” <- Ana Ruiz',
  ],
])('hears %s', (_, text, expected) => {
  expect(readParagraph(text)).toContain(expected);
});

test('whoever is told something in marks by nobody in a headline says nothing', () => {
  expect(readQuotes('Patient told ‘wait your turn’\n\nA farmer lay in the hall on Monday.')).toEqual([
    '‘wait your turn’ <- ',
  ]);
});

test('a document in which words in marks follow “says” is no inversion', () => {
  const text = 'The Audit Office, in a paper published on Wednesday, says the ministry “was aware of” three estimates.';
  expect(readParagraph(text)).toEqual(['the ministry “was aware of” three estimates <- The Audit Office']);
});

test.each([
  [
    'a judge whom the headline has, too',
    'Vote can go ahead, judge rules\n\nA federal judge on Friday cleared the way for a vote, writing that voters “may be wrong.”\n\nDistrict Judge Ana Ruiz said it was late.',
    ['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
  ],
  [
    'a judge whom the text names after somebody else',
    'Vote can go ahead\n\nA judge on Friday cleared the way for a vote, writing that voters “may be wrong.”\n\nEva Lund vowed to fight on.\n\nDistrict Judge Ana Ruiz said it was late.',
    ['Ana Ruiz', 'Eva Lund', 'Ana Ruiz'],
  ],
  [
    'a surgeon whom a headline opens with',
    'Surgeon tells court he hid it\n\nA surgeon who hid a boat told a court on Tuesday that it was his.\n\nJan Lund (71) denies theft.',
    ['Jan Lund', 'Jan Lund', 'Jan Lund'],
  ],
])('the text names %s', (_, text, expected) => {
  expect(speakersIn(text)).toEqual(expected);
});
