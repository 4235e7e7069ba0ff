import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'a trade that no list knows, right before a name, is told of it',
    'Rain fell.\n\nNight foreman Jan Lund left. The owner, Ivo Berg, stayed. The foreman has a boat. “It is late,” he said.',
    ['“It is late, <- Jan Lund'],
  ],
  [
    'a professor of a university speaks, and not the university',
    'Rain fell.\n\nProf Jan Lund left. The University of Porto physics professor said it was late.',
    ['it was late. <- Jan Lund'],
  ],
  [
    'who produces films is somebody, who produces steel a firm',
    'Rain fell.\n\nEva Berg, the film’s producer, left. The producer said it was late.',
    ['it was late. <- Eva Berg'],
  ],
  ...['Astronaut', 'Gymnast', 'Songwriter', 'Warlord'].map((trade): [string, string, string[]] => [
    `a trade that opens a sentence is no name: ${trade}`,
    `Rain fell.\n\n${trade} Ana Ruiz left. “No,” the ${trade.toLowerCase()} said.`,
    [`“No,” the ${trade.toLowerCase().slice(0, 2)} <- Ana Ruiz`],
  ]),
  [
    'a surgeon with a name is somebody',
    'Ana Ruiz spoke on Monday.\n\nThe mayor, the surgeon Toomas Lumestik, disagreed. “No,” he said.',
    ['“No,” he sai <- Toomas Lumestik'],
  ],
  [
    'whoever holds an office may have retired from another',
    'Its chairman, Jan Lund, spoke on Monday. “No,” the retired judge said.',
    ['“No,” the re <- Jan Lund'],
  ],
  [
    'a hunter may be a ship',
    'Tuomas Kask spoke on Monday.\n\nA ship, the hunter Nordvik, left. “No,” he said.',
    ['“No,” he sai <- Tuomas Kask'],
  ],
  [
    'a dancer is who danced, a pianist who played the piano',
    'It rained all week. Jan Lund played the piano while Ana Ruiz danced. “My feet hurt,” the dancer said.\n\n“My hands hurt,” the pianist said.',
    ['“My feet hur <- Ana Ruiz', '“My hands hu <- Jan Lund'],
  ],
  [
    'whoever saw a dancer is none',
    'It rained all week. Jan Lund played the piano while Ana Ruiz saw the dancer. “My feet hurt,” the dancer said.',
    ['“My feet hur <- dancer'],
  ],
  [
    'a teacher is who teaches',
    'It rained all week. Ana Ruiz teaches physics in Porto.\n\nNobody else was there but Jan Lund, a plumber. “It is late,” the teacher said.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'a Pole is who is from Warsaw',
    'It rained all week. Ana Ruiz, who grew up in Warsaw, came.\n\nNobody else was there but Jan Lund, a plumber. “It is late,” the Pole said.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'a Finn is who is of no other country',
    'It rained all week.\n\nTuomas Kask, a director, met Ana Ruiz, a Spanish minister. “No,” said Ruiz. The Finn said that it was late.',
    ['“No,” said R <- Ana Ruiz', 'that it was  <- Tuomas Kask'],
  ],
  [
    'who took over as mayor',
    'It rained all week. Ana Ruiz took over as mayor in May.\n\nNobody else was there but Jan Lund, a plumber. “It is late,” the mayor said.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'a nurse from a town is not the town',
    'It rained all week.\n\n“It is late” – a nurse in a café, Stade\n\n“It is cold” – Ana, Stade',
    ['“It is late” <- nurse in a café', '“It is cold” <- Ana'],
  ],
  [
    'a brigadier is an officer',
    'Brigadier Ana Ruiz told the committee so. “Who asked?”, said Eva Berg. The officer said that nobody had.',
    ['“Who asked?” <- Eva Berg', 'that nobody  <- Ana Ruiz'],
  ],
  [
    'the top official of the alliance',
    'NATO Secretary General Ana Ruiz took the floor on Monday and left at noon. “It is late,” the alliance’s top official said.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'a painter is who has painted',
    'It rained all week. Ana Ruiz, who has painted for 40 years, came.\n\nNobody else was there but Jan Lund, a plumber. “It is late,” the painter said.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'what somebody of a people does',
    'The Danish geologist Ana Ruiz came. Eva Berg said it rained. “It is late,” the geologist said.',
    ['it rained. “ <- Eva Berg', '“It is late, <- Ana Ruiz'],
  ],
  [
    'a group is the only firm in mind',
    'Norrvik Lines, which runs ten ferries, said on Monday that its chief would go. Eva Berg, a clerk, said it was late.\n\nThe group said it would stay.',
    ['that its chi <- Norrvik Lines', 'it was late. <- Eva Berg', 'it would sta <- Norrvik Lines'],
  ],
  [
    'somebody for whom something is so, by their age',
    'Eva Berg said it was late.\n\nFor Ana Ruiz, who taught for 22 years, the plan came late. “I am tired,” says the 59-year-old.',
    ['it was late. <- Eva Berg', '“I am tired, <- Ana Ruiz'],
  ],
  [
    'who pleads for the defence',
    'Ana Ruiz, for the defence, rose at noon and left.\n\nNobody else was there but Jan Lund, a plumber. “It is late,” the lawyer said.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'an author is who wrote it, an ambassador an envoy, a defendant accused',
    'Eva Berg, the ambassador to Norway, came with Ana Ruiz, who wrote the report. Jan Lund, the defendant, slept. “It is late,” the author said. “Not yet,” said the envoy. “Is it?” asked the accused.',
    ['“It is late, <- Ana Ruiz', '“Not yet,” s <- Eva Berg', '“Is it?” ask <- Jan Lund'],
  ],
])('%s', (_, text, speakers) => {
  expect(whoSaid(`Three at the port\n\n${text}`)).toEqual(speakers);
});
