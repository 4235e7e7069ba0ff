import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'who was identified by somebody',
    'Rain fell.\n\nA nurse was identified by police as Eva Holm. She said it was late.',
    ['A nurse was  <- police', 'it was late. <- Eva Holm'],
  ],
  [
    'the minister for one matter is not that for another',
    'Rain fell.\n\nThe trade minister, Jan Lund, hit back. The health minister said it was late.',
    ['it was late. <- health minister'],
  ],
  [
    'nor where a land without a people is told',
    'Rain fell.\n\nKastoria’s trade minister, Jan Lund, hit back. The Irish minister for health said it was late.',
    ['it was late. <- Irish minister for health'],
  ],
  [
    'but the minister is',
    'Rain fell.\n\nThe trade minister, Jan Lund, hit back. The minister said it was late.',
    ['it was late. <- Jan Lund'],
  ],
  [
    'a minister may be the member for a seat',
    'Rain fell.\n\nThe housing minister, Eva Lund, quit. The MP for Leith accused Jan Berg of neglect.',
    ['Jan Berg of  <- Eva Lund'],
  ],
  [
    'but has one seat',
    'Rain fell.\n\nThe housing minister, Eva Lund, quit. The MP for Leith said it was late. “No,” the MP for Bootle said.',
    ['it was late. <- Eva Lund', '“No,” the MP <- MP for Bootle'],
  ],
  [
    'who is told to have a seat has no other',
    'Rain fell.\n\nJan Lund, the MP for Leith, said no. The MP for Bootle said yes.',
    ['no. The MP f <- Jan Lund', 'yes. <- MP for Bootle'],
  ],
  [
    'a bishop has no seat',
    'Rain fell.\n\nThe bishop, Jan Lund, quit. The MP for Leith said it was late.',
    ['it was late. <- MP for Leith'],
  ],
  [
    'a councillor may be the cabinet member for something',
    'Rain fell.\n\nCllr Jan Lund said it was sad. “Nobody asked,” the cabinet member for roads said.',
    ['it was sad.  <- Jan Lund', '“Nobody aske <- Jan Lund'],
  ],
  [
    'who was named on a day is meant by the office',
    'Rain fell.\n\nA new coach was named on Friday as Ivan Berg. The 44-year-old said he was ready.',
    ['he was ready <- Ivan Berg'],
  ],
  [
    'a chancellor without a name is not the shadow chancellor who is named next',
    'Rain fell.\n\nThe chancellor said it was late. Eva Lund, the shadow chancellor, left. “No,” the chancellor said.',
    ['it was late. <- chancellor', '“No,” the ch <- chancellor'],
  ],
  [
    'a mayor without a name is whoever is named next as the mayor',
    'Rain fell.\n\nThe mayor said it was late. Eva Lund, the mayor, left. “No,” the mayor said.',
    ['it was late. <- Eva Lund', '“No,” the ma <- Eva Lund'],
  ],
  [
    'who has a seat may be the chair of a committee',
    'Rain fell.\n\nThe chair of the harbour committee accused the board of lying. Jan Lund TD said it was late.',
    ['the board of <- Jan Lund', 'it was late. <- Jan Lund'],
  ],
  [
    'letters behind the name tell the office',
    'Rain fell.\n\nJan Lund TD met Eva Berg. “No,” the Labour TD said.',
    ['“No,” the La <- Jan Lund'],
  ],
  [
    'who heads a school is not the opposition leader',
    'Rain fell.\n\nSchool head Jan Lund left, and Eva Berg came. “No,” the opposition leader said.',
    ['“No,” the op <- Eva Berg'],
  ],
  [
    'who leads a party may be the opposition leader',
    'Rain fell.\n\nLabour leader Jan Lund met Eva Berg. “No,” the opposition leader said.',
    ['“No,” the op <- Jan Lund'],
  ],
  [
    'who held an office is not who holds it',
    'Rain fell.\n\nFormer mayor Ana Ruiz met Mayor Jan Lund. “No,” the mayor said. “Yes,” the former mayor said.',
    ['“No,” the ma <- Jan Lund', '“Yes,” the f <- Ana Ruiz'],
  ],
  [
    'a letter behind the name tells the party and the state',
    'Rain fell.\n\nSen. Ana Ruiz, D-Texas, met Rep. Jan Lund (R-Utah). “No,” the Democrat said. “Yes,” the Republican said. “No,” the Texan said.',
    ['“No,” the De <- Ana Ruiz', '“Yes,” the R <- Jan Lund', '“No,” the Te <- Ana Ruiz'],
  ],
  [
    'a Democratic senator is the Democrat',
    'Rain fell.\n\nRepublican Sen. Ana Ruiz met Democratic Sen. Jan Lund. “No,” the Republican said. “Yes,” the Democrat said.',
    ['“No,” the Re <- Ana Ruiz', '“Yes,” the D <- Jan Lund'],
  ],
  [
    'who has a lawyer is none, and who has become one is',
    'Rain fell.\n\nAna Ruiz has a lawyer. “No,” the lawyer said. Eva Berg has since become a judge. “Yes,” the judge said.',
    ['“No,” the la <- lawyer', '“Yes,” the j <- Eva Berg'],
  ],
  [
    'a chancellor without a name is no professor who is named next',
    'Rain fell.\n\nThe chancellor said it was late.\n\n“No,” said Prof Ana Ruiz. “It is early,” said the professor.',
    ['it was late. <- chancellor', '“No,” said P <- Ana Ruiz', '“It is early <- Ana Ruiz'],
  ],
  [
    'a substitute is a player',
    'Rain fell.\n\nSubstitute Ana Ruiz scored, and winger Eva Berg ran. “No,” said the substitute. “Yes,” said the winger.',
    ['“No,” said t <- Ana Ruiz', '“Yes,” said  <- Eva Berg'],
  ],
  [
    'an office is whoever the text says holds it',
    'Ana Ruiz, the harbour minister, met Jon Berg, a shipowner. “The quay stays shut,” the minister said.',
    ['“The quay st <- Ana Ruiz'],
  ],
  [
    'an office of nobody yet is who just spoke',
    'Rain fell.\n\nJon Lund argued that it was late. “No,” said the minister.\n\nThe Romanian minister, Ana Ruiz, said it rained.',
    ['that it was  <- Jon Lund', '“No,” said t <- Jon Lund', 'it rained. <- Ana Ruiz'],
  ],
  [
    'another department is another body',
    'Rain fell.\n\nThe Department of Foreign Affairs said it was late. The Marine department denied that it was cold.',
    ['it was late. <- Department of Foreign Affairs', 'that it was  <- Marine department'],
  ],
  [
    'the union leader is the leader of the union',
    'Rain fell.\n\nThe union’s leader, Ana Ruiz, left. The union leader said it was late. Norway’s prime minister, Jan Lund, left. The Norwegian leader said it rained.',
    ['it was late. <- Ana Ruiz', 'it rained. <- Jan Lund'],
  ],
  [
    'the spokesman is who has that name, or else the body',
    'Rain fell.\n\n“No,” a police spokesman said. The spokesman said it was late. A ministry spokesman, Jan Lund, left. The spokesman said it rained.',
    ['“No,” a poli <- police', 'it was late. <- police', 'it rained. <- Jan Lund'],
  ],
  [
    'offices that a verb tells',
    'Rain fell.\n\nAna Ruiz has been mayor of Porto since 2017. Eva Berg works as a nurse. Jan Lund left. The mayor said it was late. The nurse said it rained.',
    ['it was late. <- Ana Ruiz', 'it rained. <- Eva Berg'],
  ],
  [
    'offices between dashes, in brackets and after "as"',
    'Rain fell.\n\nAna Ruiz – mayor of Porto since 2017 – came. Eva Berg (bishop of Stade) left. As chair of the board, Jan Lund stayed. The mayor said it was late. The bishop said it rained. The chair said it was cold.',
    ['it was late. <- Ana Ruiz', 'it rained. T <- Eva Berg', 'it was cold. <- Jan Lund'],
  ],
  [
    'a message that reads something is whose it is',
    'Rain fell.\n\nIn a message to staff Ana Ruiz thanked the harbour board. “It is late,” it read.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'an age is the person of that age',
    'Rain fell.\n\nAna Ruiz, 34, from Porto, said it was late. Det Insp Jan Lund left. The 34-year-old said it rained. The detective said it was cold.',
    ['it was late. <- Ana Ruiz', 'it rained. T <- Ana Ruiz', 'it was cold. <- Jan Lund'],
  ],
  [
    'the firm is whose spokesperson spoke',
    'Rain fell.\n\nA spokesperson for Norrvik said it was late. The firm said it rained.',
    ['it was late. <- Norrvik', 'it rained. <- Norrvik'],
  ],
  [
    'a name after an office and a comma',
    'The head of the office, Ana Ruiz, said the quay would stay shut.',
    ['the quay wou <- Ana Ruiz'],
  ],
  [
    'a party and a state after a name are no name',
    'Sen. Ana Ruiz, R-S.D., a farmer, said the bill was dead. Rep. Jon Berg (D-NY), who wrote it, said it was not.',
    ['the bill was <- Ana Ruiz', 'it was not. <- Jon Berg'],
  ],
  [
    'an office of several words belongs to the name behind it',
    'Secretary of State Ana Ruiz said the treaty was dead. “Quite dead,” Ruiz said.',
    ['the treaty w <- Ana Ruiz', '“Quite dead, <- Ana Ruiz'],
  ],
  [
    'somebody is not the place where they are, nor somebody named before',
    'Ana Ruiz left the court. Someone in the gallery shouted “Rot in hell”.',
    ['“Rot in hell <- Someone in the gallery'],
  ],
  [
    'a party and a state mean whoever just spoke',
    'House Speaker Jon Berg wants a vote. “I would do it tomorrow,” the Louisiana Republican said.',
    ['“I would do  <- Jon Berg'],
  ],
  [
    'an office with a name behind it is nobody else',
    'President Jon Berg spoke first. The head of the delegation, Ana Ruiz, told reporters the two sides were apart. “There are red lines,” she said.',
    ['the two side <- Ana Ruiz', '“There are r <- Ana Ruiz'],
  ],
  [
    'an office for something belongs to the name behind it',
    'The High Commissioner for Human Rights Ana Ruiz called for a vote.',
    ['a vote. <- Ana Ruiz'],
  ],
  [
    'an office before anybody is named is not one that fits in part',
    'The justice secretary said the jails were full.\n\nNobody spoke.\n\nNobody left.\n\nThe union is cross. Its general secretary, Ana Ruiz, left.',
    ['the jails we <- justice secretary'],
  ],
  [
    'whoever was just spoken of in other words',
    'Jan Lund, managing director of the yard, laughed. “I carried it myself,” the railwayman said.',
    ['“I carried i <- Jan Lund'],
  ],
  [
    'a count of children is no other body’s office',
    'Jan Lund had ordered the blinds. “I needed them,” the father of three said.',
    ['“I needed th <- Jan Lund'],
  ],
  [
    'who chairs what is its chair',
    'The inquiry, chaired by Ana Ruiz, met Jan Lund, a clerk. “We will see,” the chair said.',
    ['“We will see <- Ana Ruiz'],
  ],
  [
    'an unnamed source is nobody named later',
    'One diplomat said it was ugly. Another said it was late.\n\nAna Ruiz, whose ship sank, said nothing.',
    ['it was ugly. <- One diplomat', 'it was late. <- Another'],
  ],
  [
    'somebody new who opens the sentence before',
    'Ana Ruiz waited. A diver laughed. “No,” he said.',
    ['“No,” he sai <- diver'],
  ],
  ['somebody unnamed is described', 'Two naval sources said the ship was late.', ['the ship was <- Two naval sources']],
  [
    'a shadow secretary is no minister',
    'Rain fell.\n\nJan Lund, the defence minister, left. Eva Berg, the shadow defence secretary, said it was late. The minister said it rained.',
    ['it was late. <- Eva Berg', 'it rained. <- Jan Lund'],
  ],
  [
    'a judge is nobody who speaks in court',
    'Rain fell.\n\n“No,” Jan Lund told the court. The judge asked whether it was late.',
    ['“No,” Jan Lu <- Jan Lund', 'whether it w <- judge'],
  ],
  [
    'a headline without articles',
    'Ferries grounded as minister admits fault\n\nThe minister told Parliament it was late. Jan Lund, the minister, left.',
    ['fault\n\nThe m <- Jan Lund', 'it was late. <- Jan Lund'],
  ],
  [
    'a calling is of whoever just spoke, whatever the office',
    'Rain fell.\n\nJan Lund, the chief negotiator, denied that it was late. The veteran diplomat said it rained.',
    ['that it was  <- Jan Lund', 'it rained. <- Jan Lund'],
  ],
  [
    'the new minister is the successor of the minister, the former one the predecessor',
    'Rain fell.\n\nThe finance minister, Jan Lund, left. His successor, Ana Ruiz, is 40. The new minister said it was late. The former minister said it rained.',
    ['it was late. <- Ana Ruiz', 'it rained. <- Jan Lund'],
  ],
  [
    'who has a predecessor is the new mayor, and the predecessor the former one',
    'Rain fell.\n\nAna Ruiz was sworn in as mayor in May. Her predecessor, Bo Lind, was there. The new mayor said it was late. The former mayor said it rained.',
    ['it was late. <- Ana Ruiz', 'it rained. <- Bo Lind'],
  ],
  [
    'the ex-president is the former president',
    'Rain fell.\n\nThe former president, Jan Lund, was held. The president, Ana Ruiz, wept. The ex-president said it was late.',
    ['it was late. <- Jan Lund'],
  ],
  [
    'the leader is the president, and the former leader the former one',
    'Rain fell.\n\nFormer president Jan Lund was held. President Ana Ruiz wept. The leader said it rained. The former leader said it was late.',
    ['it rained. T <- Ana Ruiz', 'it was late. <- Jan Lund'],
  ],
  [
    'the French president is the president’s French counterpart',
    'Rain fell.\n\nPresident Ana Ruiz met her French counterpart, Luc Perrin. The French president said it was late. The president said it rained.',
    ['it was late. <- Luc Perrin', 'it rained. <- Ana Ruiz'],
  ],
  [
    'no author and no photographer is an officer of the story',
    'Council puts off vote\nAna Ruiz in Porto\nThe crane. Photo: Eva Ek\nThe port will keep its crane, the mayor said on Monday.',
    ['The port wil <- mayor'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(text)).toEqual(expected);
});
