import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  ...[
    'Ambassador to Norway Etelka Vam',
    'Norrvik’s ambassador to the UN Etelka Vam',
    'Minister of Defence of Norway Etelka Vam',
    'President of the European Council Etelka Vam',
    'Norrvik representative in Norway Etelka Vam',
    'UN Resident Coordinator in Sudan Etelka Vam',
    'Governor of the Bank of England Etelka Vam',
    'Chief of the General Staff General Sir Etelka Vam',
    'Maj-Gen Etelka Vam',
    'Vice Adm Etelka Vam',
    'One survivor, 19-year-old Etelka Vam,',
    'A pilot in Derna, Libya, Etelka Vam,',
    'A pilot in Stade, Hanover, Etelka Vam,',
  ].map((source): [string, string, string[]] => [
    `what stands before a name: ${source}`,
    `${source} said it was late.`,
    ['it was late. <- Etelka Vam'],
  ]),
  [
    'an office of a named body before a name',
    '“It is late,” said Norrvik’s head of mission in Stade, Etelka Vam.',
    ['“It is late, <- Etelka Vam'],
  ],
  [
    'a body and a lawyer of somebody called as a place',
    'Action Against Hunger said it was late. A lawyer for Paris Vam said it was later.',
    ['it was late. <- Action Against Hunger', 'it was later <- lawyer for Paris Vam'],
  ],
  [
    'the captain of a ship',
    'The captain of the MV Baltic Heron said it was late.',
    ['it was late. <- captain of the MV Baltic Heron'],
  ],
  [
    'ministers of several countries, one with an article',
    'The ministers of France, Norway and the United Kingdom said it was late.',
    ['it was late. <- ministers of France, Norway and the United Kingdom'],
  ],
  [
    'a man behind somebody is not somebody',
    'Somebody behind Ruiz said that it was late.',
    ['that it was  <- Somebody behind Ruiz'],
  ],
  [
    'three countries’ ministers are a group',
    'In a letter, the Danish, Dutch and Greek ministers said it was late.',
    ['it was late. <- Danish, Dutch and Greek ministers'],
  ],
  [
    'a committee of the House is not the House',
    'The academy has lost track of them, according to a House of Lords committee.',
    ['The academy  <- House of Lords committee'],
  ],
  [
    'and inside the name of an agency',
    'A spokesman for the Maritime and Coastguard Agency said it was late.',
    ['it was late. <- Maritime and Coastguard Agency'],
  ],
  [
    'an executive that is a body',
    'Jan Lund, an executive at Norrvik, left. The Health and Safety Executive said it was late.',
    ['it was late. <- Health and Safety Executive'],
  ],
  [
    'the bishop of a place',
    'The Bishop of Porto rose. ‘My father was late’, said the bishop. Lord Lund of Wray agreed that it was late.',
    ['‘My father w <- Bishop of Porto', 'that it was  <- Lund of Wray'],
  ],
  ['an archbishop who is named', 'The Archbishop of Porto, Ana Ruiz, said it was late.', ['it was late. <- Ana Ruiz']],
  [
    'a person by what takes up the name',
    'It belongs to Etelka Vam. Her bread is famous. “We bake at four,” she says.',
    ['“We bake at  <- Etelka Vam'],
  ],
  [
    'a place is not taken up',
    'Jan Lund lives in Porto Alegre. He likes it. “We bake at four,” he says.',
    ['“We bake at  <- Jan Lund'],
  ],
  [
    'a person by an occupation',
    'Halszka Dem, a dispatcher for 34 years, did it with a lamp. “They are running,” the dispatcher said.',
    ['“They are ru <- Halszka Dem'],
  ],
  [
    'a body whose noun ends like a doer’s',
    'Nordhavn Mutual, the insurer of 400 ships, lost. Nordhavn said it was late.',
    ['it was late. <- Nordhavn Mutual'],
  ],
  [
    'it is a name without a gender',
    'Norrvik has asked for the file. It says that the file is lost.',
    ['the file. It <- Norrvik', 'that the fil <- Norrvik'],
  ],
  ['it is a country that acted', 'France has closed the port. It says that it is late.', ['that it is l <- France']],
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
    'a rival is the other of two',
    'Ana Ruiz won against Jan Lund. “It is late,” his opponent said.',
    ['“It is late, <- Ana Ruiz'],
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
    'Few would serve, according to the institute Demoslab. Its director cautions against it. “They were asked on the telephone”, writes Ana Ruiz in her preface.',
    ['Few would se <- Demoslab', 'it. “They we <- Ana Ruiz', '“They were a <- Ana Ruiz'],
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
    'who took over as mayor',
    'It rained all week. Ana Ruiz took over as mayor in May.\n\nNobody else was there but Jan Lund, a plumber. “It is late,” the mayor said.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'a brigadier is an officer',
    'Brigadier Ana Ruiz told the committee so. “Who asked?”, said Eva Berg. The officer said that nobody had.',
    ['“Who asked?” <- Eva Berg', 'that nobody  <- Ana Ruiz'],
  ],
  [
    'a reader of a letter and the place',
    'Ana, Porto: Is it late?\n\nLUND: It is.\n\nEva, Graz: Is it early?\n\nLUND: It is not.\n\nJan Lund answers.',
    [
      'Is it late?\n <- Ana from Porto',
      'It is.\n\nEva, <- Jan Lund',
      'Is it early? <- Eva from Graz',
      'It is not.\n\n <- Jan Lund',
    ],
  ],
  [
    'a title before a name',
    'Corporal Sunniva Kval kicks the generator. It coughs. “Good morning,” she says.',
    ['“Good mornin <- Sunniva Kval'],
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
    'who pleads for the defence',
    'Ana Ruiz, for the defence, rose at noon and left.\n\nNobody else was there but Jan Lund, a plumber. “It is late,” the lawyer said.',
    ['“It is late, <- Ana Ruiz'],
  ],
])('%s', (_, text, speakers) => {
  expect(whoSaid(`Three at the port\n\n${text}`)).toEqual(speakers);
});
