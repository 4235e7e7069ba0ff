import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'who does something between two quotations says both',
    'Jan Lund and Eva Berg were there. “It is cold,” Lund said.\n\n“Look at this.” Berg opens a drawer. “Every key is a house.”',
    ['“It is cold, <- Jan Lund', '“Look at thi <- Eva Berg', '“Every key i <- Eva Berg'],
  ],
  [
    'not who asked, where the answer stands alone',
    'Rain fell.\n\nJan Lund, the driver, gave evidence. “Did you stop?” Ms Berg asked.\n\n“I think I did.”\n\n“Did you see her?”',
    ['“Did you sto <- Berg', '“I think I d <- Jan Lund', '“Did you see <- Berg'],
  ],
  [
    'who disagrees in a clause of the same sentence speaks next',
    '“It is over,” Ana Ruiz said, but Jan Lund disagreed. “We won.”',
    ['“It is over, <- Ana Ruiz', '“We won.” <- Jan Lund'],
  ],
  [
    'who disagrees behind a conjunction speaks next',
    '“It is over,” Ana Ruiz said. But Jan Lund disagreed. “We won.”',
    ['“It is over, <- Ana Ruiz', '“We won.” <- Jan Lund'],
  ],
  [
    'a body that disagrees speaks next',
    '“It is over,” Ana Ruiz said. The union disagreed. “We lost.”',
    ['“It is over, <- Ana Ruiz', '“We lost.” <- union'],
  ],
  [
    'who agrees speaks next, and not before',
    '“It is over,” said Ana Ruiz. “They won.” Jan Lund agreed. “We lost.”',
    ['“It is over, <- Ana Ruiz', '“We lost.” <- Jan Lund'],
  ],
  [
    'who cuts in speaks next',
    '“Tell her,” Ana Ruiz said, and her husband cut in. “Tell him, too.”',
    ['“Tell her,”  <- Ana Ruiz', '“Tell him, t <- her husband'],
  ],
  [
    'who cuts in speaks behind a colon',
    '“It is over,” Ana Ruiz said. Jan Lund cut in: “We lost.”',
    ['“It is over, <- Ana Ruiz', '“We lost.” <- Jan Lund'],
  ],
  ['who laughs goes on', '“It is over,” said Ana Ruiz, and she laughed. “We won.”', ['“It is over, <- Ana Ruiz']],
  [
    'a band that plays says nothing',
    '“It is over,” said Ana Ruiz. And the band played on. “We won.”',
    ['“It is over, <- Ana Ruiz'],
  ],
  [
    'the subject before words of somebody else between commas',
    'Ana Ruiz chairs the board. The dispatcher, she told the audience, had replied that the line was open.',
    ['The dispatch <- Ana Ruiz', 'that the lin <- dispatcher'],
  ],
  [
    'of a suspect with an apposition, who admitted, nobody else says that they did',
    'Prosecutors said the suspect, a Dutch citizen, had admitted planting the device.',
    ['the suspect, <- Prosecutors'],
  ],
  [
    'a predecessor is not who spoke before',
    'The minister said the fleet was gone. Her predecessor, Jan Lund, said it had never sailed.',
    ['the fleet wa <- minister', 'it had never <- Jan Lund'],
  ],
  [
    'the top diplomat is named next',
    'The EU’s top diplomat said sanctions worked. Kaja Lund told MEPs that prices rose.',
    ['sanctions wo <- Kaja Lund', 'that prices  <- Kaja Lund'],
  ],
  [
    'a diplomat is not',
    'An EU diplomat said sanctions worked. Kaja Lund told MEPs that prices rose.',
    ['sanctions wo <- EU diplomat', 'that prices  <- Kaja Lund'],
  ],
  [
    'somebody without a name who was "he" is not "she"',
    'The opposition leader accused the premier of lying. He called on her to resign. She told him to read the report.',
    ['the premier  <- opposition leader', 'her to resig <- opposition leader', 'him to read  <- '],
  ],
  [
    'a woman who is chairman is she, and the chairman',
    'Ingrid Lund, chairman of the board, said it was late. “No,” she added. The chairman said it would pass.',
    ['it was late. <- Ingrid Lund', '“No,” she ad <- Ingrid Lund', 'it would pas <- Ingrid Lund'],
  ],
  [
    'the minister is not the prime minister',
    'Pedro Moreau, the Polish foreign minister, said it was late. Eva Berg, the Swedish prime minister, said it was not. “No,” the minister said.',
    ['it was late. <- Pedro Moreau', 'it was not.  <- Eva Berg', '“No,” the mi <- Pedro Moreau'],
  ],
  [
    'the head of one body is not who leads another',
    'Luc Berg, the head of the port authority, said it was late. Jan Lund, the chief executive of Norrvik, said it was not. “No,” the head of the port authority said.',
    ['it was late. <- Luc Berg', 'it was not.  <- Jan Lund', '“No,” the he <- Luc Berg'],
  ],
  [
    'a short cry behind a colon is what somebody told',
    'Jan Lund told the crowd he had a message for Ana Ruiz: “Go home!”',
    ['he had a mes <- Jan Lund'],
  ],
  ['people who are counted ask', '“Who will pay?” two officials asked.', ['“Who will pa <- two officials']],
  [
    'a broadcaster is told, not its prices',
    'Ana Ruiz told the BBC prices had risen since June.',
    ['prices had r <- Ana Ruiz'],
  ],
  [
    'an office with a place in its name calls somebody names',
    'The former secretary of state called Lund “unfit” and said his plan was dead.',
    ['Lund “unfit” <- former secretary of state', 'his plan was <- former secretary of state'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(text)).toEqual(expected);
});
