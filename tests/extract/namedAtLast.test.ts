import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'a driver is no passenger',
    'Eva Berg, the chair, was late.\n\n“It is wet,” said a passenger.\n\nThe driver, Jan Lund, said it was dry.',
    ['“It is wet,” <- passenger', 'it was dry. <- Jan Lund'],
  ],
  [
    'a baker is not the farmer who spoke before',
    'Eva Berg, the chair, was late.\n\n“It is wet,” said a farmer.\n\nThe baker, Jan Lund, said it was dry.',
    ['“It is wet,” <- farmer', 'it was dry. <- Jan Lund'],
  ],
  [
    'masters and customers are people',
    '“We count boats,” the harbour master said. She waved. Her name is Ana Ruiz.\n\n“It is late,” a customer said. The customer, Jan Lund, left.',
    ['“We count bo <- Ana Ruiz', '“It is late, <- Jan Lund'],
  ],
  [
    'her name is told at last',
    'The guides met on Monday.\n\n“You find where the stone used to be,” one of them said. The guide added that the ice had gone. Her name is Ana Ruiz, and she is 44.',
    ['“You find wh <- one of them', 'that the ice <- Ana Ruiz'],
  ],
  [
    'a voice belongs to somebody',
    'Eva Berg, the chair, was late.\n\n“Mine was late,” said a voice from the back. The voice belongs to Ana Ruiz, a physicist.',
    ['“Mine was la <- Ana Ruiz'],
  ],
  [
    'who turned out to be whom',
    'Eva Berg, the chair, was late.\n\n“It is wet,” said a man in waders. The man in the waders turned out to be Jan Lund.',
    ['“It is wet,” <- Jan Lund'],
  ],
  [
    'a mayor is not the farmer who spoke before',
    'Eva Berg, the chair, was late.\n\n“It is wet,” said a farmer. The mayor is Jan Lund.',
    ['“It is wet,” <- farmer'],
  ],
  [
    'an apposition names who spoke before',
    'Eva Berg, the chair, was late.\n\nA corporal had replied that it was late. The corporal, Jan Lund, left.',
    ['that it was  <- Jan Lund'],
  ],
  [
    'who is identified only by a name',
    'The accomplice, a woman identified only as G.S., has admitted renting the servers.',
    ['renting the  <- G.S.'],
  ],
  [
    'who gave his name as another',
    'A man who gave his name as Piotr said the water was cold.',
    ['the water wa <- Piotr'],
  ],
  [
    'who would give only her first name',
    '“The water is cold,” said a woman who would give only her first name, Vesna.',
    ['“The water i <- Vesna'],
  ],
  [
    'a soldier known by a letter',
    'A witness referred to only as Soldier C took another view. “They never said stop,” he wrote.',
    ['only as Sold <- Soldier C', '“They never  <- Soldier C'],
  ],
  [
    'the office of a sentence before a name',
    'Rear Admiral Ana Ruiz is on duty. “It comes when it comes,” she said.\n\nThe mayor of Porto listened. Jan Lund is her brother. “She says no,” the mayor said.',
    ['“It comes wh <- Ana Ruiz', '“She says no <- Jan Lund'],
  ],
  [
    'what a pronoun is said to be',
    'Jan Lund has kept the birds since 1998. Officially he is a corporal.\n\n“Drones,” the corporal said.',
    ['“Drones,” th <- Jan Lund'],
  ],
  [
    'a young man is who was just named',
    'Eva Berg works at the border.\n\nHer successor, Jan Lund, has been following her for a week. The young man says that it works.',
    ['that it work <- Jan Lund'],
  ],
  [
    'a mother of a letter is not the one who reads it',
    'Eva Berg read from a letter by a mother in Porto. “He was told it was nothing,” the mother wrote.',
    ['“He was told <- mother', 'it was nothi <- '],
  ],
  [
    'a retired nurse is somebody known',
    '“It is like a fridge,” said Eva Berg, who chairs the association. The retired nurse said she had a meter.',
    ['“It is like  <- Eva Berg', 'she had a me <- Eva Berg'],
  ],
])('%s', (_, text, speakers) => {
  expect(whoSaid(`Three at the port\n\n${text}`)).toEqual(speakers);
});
