import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'paragraphs of one quotation are whose the last of them is',
    'Eva Lund met them. “I promise,” she said.\n\n“This is our land. It was our fathers’ land.\n\n“It is late,” said Jan Berg, a farmer.',
    ['“I promise,” <- Eva Lund', '“This is our <- Jan Berg'],
  ],
  [
    'a leaflet that was the subject before is "it"',
    'The Port Council said that it rained. A leaflet that the chair of the Harbour Board signed went round. It told people to pack.',
    ['that it rain <- Port Council', 'people to pa <- leaflet'],
  ],
  [
    'whom the board met is no spokesperson who says so',
    'A spokesperson for the Port Council said that it rained. The board met Jan Lund, the spokesperson added.',
    ['that it rain <- Port Council', 'The board me <- Port Council'],
  ],
  [
    'a note that somebody had is what reads',
    'On the desk lay a note from the Harbour Board. “Good luck,” it read.',
    ['“Good luck,” <- Harbour Board'],
  ],
  [
    'a petition without a maker is itself, without what it demands',
    'A petition demanding calm has many names. “We, too, would like to sleep”, it begins.',
    ['“We, too, wo <- petition'],
  ],
  [
    'a body is "it" where no document was the subject',
    'The Harbour Board printed a leaflet. It said that the quay sinks.',
    ['that the qua <- Harbour Board'],
  ],
  [
    'a paper is of the several who made it',
    'A paper circulated on Monday by Norway and Spain warns that the quay sinks.',
    ['that the qua <- Norway + Spain'],
  ],
  [
    'a paper with an apposition to its maker is whose it is',
    'A paper published in June by the Harbour Institute, a Porto think tank, warned that the quay sinks.',
    ['that the qua <- Harbour Institute'],
  ],
  [
    'chiefs of several countries are a group',
    'In a letter, the coastguard chiefs of Norway, Spain and Malta warn of “a gap”.',
    ['“a gap”. <- coastguard chiefs of Norway, Spain and Malta'],
  ],
  [
    'countries including two are more than the two',
    'In a letter, five countries including Norway and Spain ask for the deadline to be moved.',
    ['the deadline <- five countries including Norway and Spain'],
  ],
  [
    'the company is no court',
    'Eva Berg told Porto Crown Court that it rained. In a statement, the company said that it was late.',
    ['that it rain <- Eva Berg', 'that it was  <- company'],
  ],
  [
    'somebody with details opens a sentence and is "he" in the next',
    'Ana Ruiz left.\n\nA man in a red cap shakes his head at the price. “Too much,” he said.',
    ['“Too much,”  <- man'],
  ],
  [
    'an office of something is who was the subject before and holds none',
    'Sir Hugh Lund listened with his eyes shut. The chairman of the Harbour Board said that it was late.',
    ['that it was  <- Hugh Lund'],
  ],
  [
    'an office of something is nobody who holds another',
    'Eva Lund, the mayor, listened. The chairman of the Harbour Board said that it was late.',
    ['that it was  <- chairman of the Harbour Board'],
  ],
  [
    'her deputy is whom the text named as that',
    'Eva Berg left. The line was written by her deputy, Jon Lund. Her deputy says that it was a joke.',
    ['that it was  <- Jon Lund'],
  ],
  [
    'her lawyer is not herself, a lawyer',
    'Eva Berg, a lawyer, said that it rained. Her lawyer said that it was late.',
    ['that it rain <- Eva Berg', 'that it was  <- Her lawyer'],
  ],
  [
    'a counterpart is who is of that country',
    'Poland’s minister, Eva Krol, left early. Jan Lund blamed Warsaw, a charge that his Polish counterpart called “late”.',
    ['“late”. <- Eva Krol'],
  ],
  [
    'she and somebody speak together',
    'Eva Berg arrived. She and her Dutch colleague, Floris Hals, called for a ban.',
    ['a ban. <- Eva Berg + Floris Hals'],
  ],
  [
    'a name follows an office that ends in a name',
    '“It works”, said its Director of Operations, Ruud Achterhuis.',
    ['“It works”,  <- Ruud Achterhuis'],
  ],
  [
    'a name is set off after an office before the clause',
    'According to its site manager, Oumar Diallo, the rock was hard.',
    ['the rock was <- Oumar Diallo'],
  ],
  [
    'several aides are not one whom a comma sets off',
    'According to her aides, Eva Berg, the mayor, told the table that it was late.',
    ['Eva Berg, th <- her aides', 'that it was  <- Eva Berg'],
  ],
  [
    'a name is set off behind what describes it',
    'Her shadow, the former submariner Ettore Malaspina, countered that it was late.',
    ['that it was  <- Ettore Malaspina'],
  ],
  [
    'a forename is whose it is',
    'Best was a plumber who gave only his first name, Idris. “I mend taps,” he wrote.',
    ['“I mend taps <- Idris'],
  ],
  [
    'an age with "now" tells of a person',
    'It rained. Mogens Ravnskjold, now 67, has retired to an island. “It was late,” he says.',
    ['“It was late <- Mogens Ravnskjold'],
  ],
  [
    'a half of a surname is the whole one',
    'Ladina Caduff-Tscharner said that it rained. “It was late,” Ms Caduff said.',
    ['that it rain <- Ladina Caduff-Tscharner', '“It was late <- Ladina Caduff-Tscharner'],
  ],
  [
    'who stands inside marks without a name is nobody outside',
    'Lord Berg had a report with him. ‘My mate used to say “trust the stars”. We trust the kettle’, he said.',
    ['‘My mate use <- Berg', '“trust the s <- My mate'],
  ],
  ['who is she with a verb behind it', 'Eva Berg left early. She’s asked for a loan.', ['a loan. <- Eva Berg']],
  [
    'a title in marks is nobody',
    'The ‘Positioning Bill’ comes back in May. Jon Lund laughed. “Late,” he said.',
    ['“Late,” he s <- Jon Lund'],
  ],
  [
    'a bare quotation goes on from nobody’s handbook',
    'Eva Berg runs the booth. “It is late,” she says. A handbook says: “Be somebody else.”\n\n“People think you say what you hear.”',
    ['“It is late, <- Eva Berg', '“Be somebody <- handbook', '“People thin <- Eva Berg'],
  ],
])('%s', (_, text, expected) => expect(whoSaid(text)).toEqual(expected));

