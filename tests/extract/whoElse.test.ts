import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

test.each([
  ['who was charged is no neighbour', 'A neighbour said she heard it. Ana Ruiz, 41, was charged.', ['neighbour']],
  ['nor a witness a paragraph before', 'A witness said the man had died.\n\nJan Lund, 40, was charged.', ['witness']],
  ['but a carer who stole', 'A carer who stole said she was sorry. Ana Ruiz, 47, was jailed.', ['Ana Ruiz']],
  [
    'a widow is a woman',
    'The widow of a man killed at the port said it was late. Tom Lund, 40, was jailed.',
    ['widow of a man killed at the port'],
  ],
  [
    'a town in a state is no one who says',
    'A friend of Mia Berg, a nurse in Salem, Mass., who says it is late, left.\n\nA clerk of Jan Lund, a nurse in Austin, Texas, who says it rained, left.',
    ['Mia Berg', 'Jan Lund'],
  ],
  [
    'nor where somebody met her',
    'Ana Ruiz met a baker from Ava, Mo., who said the fees were high.',
    ['baker from Ava'],
  ],
  ['but who is named there', 'In Stade, Ana Ruiz, who says it is late, left.', ['Ana Ruiz']],
  [
    'a brokerage is one body',
    'The American brokerage said it was late.\n\nThe brokerage said it rained.',
    ['American brokerage', 'American brokerage'],
  ],
  ['whom a judge names is no judge', 'The judge said Mr Lund must pay.', ['judge']],
  ['nor whom a witness names', 'A former clerk told the board that Mr Lund had shouted.', ['former clerk']],
  ['whom somebody tells of is somebody else', 'Eva Berg said the boss told her to leave.', ['Eva Berg', 'boss']],
  [
    'in one sentence',
    'Asked by Eva Berg if it was late, the harbour chief said he was “sure”.',
    ['Eva Berg', 'harbour chief'],
  ],
  [
    'an office of another place is another',
    'The mayor of Lyon said it was late.\n\nThe mayor of Nice said it was early.',
    ['mayor of Lyon', 'mayor of Nice'],
  ],
  [
    'of another country, whoever holds the first',
    'The president of Chile, Ana Ruiz, said it was late.\n\nThe president of Peru said it was early.',
    ['Ana Ruiz', 'president of Peru'],
  ],
  [
    'of another body',
    'The head of the army said it was late.\n\nThe head of the navy said it was early.',
    ['head of the army', 'head of the navy'],
  ],
  [
    'and the same office is the same',
    'The mayor of Lyon said it was late.\n\nThe mayor said it was early.',
    ['mayor of Lyon', 'mayor of Lyon'],
  ],
  [
    'a baker is no director',
    'Jan Lund, a baker, said it was late.\n\nThe director of the museum said it was early.',
    ['Jan Lund', 'director of the museum'],
  ],
  [
    'nobody of another office is prime minister',
    'Jan Lund, the education secretary, said it was late. The prime minister said it was early.',
    ['Jan Lund', 'prime minister'],
  ],
  [
    'who belongs to a body is whom “who” means',
    'The report was welcomed by Dr Eva Berg of the College of Bakers, who said it was late. “It is late,” said Jan Lund, of Stade.',
    ['Eva Berg', 'Jan Lund'],
  ],
  ['from a town', 'Jan Lund, from Dorking, who commutes, said it was late.', ['Jan Lund']],
  ['whose head is named speaks', 'It pleased Fulham, whose manager, Jan Lund, said: “We won.”', ['Jan Lund']],
  [
    'who asks does not answer',
    'Eva Berg gave evidence. Asked by Helen Vyse KC what it was, she replied: “This is it.”',
    ['Helen Vyse', 'Eva Berg'],
  ],
  [
    'nor who asks him',
    'Jan Lund gave evidence. The prosecutor, Max Hale, asked him whether he was sorry. “No,” he said.',
    ['Max Hale', 'Jan Lund'],
  ],
  ['whose boss laughed goes on', 'Eva Berg is a chemist. Her boss laughed. “I was furious,” she said.', ['Eva Berg']],
  [
    'a minister’s spokesman is no minister',
    'The minister’s spokesman said it was late. Jan Lund, the harbour minister, left.',
    ['minister’s spokesman'],
  ],
  [
    'a shadow secretary is no secretary',
    'The transport secretary hinted that it was late.\n\nEva Berg said it was early.\n\nJan Lund, the shadow transport secretary, left.',
    ['Eva Berg', 'Eva Berg'],
  ],
  ['a regulator is no company', 'Ofgem fined Octagon Energy £3m. The company said it was late.', ['Octagon Energy']],
  [
    'a deputy with an office is who weeps',
    'Paul Lund, the mayor, left.\n\nHis deputy, the Labour councillor Robert Vam, wept. “It is late,” he said.',
    ['Robert Vam'],
  ],
  [
    'who is asked may be named behind',
    'Karin Pike is a teacher. “It is late,” Ms Pike said. Asked whether she was sure, Eva Berg shrugged. “I am,” she said.',
    ['Karin Pike', 'Eva Berg'],
  ],
  [
    'a company is no watchdog, but who fined it is',
    'Ofgem fined Octagon Energy £3m. The company said it was late. The watchdog said it was early.',
    ['Octagon Energy', 'Ofgem'],
  ],
  [
    'who declined is who says why',
    'Jan Lund said no. Asked by Cllr Vam whether he had lied, he declined to answer, saying that it was “late”.',
    ['Jan Lund', 'Vam', 'Jan Lund'],
  ],
  [
    'one minister stays one',
    'One cabinet minister said it was late. Darren Lund, the employment minister, left.',
    ['One cabinet minister'],
  ],
  ['who nods goes on', 'Jan Lund said it was sound. His colleague nodded. “It is.”', ['Jan Lund', 'His colleague']],
  [
    'even after words in marks',
    '“We will stay,” Jan Lund said. His wife smiled. “We know nobody else.”',
    ['Jan Lund', 'His wife'],
  ],
  ['so does who cuts in', '“It is late,” Jan Lund said. Ana Ruiz cut him off. “It is not.”', ['Jan Lund', 'Ana Ruiz']],
  [
    'or shakes her head',
    '“It is late,” Jan Lund said. Ana Ruiz, a nurse, shook her head. “It is not.”',
    ['Jan Lund', 'Ana Ruiz'],
  ],
  ['but no wife who left', '“It is late,” Jan Lund said. His wife left him in May. “I was alone.”', ['Jan Lund']],
  ['nor a crowd', 'Jan Lund said it was late. The crowd laughed. “It is not so early.”', ['Jan Lund', 'Jan Lund']],
  ['nor a deckhand who laughed', '“It is late,” Jan Lund said. A deckhand laughed. “It is.”', ['Jan Lund']],
])('%s', (_, text, expected) => {
  expect(speakersIn(`Three at the port\n\n${text}`)).toEqual(expected);
});
