import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'an age means who was named before, though a comma tells more',
    'The rules were drafted by Jan Lund. Lund smiled.\n\nThe 54-year-old, a former pilot, said it was late.',
    ['it was late. <- Jan Lund'],
  ],
  [
    'a party in brackets is no acronym of a person',
    'Eva Berg said it was late. “It is over,” she said.\n\nAna Ruiz (CDU) saw it differently. “It is early,” she said.',
    ['it was late. <- Eva Berg', '“It is over, <- Eva Berg', '“It is early <- Ana Ruiz'],
  ],
  [
    'who spoke with a party in brackets is "she"',
    'Ana Ruiz (S&D) said it was late. “It is over,” she said.',
    ['it was late. <- Ana Ruiz', '“It is over, <- Ana Ruiz'],
  ],
  [
    'for his part is nobody who is a woman',
    'Jan Lund drafted the text. Eva Berg, who left, wept.\n\nThe rapporteur, for his part, said it was late.',
    ['it was late. <- Jan Lund'],
  ],
  [
    'her father is the only man of her surname',
    '“It is late,” Jan Ruiz said. His daughter Ana runs a café.\n\n“It is over,” an EU official said.\n\nAna Ruiz has hung up a picture. Her father hates it. “It is early,” he said.',
    ['“It is late, <- Jan Ruiz', '“It is over, <- EU official', '“It is early <- Jan Ruiz'],
  ],
  [
    'as a minister, she',
    'Ana Ruiz has a hard job. As Norway’s minister of fisheries, she divides a stock. She met Eva Lund in Oslo. Eva Lund wept. So did Jan Berg.\n\n“It is over,” the minister said.',
    ['“It is over, <- Ana Ruiz'],
  ],
  [
    'a federation of workers is a union',
    'The European Transport Workers’ Federation said it was late. Its secretary, Ana Ruiz, handed over a petition.\n\nThe union says that it is over.',
    [
      'it was late. <- European Transport Workers’ Federation',
      'that it is o <- European Transport Workers’ Federation',
    ],
  ],
  [
    'a commission may be the body',
    'The Venice Commission disagrees. In an opinion, the body found that it was late. It recommended that the text be withdrawn.',
    ['that it was  <- Venice Commission', 'that the tex <- Venice Commission'],
  ],
  [
    'the Irishman is who was named last, though not as a subject',
    'Justice Minister Jan Lund told parliament it was late.\n\nThe opinion was requested by the commissioner for human rights, Mícheál Ó Dálaigh. The Irishman wrote to the speaker. In the letter, he said it was over.',
    ['it was late. <- Jan Lund', 'it was over. <- Mícheál Ó Dálaigh'],
  ],
  [
    'the letter is the one in which somebody spoke last',
    'In a letter, Jan Lund asked for a meeting soon.\n\nIn an open letter, 140 groups urged Jan Lund to stay. “It is late,” the letter says.',
    ['a meeting so <- Jan Lund', 'Jan Lund to  <- 140 groups', '“It is late, <- 140 groups'],
  ],
  [
    'the carrier is the airline',
    'Airline Nordvind cancels flights\n\nDanish airline Nordvind scrapped 400 flights.\n\nThe carrier said it was late.',
    ['it was late. <- Nordvind'],
  ],
  [
    'the EU executive is the Commission, though it is called nothing more',
    'The Commission was silent. Lund left.\n\nThe EU executive said it was late.',
    ['it was late. <- Commission'],
  ],
  [
    'a country’s minister is the minister who is named next',
    'Poland’s justice minister on Tuesday accused the president of “lying” after he refused to sign.\n\n“It is late,” said minister Ana Ruiz.',
    ['the presiden <- Ana Ruiz', '“It is late, <- Ana Ruiz'],
  ],
  [
    'a Social Democrat is no Christian Democrat',
    'Minister Ana Ruiz said it was late. The Christian Democrat said it was over.\n\nJan Lund, chairman of the trade committee, wept. The Social Democrat said it was early.',
    ['it was late. <- Ana Ruiz', 'it was over. <- Ana Ruiz', 'it was early <- Jan Lund'],
  ],
  [
    'the officer is the one just told of',
    'Jan Lund, a former police general, left.\n\nIn an email, a rights officer told Lund that it was late. “It is over,” the officer wrote.',
    ['that it was  <- rights officer', '“It is over, <- rights officer'],
  ],
  [
    'the head of a centre is no director of another body',
    'It was late, the head of the national cyber centre said on Wednesday.\n\nJan Lund did not name the countries. “We know,” he told reporters.\n\nThe clinic in Stade admitted it. Its director, Ana Ruiz, apologised.',
    ['It was late, <- Jan Lund', '“We know,” h <- Jan Lund'],
  ],
  [
    'a report that an agency released is its own',
    'It is late, the Drugs Agency warned as it released its annual report. “It is over,” its director, Jan Lund, told reporters.\n\nThe report says that it is early.\n\nLund presented the report.',
    ['It is late,  <- Drugs Agency', '“It is over, <- Jan Lund', 'that it is e <- Drugs Agency'],
  ],
  [
    'a surname alone is no one’s whose surname is not yet told',
    '“It is late,” explained Jan Ursu. “My wife knows.”\n\nHis wife, Natalia, did. “It is over,” she said. The village, she told me, was cut in two.\n\n“It is early,” Ursu recalled.\n\nNatalia Ursu laughed.',
    [
      '“It is late, <- Jan Ursu',
      '“It is over, <- Natalia Ursu',
      'The village, <- Natalia Ursu',
      '“It is early <- Jan Ursu',
    ],
  ],
  [
    'the Agency of the headline is the one that is named below',
    'Agency warns of floods\n\nIt is late, according to a report by the European Environment Agency.\n\nThe Agency said it was over.',
    [
      'floods\n\nIt i <- European Environment Agency',
      'It is late,  <- European Environment Agency',
      'it was over. <- European Environment Agency',
    ],
  ],
  [
    'a body of a body is the body',
    'But the Council of Europe’s Venice Commission disagrees. It says that it was late.',
    ['that it was  <- Venice Commission'],
  ],
  [
    'his wife is who is named behind what she is',
    'Claudia Berg said that it was late. She said it was over.\n\nHis wife, the pianist Eva Ruiz, laughs. “It is early,” she says.',
    ['that it was  <- Claudia Berg', 'it was over. <- Claudia Berg', '“It is early <- Eva Ruiz'],
  ],
  [
    'her colleague with a party in brackets is "she"',
    'Eva Berg said it was late. “It is over,” she said.\n\nHer Spanish colleague Ana Ruiz (CDU) saw it differently. “It is early,” she said.',
    ['it was late. <- Eva Berg', '“It is over, <- Eva Berg', '“It is early <- Ana Ruiz'],
  ],
  [
    'a minister who was only described first stays the minister',
    'Poland’s justice minister accused the president of “lying”.\n\n“It is late,” said minister Ana Ruiz.\n\nJan Lund wept. He left.\n\nEva Berg slept.\n\nTom Horn wept.\n\nIt rained.\n\nThe minister said it was over.',
    ['the presiden <- Ana Ruiz', '“It is late, <- Ana Ruiz', 'it was over. <- Ana Ruiz'],
  ],
])('%s', (_, text, said) => {
  expect(whoSaid(text)).toEqual(said);
});