const interview = (...turns: string[]): string =>
  [
    'Jan Lund, who chairs the board, met Ana Ruiz-Berg.',
    ...turns,
    'LUND: It rained in May again.',
    'BERG: It rains in every May.',
  ].join('\n\n');

test.each([
  [
    'a label of a half of a surname is the whole one',
    ['LUND: Is it late here?', 'BERG: It is late here.'],
    ['Is it late h <- Jan Lund', 'It is late h <- Ana Ruiz-Berg'],
  ],
  [
    'a label with another forename is somebody else',
    ['TOM LUND: Is it late here?', 'BERG: It is late here.', 'TOM LUND: It is not so.'],
    ['Is it late h <- TOM LUND', 'It is late h <- Ana Ruiz-Berg', 'It is not so <- TOM LUND'],
  ],
  [
    'you are who answers',
    ['LUND: You said that it was late. Was it?', 'BERG: It was late here.'],
    ['You said tha <- Jan Lund', 'that it was  <- Ana Ruiz-Berg', 'It was late  <- Ana Ruiz-Berg'],
  ],
  [
    'she is nobody who talks',
    ['LUND: Is it late here?', 'BERG: She told me that it was late.'],
    ['Is it late h <- Jan Lund', 'She told me  <- Ana Ruiz-Berg', 'that it was  <- '],
  ],
  [
    'an answer of "No" is no number',
    ['LUND: Is it late here?', 'BERG: No. Folklore is late. He said that it was.'],
    ['Is it late h <- Jan Lund', 'No. Folklore <- Ana Ruiz-Berg', 'that it was. <- '],
  ],
])('in a transcript %s', (_, turns, expected) =>
  expect(whoSaid(interview(...turns)).slice(0, expected.length)).toEqual(expected),
);

test.each([
  ['who says the same words', 'Tunnel ‘is a tomb’, says union chief'],
  ['who says the same words, not a document', 'Tunnel ‘is a tomb’, internal memo says'],
])('a headline describes %s', (_, headline) =>
  expect(
    whoSaid(
      `${headline}\n\nThe mayor, Eva Berg, disagreed with the union on Monday.\n\nThe tunnel is a tomb, some say. “It is a tomb,” Jan Lund told the council.`,
    )[0],
  ).toContain('<- Jan Lund'),
);
