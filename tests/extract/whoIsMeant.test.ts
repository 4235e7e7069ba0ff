import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'the minister is not the former one of whom no office is told',
    'Rain fell.\n\nAna Ruiz, the defence minister, left. Jan Lund was angry. “I am not,” the former minister said.\n\nEva Gill said it rained.\n\nThe minister laughed. “It is late,” she said.',
    ['“I am not,”  <- Jan Lund', 'it rained.\n\n <- Eva Gill', '“It is late, <- Ana Ruiz'],
  ],
  [
    'the minister of a headline is no deputy minister of a matter',
    'Quay will sink, minister tells dockers\n\nJan Ruiz opened it. Ana Lund, the deputy minister of trade, said it was late. “It sinks,” said Jan Ruiz, the minister.',
    ['Quay will si <- Jan Ruiz', 'it was late. <- Ana Lund', '“It sinks,”  <- Jan Ruiz'],
  ],
  [
    'an office may be emphasised before a name',
    'Rain fell.\n\nThe quay was opened by the minister herself, Ana Lund. Jan Ruiz left. The minister said it was late.',
    ['it was late. <- Ana Lund'],
  ],
  [
    'who has a rank alone may head what a description tells',
    'Rain fell.\n\nVice Admiral Jan Ruiz stood up. The chief of the navy said it was late.',
    ['it was late. <- Jan Ruiz'],
  ],
  [
    'but is no mayor',
    'Rain fell.\n\nVice Admiral Jan Ruiz stood up. The mayor said it was late.',
    ['it was late. <- mayor'],
  ],
  [
    'a shadow and an opposite number are named next',
    'Rain fell.\n\nJan Lund, the minister, left.\n\nHis Labour shadow said it was late. “It is,” said Ana Ruiz.\n\nIt rained. His opposite number said it rained. “It does,” said Eva Ek.',
    ['it was late. <- Ana Ruiz', '“It is,” sai <- Ana Ruiz', 'it rained. “ <- Eva Ek', '“It does,” s <- Eva Ek'],
  ],
  [
    'somebody asked is whom a description means behind the question',
    'Rain fell.\n\nJan Lund, the minister, left.\n\nJan Gill said it rained.\n\nAsked if he would stay, the minister laughed. “It is late,” he said.',
    ['it rained.\n\n <- Jan Gill', '“It is late, <- Jan Lund'],
  ],
  [
    'who is of a university may be the professor',
    'Rain fell.\n\nEconomist Ana Ruiz of the University of Porto wept. The professor said it was late.',
    ['it was late. <- Ana Ruiz'],
  ],
  [
    'what somebody has issued speaks for them behind the words, too',
    'Rain fell.\n\nJan Ruiz has put out a short statement. His soldiers “train well”, it says.',
    ['His soldiers <- Jan Ruiz'],
  ],
  [
    'a poll by an unknown firm is the firm’s',
    'Rain fell.\n\nA poll by Norrvik published on Monday found that it was late.',
    ['that it was  <- Norrvik'],
  ],
  [
    'who is named as something behind another office is that',
    'Rain fell.\n\nEva Gill named her deputy, Ana Ruiz, as acting head. “No,” said Jan Lund. The acting head said it was late.',
    ['“No,” said J <- Jan Lund', 'it was late. <- Ana Ruiz'],
  ],
  [
    'but not as whom others quote',
    'Rain fell.\n\nJan Lund, the mayor, left. Ana Ruiz, as mayors said, was late. The mayor said it rained.',
    ['Ana Ruiz, as <- mayors', 'it rained. <- Jan Lund'],
  ],
  [
    'somebody’s predecessor is whom the next sentence names, late in a text, too',
    'Rain fell.\n\nIt rained.\n\nIt froze.\n\nEva Gill, the mayor, agrees.\n\nHer predecessor does not. Jan Lund, who led the council, says it is late. “It sinks,” the former mayor said.',
    ['it is late.  <- Jan Lund', '“It sinks,”  <- Jan Lund'],
  ],
  [
    'an opposite number is somebody',
    'Rain fell.\n\nHer Spanish opposite number, Jan Ruiz, left.\n\nAna Lund wept. Eva Ek sang. The Spaniard said it was late.',
    ['it was late. <- Jan Ruiz'],
  ],
  [
    'a report is a committee’s that is told to have published it',
    'Rain fell.\n\nIt is in a report published by the Commons harbour committee. The report says it was late.\n\nThe report says it rained.',
    ['it was late. <- Commons harbour committee', 'it rained. <- Commons harbour committee'],
  ],
  [
    'who had to say something is who stands before the relative pronoun',
    'Rain fell.\n\nThe debate was led by Ana Ruiz, who had to remind members that it was late.',
    ['that it was  <- Ana Ruiz'],
  ],
  [
    'the surgeon in somebody’s words is somebody else',
    'Rain fell.\n\nAna Ruiz lost a thumb. “The surgeon said it was late,” she recalled.',
    ['“The surgeon <- Ana Ruiz', 'it was late, <- surgeon'],
  ],
  [
    'my grandmother is nobody who is named next',
    'It is, my grandmother used to say, late.\n\nEva Berg rose at ten. It rained.',
    ['It is, my gr <- my grandmother'],
  ],
  [
    'Ms K is no “he”',
    'Rain fell.\n\nJan Lund, a surgeon, operated on a teacher identified only as Ms K. When she came back, he told her it was wind.',
    ['it was wind. <- Jan Lund'],
  ],
  [
    'what was done by others, or not, is no part of what somebody is called',
    'A retired captain quoted by a daily said it was late. Experts not involved in the work said it rained.',
    ['it was late. <- retired captain', 'it rained. <- Experts'],
  ],
  [
    'the other of two who spoke without a name is nobody else',
    'Jan Lund, the chairman, left. Two aides said it was late. One said the chairman knew. The other said clerks read it.',
    ['it was late. <- Two aides', 'the chairman <- One', 'clerks read  <- other'],
  ],
  [
    'a name between commas is whom the clause before it tells of',
    'A baker whose shop lies near the river, 61-year-old Jan Lund, drove for hours. He said it was late.',
    ['it was late. <- Jan Lund'],
  ],
  [
    'a name between commas is the person whom the clause ends with',
    'A baker who had met the mayor, Ana Ruiz, drove for hours. He said it was late.',
    ['it was late. <- baker'],
  ],
  [
    'two forenames before one surname are two people of it',
    'Anna and Peter Toste have not had a guest since May. They say they keep the sign. Mrs. Toste was on the ladder. “It is late,” she replied.',
    ['they keep th <- Anna Toste + Peter Toste', '“It is late, <- Anna Toste'],
  ],
  [
    'Mrs Toste is not Peter Toste',
    'Peter Toste left. Mrs. Toste stayed. “It is late,” she said.',
    ['“It is late, <- Toste'],
  ],
  [
    'his wife is the only one of his surname',
    'Jan Toste said that it was late. Eva Toste listened. Then Jan Toste wept. “He asks everyone,” his wife said.',
    ['that it was  <- Jan Toste', '“He asks eve <- Eva Toste'],
  ],
  [
    'his wife is somebody new where nobody has his surname',
    'Graciete Borba, the mayor, said that it was late. “It rains,” Jan Toste said.\n\nHis wife looked up from her lists. “He asks everyone,” she said.',
    ['that it was  <- Graciete Borba', '“It rains,”  <- Jan Toste', '“He asks eve <- His wife'],
  ],
  [
    'her cousin is somebody else, though nothing more is said of him',
    '‘They gave us a leaflet’, said Eleni Hadji, who fishes. Her cousin and rival, Stavros Hadji, runs the taverna. ‘I count breakfasts’, he said.\n\nBoth demanded to see the survey. ‘Show us the numbers’, the cousins told the manager.',
    [
      '‘They gave u <- Eleni Hadji',
      '‘I count bre <- Stavros Hadji',
      'to see the s <- Eleni Hadji + Stavros Hadji',
      '‘Show us the <- Eleni Hadji + Stavros Hadji',
    ],
  ],
  [
    'the two men are no woman',
    'Peter Hallam met Dennis Cole in May and they went to the river.\n\nJudge Sarah Whitmore listened. “We are friends,” the two men said.',
    ['“We are frie <- Peter Hallam + Dennis Cole'],
  ],
  [
    'who signed the article is nobody’s “he”',
    'Aide resigns over memo\n\nBy Dana Whitfield\n\nA leaked memo showed that he had lied. Tom Brandt, the aide, wept.',
    ['that he had  <- leaked memo'],
  ],
  [
    'a council that is a group',
    'Rain fell.\n\nThe Harbour Council does not like it. The group said it was late.',
    ['it was late. <- Harbour Council'],
  ],
  [
    'a legion is a body that somebody speaks for',
    'A spokesman for the American Legion said the group was late.',
    ['the group wa <- American Legion'],
  ],
  [
    'a president whose objections are told',
    'Lawmakers voted, despite objections from the president, who called the text “unclear”.',
    ['the text “un <- president'],
  ],
  [
    'an elder who told them',
    'Ruiz left in May. “There was an elder in Gereshk who told us that the road was safe,” Ruiz said.',
    ['“There was a <- Ruiz', 'that the roa <- elder in Gereshk'],
  ],
  [
    'a card that hangs on the wall',
    'On the wall hangs a card from Ana Ruiz. “Thank you for the bread,” it says.',
    ['“Thank you f <- Ana Ruiz'],
  ],
  [
    'a Spaniard is who was called one',
    'Two people run the shop.\n\nAna Ruiz is a Spaniard. Jan Lund is a Dane. “We disagree,” said the Spaniard. “Often,” said the Dane.',
    ['“We disagree <- Ana Ruiz', '“Often,” sai <- Jan Lund'],
  ],
  [
    'where a welder is from is no person',
    '“No,” said Ed Miller, a welder from Toledo who voted twice. “Never,” Toledo said.',
    ['“No,” said E <- Ed Miller', '“Never,” Tol <- Toledo'],
  ],
  [
    'a person’s spokesman speaks for no body that was named',
    'The Left group called it a gift. Commissioner Jan Lund, who met the mayor, said that it was late. His spokesman said that it was early.',
    ['it a gift. C <- Left group', 'that it was  <- Jan Lund', 'that it was  <- His spokesman'],
  ],
  [
    'a newspaper is the acronym beside it',
    'Ruiz left in May.\n\nThe newspaper, NRC, said that it was late.',
    ['that it was  <- NRC'],
  ],
  [
    'a letter in which somebody complained is theirs',
    'Jan Lund was reacting to a letter in which Ana Ruiz complained that drills were late.\n\nThe letter lists four drills. “An empty chair,” it reads.',
    ['that drills  <- Ana Ruiz', '“An empty ch <- Ana Ruiz'],
  ],
  [
    'the latter is the second of two',
    'Two members from opposite benches, Ilmar Korg and Dalia Benha, proposed a visit. The latter announced that she would bring water.',
    ['a visit. The <- Ilmar Korg + Dalia Benha', 'that she wou <- Dalia Benha'],
  ],
  [
    'the two chaplains are the only two so described',
    'Captain Idriss Roche, a chaplain, said that it was hot. Colonel Eva Quin said no. Rabbi Natan Oxen, the other chaplain, shares the office. The two chaplains said that it was cold.',
    ['that it was  <- Idriss Roche', 'no. Rabbi Na <- Eva Quin', 'that it was  <- Idriss Roche + Natan Oxen'],
  ],
  [
    'a deputy minister is not the minister',
    'Transport Minister Rada Keha declined to comment. “I came by train,” the deputy minister said.',
    ['“I came by t <- deputy minister'],
  ],
  [
    'who is said to have been asked comes before who asked',
    'Freja Holm drew number 12. The officer, Major Kasper Thyg, smiled. Before she left, Holm was asked by the major if it was her lucky number. “Come back,” the Dane told him.',
    ['if it was he <- Kasper Thyg', '“Come back,” <- Freja Holm'],
  ],
  [
    'that man was who is "he" in the next sentence',
    'Ana Ruiz and Jan Lund told the man to leave. That man was Giles Thorne, a former diver. He said that it was late.',
    ['the man to l <- Ana Ruiz + Jan Lund', 'that it was  <- Giles Thorne'],
  ],
  [
    'who sat opposite is a person',
    '“It is late,” cried Sir Hugh Lund.\n\nOpposite sat Leonie Askew, holding a cup. She asked where one bought the second.',
    ['“It is late, <- Hugh Lund', 'where one bo <- Leonie Askew'],
  ],
  [
    'a regulator of a country is "it" in its own sentence and in the next',
    'Estonia’s regulator has found five transmitters, it said. Estonia’s regulator has closed. It added that it was late.',
    ['Estonia’s re <- Estonia’s regulator', 'that it was  <- Estonia’s regulator'],
  ],
  [
    'a reader from somewhere keeps the place',
    'Ana Ruiz left.\n\nA reader from Porto has sent an X-ray. “That is my knee,” she writes.',
    ['“That is my  <- reader from Porto'],
  ],
  [
    'another respondent is not the respondent before',
    'A respondent said that it was late. Another respondent said that it was early.',
    ['that it was  <- respondent', 'that it was  <- Another respondent'],
  ],
  [
    'nobody calls themselves “the new man” in what is told of their words',
    'Arvid Lund, the foreman, spoke. He said that the new man had asked for a chair.',
    ['that the new <- Arvid Lund', 'a chair. <- '],
  ],
  [
    'a party does not stand in the way of who was described before',
    'Sale is off\n\nIt is late, the rapporteur announced on Monday.\n\n“I am tired”, said Ilmari Saarn, the Finnish liberal.',
    ['It is late,  <- Ilmari Saarn', '“I am tired” <- Ilmari Saarn'],
  ],
  [
    'the foreman is named with his next words',
    'Sale is off\n\nIt rained.\n\nIt snowed.\n\nThe foreman denied having lied. “I never do”, Arvid Lund said.',
    ['having lied. <- Arvid Lund', '“I never do” <- Arvid Lund'],
  ],
  [
    'but not where the words may be of somebody else',
    'Sale is off\n\nIt rained.\n\nIt snowed.\n\nThe judge said the baker had lied. “I never do”, Arvid Lund said.',
    ['the baker ha <- judge', '“I never do” <- Arvid Lund'],
  ],
  [
    'the other of two is not the one who just spoke',
    'Rain fell.\n\nTwo men fled. One of them, Jan Lund, said it was late. The other said it rained.',
    ['it was late. <- Jan Lund', 'it rained. <- other'],
  ],
  [
    'the other of two who are named',
    'Rain fell.\n\nAna Ruiz and Bo Ek wept. Ruiz said it was dark. The other said no.',
    ['it was dark. <- Ana Ruiz', 'no. <- Bo Ek'],
  ],
  [
    'the Japanese is a driver and no race',
    'Rain fell.\n\nMax Lund lost the Japanese Grand Prix. Yuto Sato laughed. “I am glad”, said the Japanese.',
    ['“I am glad”, <- Yuto Sato'],
  ],
])('%s', (_, text, speakers) => {
  expect(whoSaid(text)).toEqual(speakers);
});
