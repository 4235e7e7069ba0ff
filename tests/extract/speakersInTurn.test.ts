import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
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
])('%s', (_, text, expected) => {
  expect(whoSaid(text)).toEqual(expected);
});
