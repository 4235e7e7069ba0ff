import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  [
    'whom somebody accuses says what they did it by',
    'Ruiz accused the council of letting the pool rot, by telling clubs for years that it would close.',
    [
      'the council of letting the pool rot, by telling clubs for years that it would close <- Ruiz',
      'that it would close <- the council',
    ],
  ],
  [
    'but who accuses may do so by saying something',
    'Ruiz ended the row by saying that it was late.',
    ['that it was late <- Ruiz'],
  ],
  [
    'when somebody was told is no part of who told them',
    'She had been told by doctors in recent weeks to slow down.',
    ['to slow down <- doctors'],
  ],
  [
    'one of several is asked',
    'One, asked by the Herald whether he would go, laughed.',
    ['whether he would go <- the Herald'],
  ],
  [
    'who asks has a clause of their own',
    'Asked by Ana Ruiz, who chairs it, whether it was late, he laughed.',
    ['whether it was late <- Ana Ruiz'],
  ],
  ['an aside stands before what somebody is to do', 'Ruiz told him, twice, to sit down.', ['to sit down <- Ruiz']],
  [
    'an aside stands before what somebody is told',
    'Ruiz told the board, to general surprise, what she had seen.',
    ['what she had seen <- Ruiz'],
  ],
  [
    'a clause about them stands before what they are to do',
    'The judge asked the mayor, who was late, to explain.',
    ['to explain <- The judge'],
  ],
  [
    'an aside between dashes before another report',
    'Ruiz said that 40 had died – a number that could not be verified – and asked for help.',
    ['that 40 had died <- Ruiz', 'help <- Ruiz'],
  ],
  [
    'but an aside inside what was said',
    'Ruiz said that the road – a track at best – would be shut for good.',
    ['that the road – a track at best – would be shut for good <- Ruiz'],
  ],
  [
    'where it was written is no part of what was hailed',
    'The firm hailed “the proof we wanted” in an email to customers.',
    ['“the proof we wanted” <- The firm'],
  ],
  [
    'a number that is a rough one',
    'Doctors generally recommend no more than 20 minutes, and advise against naps after three.',
    ['no more than 20 minutes <- Doctors', 'naps after three <- Doctors'],
  ],
  ['about how many', 'Ruiz has announced around 140 changes to the text.', ['around 140 changes to the text <- Ruiz']],
  [
    'advocates do not advocate what they say',
    'Renter advocates say that the law will harm many.',
    ['that the law will harm many <- Renter advocates'],
  ],
  ['but a union may', 'The union advocates a strike.', ['a strike <- The union']],
  ['a court hears', 'The inquiry heard that the boiler had failed.', ['that the boiler had failed <- The inquiry']],
  ['but nobody speaks who hears', 'Jan Lund, seven, had heard that the school had a pool.', []],
  ['nor who heard of it', 'She had heard from a neighbour that the road was shut.', []],
  ['an account that somebody disputes', 'Her spokesman disputed that account.', []],
  ['but not a clause', 'Ruiz disputed that it was late.', ['that it was late <- Ruiz']],
  ['by whose reckoning it is so', 'By his own reckoning, no veto has been undone.', ['no veto has been undone <- his']],
  [
    'by whose account, between commas',
    'The dam, by Lund’s account, was never safe.',
    ['The dam | was never safe <- Lund’s'],
  ],
  ['but not what it is paid by', 'Ruiz paid by her account. Struck by his remark, she left.', []],
])('%s', (_, text, quotes) => {
  expect(readParagraph(text)).toEqual(quotes);
});
