import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'a buyer is not the country that it is of',
    'Rain fell.\n\nThe obvious buyer, Spain’s Norrvik, said it was late.',
    ['it was late. <- obvious buyer'],
  ],
  [
    'a successor may be the former teacher',
    'Rain fell.\n\nEva Berg leaves in May. Her successor, Jan Lund, stays. He said it was late. “It rains,” the former teacher said.',
    ['it was late. <- Jan Lund', '“It rains,”  <- Jan Lund'],
  ],
  [
    'their lawyer is not counsel for others whom the text names later',
    'Ana Ruiz and Eva Holm sued the club. It was late, their lawyer said.\n\nIt rained.\n\nIts counsel, Jan Lund, said it was open.',
    ['It was late, <- their lawyer', 'it was open. <- Jan Lund'],
  ],
  [
    'whom a letter greets is not called dear',
    'Eva Lund read a note from her son Tom. “Dear council,” it said, “build a slide.” The council said it would.',
    ['“Dear counci <- Tom', 'it would. <- council'],
  ],
  [
    'a doctor in the news is not whose doctor somebody had',
    'Dr Ana Weiss ran the trial. Eva Cole, 80, slept. Her doctor told her to stop. “I laughed,” she said.',
    ['her to stop. <- Her doctor', '“I laughed,” <- Eva Cole'],
  ],
  [
    'but whose doctor is told',
    'Jan Lund’s doctor, Ana Weiss, said it was late. His doctor said it was dark.',
    ['it was late. <- Ana Weiss', 'it was dark. <- Ana Weiss'],
  ],
  [
    'the spokesperson of one body does not speak for another',
    'The ministry’s spokesperson, Hanna Lind, said it was late. NATO’s spokesperson said it was dark.',
    ['it was late. <- Hanna Lind', 'it was dark. <- NATO’s spokesperson'],
  ],
  [
    'but for her own under its name',
    'Norrvik’s spokesman, Jan Lund, said it was late. Norrvik’s spokesman added that it was dark.',
    ['it was late. <- Jan Lund', 'that it was  <- Jan Lund'],
  ],
  [
    'who comes in with a question asks nobody',
    'Paul Brandt wrote it. “Why stop there?” asked Tunde Ade, who teaches law. He said that it was early.',
    ['“Why stop th <- Tunde Ade', 'that it was  <- Tunde Ade'],
  ],
  [
    'but who asks in court does',
    'Paul Brandt sat down. “Was it late?” asked Per Berg, the barrister. “It was,” he said.',
    ['“Was it late <- Per Berg', '“It was,” he <- Paul Brandt'],
  ],
  [
    'it is a name without a gender',
    'Norrvik has asked for the file. It says that the file is lost.',
    ['the file. It <- Norrvik', 'that the fil <- Norrvik'],
  ],
  [
    'a body posts and a note does not',
    'A note on the door reads: “Keep out.”\n\nThe ferry company was not amused. “We sail at four”, it posted.',
    ['“Keep out.”\n <- note on the door', '“We sail at  <- ferry company'],
  ],
  [
    'an object is not who acts',
    'Eva Berg waited. Ana Ruiz met her at noon. “It is late,” she said.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'a critic is the other of two',
    'Ana Ruiz won against Jan Lund. “It is late,” his critic said.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'a rival is the other of two',
    'Ana Ruiz won against Jan Lund. “It is late,” his opponent said.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'a counterpart whom nobody names, and then a pronoun',
    'Eva Berg met Jan Lund in Metz. Her counterpart was cooler. “We shall wait,” he said.',
    ['“We shall wa <- Jan Lund'],
  ],
  [
    'a host is the other, too',
    'Eva Berg met Jan Lund in Metz. “It is late,” Berg said. Her host said it was not.',
    ['“It is late, <- Eva Berg', 'it was not. <- Jan Lund'],
  ],
  [
    'his sister, where she has a brother',
    'Ana Ruiz warned of mines. Jan Lund is her younger brother. “I see none,” he said. “He never listens,” his sister said.',
    ['mines. Jan L <- Ana Ruiz', '“I see none, <- Jan Lund', '“He never li <- Ana Ruiz'],
  ],
  [
    'the two of one surname',
    'Jan Lund chairs the board; Olaf Lund leads the opposition. “It is late,” the two Lunds said.',
    ['“It is late, <- Jan Lund + Olaf Lund'],
  ],
  [
    'the other of one surname',
    'Jan Lund chairs the board; Olaf Lund leads the opposition. “It is late,” said Jan Lund. “It is early,” said the other Lund.',
    ['“It is late, <- Jan Lund', '“It is early <- Olaf Lund'],
  ],
  [
    'whom the words name does not speak them',
    'Nestan Charto and Otar Charto are cousins. “It is work,” said Nestan Charto. Otar Charto shrugged.\n\n“Otar carried my pack,” said Charto.',
    ['“It is work, <- Nestan Charto', '“Otar carrie <- Nestan Charto'],
  ],
  [
    'the other, who did not speak last',
    'Jan Lund and Eva Berg met. “No,” said Jan Lund. “Yes,” said the other.',
    ['“No,” said J <- Jan Lund', '“Yes,” said  <- Eva Berg'],
  ],
  [
    'Mr is not Mrs',
    'Mr. and Mrs. Toste own the cafe. “He poured coffee,” Mr. Toste said. “I did not,” said Mrs. Toste.',
    ['“He poured c <- Toste', '“I did not,” <- Toste'],
  ],
  [
    'a wife named between commas',
    'Victor Toste and his wife, Filomena, own the cafe. “He is late,” said Filomena. “I am not,” his wife said.',
    ['“He is late, <- Filomena', '“I am not,”  <- Filomena'],
  ],
  [
    'who signed it',
    'Eva Berg read out a letter. ‘The roof leaks’, it began. It was signed by Ana Ruiz, a nurse.',
    ['‘The roof le <- Ana Ruiz'],
  ],
  [
    'its director is named right after',
    'Few would serve, according to the institute Demoslab. Its director cautions against haste. “They were asked on the telephone”, writes Ana Ruiz in her preface.',
    ['Few would se <- Demoslab', 'haste. “They <- Ana Ruiz', '“They were a <- Ana Ruiz'],
  ],
  [
    'what a council tells somebody is not what I say then',
    'Ana Ruiz bakes. She shrugs. The council has told her that the road will go.\n\n“I’ll be rich or I’ll be seventy.”',
    ['that the roa <- council', '“I’ll be ric <- Ana Ruiz'],
  ],
  [
    'words alone are the protagonist’s',
    'Ana Ruiz peels potatoes.\n\n“I rang Vienna,” she says.\n\n“They went quiet.”\n\nA former mayor demanded rent. “Payable in cheese,” says Jan Lund.\n\nThe rain stops.\n\n“Nobody will know what it sounds like.”',
    [
      '“I rang Vien <- Ana Ruiz',
      '“They went q <- Ana Ruiz',
      'rent. “Payab <- former mayor',
      '“Payable in  <- Jan Lund',
      '“Nobody will <- Ana Ruiz',
    ],
  ],
])('%s', (_, text, speakers) => {
  expect(whoSaid(`Three at the port\n\n${text}`)).toEqual(speakers);
});
