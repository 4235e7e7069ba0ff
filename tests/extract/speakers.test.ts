import { quotesBy } from 'onrecord';
import { explainArticle, extractArticle } from 'onrecord/extract';
import { describe, expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

describe('who said it', () => {
  test.each([
    [
      'a surname is the person named before',
      'Ana Ruiz, the mayor of Porto, arrived late. “We need more time,” Ruiz said.',
      ['“We need mor <- Ana Ruiz'],
    ],
    [
      'a title and a surname is the person named before',
      'John Smith runs the ferry. “It floats,” Mr Smith said.',
      ['“It floats,” <- John Smith'],
    ],
    [
      'a pronoun is the one of that gender',
      'Eva Lund met her deputy, Jon Holm, on Monday. “It was short,” he said. “It was polite,” she said.',
      ['“It was shor <- Jon Holm', '“It was poli <- Eva Lund'],
    ],
    [
      'an office is whoever the text says holds it',
      'Ana Ruiz, the harbour minister, met Jon Berg, a shipowner. “The quay stays shut,” the minister said.',
      ['“The quay st <- Ana Ruiz'],
    ],
    [
      'a people is whoever the text says is of it',
      'The Danish envoy, Mette Krog, met the Latvian consul, Ilze Berzina. “We agree,” the Dane said.',
      ['“We agree,”  <- Mette Krog'],
    ],
    [
      'a relative pronoun is whom it stands beside',
      'The quay belongs to Ana Ruiz, who says it will stay shut.',
      ['it will stay <- Ana Ruiz'],
    ],
    [
      'two joined by "and" speak together',
      'Ana Ruiz and Jon Berg said the quay would stay shut.',
      ['the quay wou <- Ana Ruiz + Jon Berg'],
    ],
    [
      'a rank in other letters is the same rank',
      'Rain fell.\n\nLt Col Ana Ruiz runs the depot. “No,” the colonel said. Cmdt Eva Berg left. “No,” the commandant said.',
      ['“No,” the co <- Ana Ruiz', '“No,” the co <- Eva Berg'],
    ],
    [
      'a surname of two words is whose it is wherever it stands',
      'Rain fell.\n\nRuud van der Schalk was the director. Judge Ana Ruiz asked Van der Schalk whether it rained. “It did,” he replied.',
      ['whether it r <- Ana Ruiz', '“It did,” he <- Ruud van der Schalk'],
    ],
    [
      'an office of nobody yet is who just spoke',
      'Rain fell.\n\nJon Lund argued that it was late. “No,” said the minister.\n\nThe Romanian minister, Ana Ruiz, said it rained.',
      ['that it was  <- Jon Lund', '“No,” said t <- Jon Lund', 'it rained. <- Ana Ruiz'],
    ],
    [
      'a director is who has that title',
      'Rain fell.\n\nExecutive Director Ana Ruiz said it was late. Jon Lund, who heads a school, said it rained. It is a joke, the Director said.',
      ['it was late. <- Ana Ruiz', 'it rained. I <- Jon Lund', 'It is a joke <- Ana Ruiz'],
    ],
    [
      'another department is another body',
      'Rain fell.\n\nThe Department of Foreign Affairs said it was late. The Marine department denied that it was cold.',
      ['it was late. <- Department of Foreign Affairs', 'that it was  <- Marine department'],
    ],
    [
      'two who met are "the two", "they" and "both"',
      'Rain fell.\n\nAna Ruiz, the mayor, met Jan Lund. “No,” the two said. They said it was late. Both said it rained.',
      [
        '“No,” the tw <- Ana Ruiz + Jan Lund',
        'it was late. <- Ana Ruiz + Jan Lund',
        'it rained. <- Ana Ruiz + Jan Lund',
      ],
    ],
    [
      'a brother has a name of his own',
      'Rain fell.\n\nAna Ruiz and her brother Tom Ruiz said it was late. “No,” said Tom. “Yes,” said Ms Ruiz.',
      ['it was late. <- Ana Ruiz + Tom Ruiz', '“No,” said T <- Tom Ruiz', '“Yes,” said  <- Ana Ruiz'],
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
      'a report is whose it is by the phrase before its author',
      'Rain fell.\n\nIn a report published yesterday Ana Ruiz clears the board. It was late, the report says.',
      ['It was late, <- Ana Ruiz'],
    ],
    [
      'a message that reads something is whose it is',
      'Rain fell.\n\nIn a message to staff Ana Ruiz thanked the harbour board. “It is late,” it read.',
      ['“It is late, <- Ana Ruiz'],
    ],
    [
      'somebody himself is nobody before',
      'Rain fell.\n\nMr Jan Lund spoke for the family. “No,” he said. It rained.\n\nThe pilot himself, Captain Kim Berg, wept as he spoke. “Yes,” he said.',
      ['“No,” he sai <- Jan Lund', '“Yes,” he sa <- Kim Berg'],
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
      'three with a comma before the last "and" speak together, and are "the three"',
      'Rain fell.\n\nAna Ruiz, Jan Lund, and Eva Berg said the quay would stay shut. “No,” the three said.',
      ['the quay wou <- Ana Ruiz + Jan Lund + Eva Berg', '“No,” the th <- Ana Ruiz + Jan Lund + Eva Berg'],
    ],
    [
      'what is said of each does not part them',
      'Rain fell.\n\nAna Ruiz (Spain), Jan Lund of Norway, 45, and Foreign Minister Eva Berg met. “No,” they said.',
      ['“No,” they s <- Ana Ruiz + Jan Lund + Eva Berg'],
    ],
    [
      'an apposition between them is nobody else',
      'Rain fell.\n\n“No,” said Ana Ruiz, the mayor of Porto, and Jan Lund, a pilot. They said it was late.',
      ['“No,” said A <- Ana Ruiz + Jan Lund', 'it was late. <- Ana Ruiz + Jan Lund'],
    ],
    [
      'people without names speak together, and with those who have one',
      'Rain fell.\n\nThe bishop and two judges said it was late. Ana Ruiz and her lawyers said it was early.',
      ['it was late. <- bishop + two judges', 'it was early <- Ana Ruiz + her lawyers'],
    ],
    [
      '"others" are nobody in particular',
      'Rain fell.\n\nAna Ruiz met Jan Lund. Ruiz and others said it was late.',
      ['it was late. <- Ana Ruiz'],
    ],
    [
      'two offices of one person are one',
      'Rain fell.\n\nThe mayor, a former pilot and the mother of three, said it was late.',
      ['it was late. <- mayor'],
    ],
    [
      'what a profession says of a name tells a person',
      'Rain fell.\n\nAna Ruiz and the geologist Dagur Lund write that it was late.',
      ['that it was  <- Ana Ruiz + Dagur Lund'],
    ],
    [
      '"they" is the two just named',
      'Ana Ruiz and Jon Berg shared a taxi. “Never again,” they said.',
      ['“Never again <- Ana Ruiz + Jon Berg'],
    ],
    [
      'a name after an office and a comma',
      'The head of the office, Ana Ruiz, said the quay would stay shut.',
      ['the quay wou <- Ana Ruiz'],
    ],
    [
      'first person inside a quotation is its speaker',
      'Who owns the quay?\n\nJon Lund, for the yard, was heard.\n\nMS RUIZ: Who speaks for the yard?\n\nMR LUND: I do. I deny that any pile was touched.',
      ['Who speaks f <- MS RUIZ', 'I do. I deny <- Jon Lund', 'that any pil <- Jon Lund'],
    ],
    [
      'who the opening describes is named later',
      'A former pilot has told a court that the harbour was unsafe.\n\nAna Ruiz, whose case opened on Friday, spoke for an hour.',
      ['that the har <- Ana Ruiz'],
    ],
    [
      'a bare paragraph goes on from the last speaker',
      'Ana Ruiz said that the quay was shut.\n\n“Nobody asked the fishermen what they thought of it.”',
      ['that the qua <- Ana Ruiz', '“Nobody aske <- Ana Ruiz'],
    ],
    [
      'a headline has the speaker of the same words below',
      '‘The quay is a raft’\n\nThe harbour of Stade has a problem. ‘The quay is a raft,’ Ana Ruiz told the council.',
      ['‘The quay is <- Ana Ruiz', '‘The quay is <- Ana Ruiz'],
    ],
    [
      'a party and a state after a name are no name',
      'Sen. Ana Ruiz, R-S.D., a farmer, said the bill was dead. Rep. Jon Berg (D-NY), who wrote it, said it was not.',
      ['the bill was <- Ana Ruiz', 'it was not. <- Jon Berg'],
    ],
    [
      'letters after a name belong to nobody else',
      'Ana Ruiz KC said her client was sorry.',
      ['her client w <- Ana Ruiz'],
    ],
    [
      'an office of several words belongs to the name behind it',
      'Secretary of State Ana Ruiz said the treaty was dead. “Quite dead,” Ruiz said.',
      ['the treaty w <- Ana Ruiz', '“Quite dead, <- Ana Ruiz'],
    ],
    [
      'an office in letters is the office',
      'Prime Minister Ana Ruiz met Jon Berg, a shipowner. Speaking in Porto, the PM said the quay was safe.',
      ['the quay was <- Ana Ruiz'],
    ],
    [
      'whose reporter somebody is stands between two who speak together',
      'The Herald’s Ana Ruiz and Reuters’ Jon Berg reported that the quay was shut.',
      ['that the qua <- Ana Ruiz + Jon Berg'],
    ],
    [
      'somebody is not the place where they are, nor somebody named before',
      'Ana Ruiz left the court. Someone in the gallery shouted “Rot in hell”.',
      ['“Rot in hell <- Someone in the gallery'],
    ],
    [
      'a headline in capitals names by surname who the text names in full',
      'Ruiz: ‘The Quay Is Closed’\n\nGov. Ana Ruiz closed the quay on Monday and went home by train.',
      ['‘The Quay Is <- Ana Ruiz'],
    ],
    [
      'a party and a state mean whoever just spoke',
      'House Speaker Jon Berg wants a vote. “I would do it tomorrow,” the Louisiana Republican said.',
      ['“I would do  <- Jon Berg'],
    ],
    [
      'a forename of both does not stand in the way of a pronoun',
      'Jean Ruiz, 71, whose house was wrecked, is not convinced. “It was dear last time,” she says.',
      ['“It was dear <- Jean Ruiz'],
    ],
    [
      'a son is the subject, not whose son he is',
      'Outside court, Mr Lund’s son Imran, flanked by relatives, thanked the police. He said: “It is done.”',
      ['“It is done. <- Imran'],
    ],
    [
      'an office with a name behind it is nobody else',
      'President Jon Berg spoke first. The head of the delegation, Ana Ruiz, told reporters the two sides were apart. “There are red lines,” she said.',
      ['the two side <- Ana Ruiz', '“There are r <- Ana Ruiz'],
    ],
    [
      'who follows what was said of a name',
      'Ana Ruiz, the Texas consultant who predicted a loss, left for Ohio.',
      ['a loss, left <- Ana Ruiz'],
    ],
    [
      'an office of two words with a hyphen is an office',
      'Vice-President Ana Ruiz said the yard would close. “It is over,” Ruiz said.',
      ['the yard wou <- Ana Ruiz', '“It is over, <- Ana Ruiz'],
    ],
    [
      'an office for something belongs to the name behind it',
      'The High Commissioner for Human Rights Ana Ruiz called for a vote.',
      ['a vote. <- Ana Ruiz'],
    ],
    [
      'who means the people, not what comes from them',
      'The plan drew anger from critics who called it an insult to every sailor.',
      ['it an insult <- critics'],
    ],
    [
      'an office before anybody is named is not one that fits in part',
      'The justice secretary said the jails were full.\n\nNobody spoke.\n\nNobody left.\n\nThe union is cross. Its general secretary, Ana Ruiz, left.',
      ['the jails we <- justice secretary'],
    ],
    [
      'a name goes on after al- and el-',
      'Egyptian President Abdel Fattah el-Sisi spoke first. Sisi said the quay was shut.',
      ['the quay was <- Abdel Fattah el-Sisi'],
    ],
    [
      'what somebody was before means who just spoke',
      'Ana Ruiz, the president of the council, struck a softer note. The former harbour minister said the talks were frank.',
      ['the talks we <- Ana Ruiz'],
    ],
    [
      'who follows an age and what was said of a name',
      '“I believe it when I see it,” said Keisha Monroe, 29, a home health aide who said she was late for work.',
      ['“I believe i <- Keisha Monroe', 'she was late <- Keisha Monroe'],
    ],
    [
      'whoever was just spoken of in other words',
      'Jan Lund, managing director of the yard, laughed. “I carried it myself,” the railwayman said.',
      ['“I carried i <- Jan Lund'],
    ],
    [
      'a British secretary is a minister',
      'Defence Secretary Ana Ruiz would not say more. “Ask me later,” the minister said.',
      ['“Ask me late <- Ana Ruiz'],
    ],
    [
      'a count of children is no other body’s office',
      'Jan Lund had ordered the blinds. “I needed them,” the father of three said.',
      ['“I needed th <- Jan Lund'],
    ],
    [
      'who has a rank is an officer',
      'Colonel Jan Lund, the yard’s spokesman, spoke first. “It is late,” the officer said.',
      ['“It is late, <- Jan Lund'],
    ],
    [
      'a justice is a judge',
      'Mrs Justice Ruiz warned the jury. “Nobody knows,” the judge said.',
      ['“Nobody know <- Ruiz'],
    ],
    [
      'a retired general is a general',
      'General (ret.) Jan Lund spoke. The general warned that the quay was late.',
      ['that the qua <- Jan Lund'],
    ],
    [
      'what somebody was before is said with ex-, too',
      'Former Danish envoy Jan Lund smiled. The ex-diplomat promised that he would register.',
      ['that he woul <- Jan Lund'],
    ],
    [
      'forenames are known without their accents',
      'Siobhán Berg met Günter Holm on Monday. “Late,” he said. “Early,” she said.',
      ['“Late,” he s <- Günter Holm', '“Early,” she <- Siobhán Berg'],
    ],
    [
      'people listed together are counted later',
      'On Tuesday Ana Ruiz, Jan Lund and Eva Berg met. “No,” the three ministers said. They said it was late. All three denied it.',
      ['“No,” the th <- Ana Ruiz + Jan Lund + Eva Berg', 'it was late. <- Ana Ruiz + Jan Lund + Eva Berg'],
    ],
    [
      'as many officials are no people listed before',
      'Ana Ruiz met Jan Lund and Eva Berg. Two officials said it was late. The three unions said it was early.',
      ['it was late. <- Two officials', 'it was early <- three unions'],
    ],
    [
      'a vice-admiral is an admiral',
      'Then came Vice-Admiral Sir Jan Lund, who had a slide. “One and a bit,” said the admiral.',
      ['“One and a b <- Jan Lund'],
    ],
    [
      'who chairs what is its chair',
      'The inquiry, chaired by Ana Ruiz, met Jan Lund, a clerk. “We will see,” the chair said.',
      ['“We will see <- Ana Ruiz'],
    ],
    [
      'who is a Dane or a Christian Democrat is a person',
      'Wilmot Krantz, a Christian Democrat, dismisses it. “We wait,” he told me. Osk Brandt, a Dane, agrees. “So do I,” she said.',
      ['“We wait,” h <- Wilmot Krantz', '“So do I,” s <- Osk Brandt'],
    ],
    [
      'a quote of the day is whose who signs it',
      'Ana Ruiz spoke.\n\nQUOTE OF THE DAY: “The cheese is late.” – Jan Lund, clerk.',
      ['“The cheese  <- Jan Lund'],
    ],
    [
      'another of several is described whole',
      'Another of the pilots said the quay was late.',
      ['the quay was <- Another of the pilots'],
    ],
    [
      'the ending of a forename tells a little',
      'Ottilina Braze met her deputy, Bertalo Valk, on Monday. “It was short,” he said. “It was polite,” she said.',
      ['“It was shor <- Bertalo Valk', '“It was poli <- Ottilina Braze'],
    ],
    [
      'who speaks inside the words does not speak them',
      'Jan Lund runs the pub. “My sister used to say that it would close,” he told the meeting.',
      ['“My sister u <- Jan Lund', 'that it woul <- My sister'],
    ],
    [
      'nobody calls themselves “he” in their own words',
      'Jan Lund was lost. “A guard answered. He said: ‘Who is it?’” he recalled.',
      ['“A guard ans <- Jan Lund', '‘Who is it?’ <- '],
    ],
    [
      'an unnamed source is nobody named later',
      'One diplomat said it was ugly. Another said it was late.\n\nAna Ruiz, whose ship sank, said nothing.',
      ['it was ugly. <- One diplomat', 'it was late. <- Another'],
    ],
    [
      '“both” are the two just named',
      'Ana Ruiz and Jan Lund were charged on Monday. Both deny that they took the money.',
      ['that they to <- Ana Ruiz + Jan Lund'],
    ],
    [
      'a second relative pronoun is whom the first is',
      'The yard belongs to Ana Ruiz, who chairs the board and who says it will close.',
      ['it will clos <- Ana Ruiz'],
    ],
    [
      'the narrator is the author',
      'The queen of tins\n\nBy Jan Lund\n\nAna Ruiz laughed. I asked if she was sure.',
      ['if she was s <- Jan Lund'],
    ],
    [
      'a name and a described one speak together',
      'Ana Ruiz and the statistician Jan Lund write that the quay sinks.',
      ['that the qua <- Ana Ruiz + Jan Lund'],
    ],
    [
      'a name after a people and a comma',
      'Ana Ruiz spoke first. Her shadow, the Pole Jan Lund, retorted that it was late.',
      ['that it was  <- Jan Lund'],
    ],
    [
      'whoever was asked answers, not who asked',
      'Ana Ruiz was asked by a reporter whether she would stay. “Not yet,” she replied.',
      ['whether she  <- reporter', '“Not yet,” s <- Ana Ruiz'],
    ],
    [
      'a headline describes who says its words',
      'Skipper calls ferry ‘unfit for cattle’\n\nThe quay was shut, said Jan Lund, a clerk.\n\n“It is unfit even for cattle,” said Ana Ruiz, the captain.',
      ['ferry ‘unfit <- Ana Ruiz', 'The quay was <- Jan Lund', '“It is unfit <- Ana Ruiz'],
    ],
    [
      'somebody new who opens the sentence before',
      'Ana Ruiz waited. A diver laughed. “No,” he said.',
      ['“No,” he sai <- diver'],
    ],
    [
      'somebody unnamed is described',
      'Two naval sources said the ship was late.',
      ['the ship was <- Two naval sources'],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoSaid(text)).toEqual(expected);
  });

  test('the subject behind a fronted phrase is no office of the name in it', () => {
    const text = 'In a letter to Jon Berg, the senator wrote that the yard was shut. Jon Berg left.';
    expect(extractArticle(text).entities.find(({ name }) => name === 'Jon Berg')).toMatchObject({ roles: [] });
  });

  test('two of a surname stay two, and a title tells which', () => {
    const text = 'Mr John Smith met Ms Jane Smith in court. “I was there,” Ms Smith said. “I was not,” Mr Smith said.';
    const article = extractArticle(text);
    expect(article.entities.map(({ name }) => name)).toEqual(['John Smith', 'Jane Smith']);
    expect(whoSaid(text)).toEqual(['“I was there <- Jane Smith', '“I was not,” <- John Smith']);
  });

  test('a thing with its name in marks is no description of somebody', () => {
    const text =
      '“We asked the state to pay”, engineers Maren Ulvang and Théo Guillou wrote.\n\n“It would not wait”, said Ulvang, who leads the project “Twice Daily”.';
    const mentions = extractArticle(text).entities.find(({ id }) => id === 'maren-ulvang')?.mentions;
    expect(mentions?.map(({ start, end }) => text.slice(start, end))).toEqual(['engineers Maren Ulvang', 'Ulvang']);
  });

  test('several words before the first of two names do not part them', () => {
    const text =
      'The plan came on Monday.\n\nGreen groups Clean Sea Trust and the Harbour Watch Foundation said it was a gift.';
    expect(extractArticle(text).quotes[0]?.speakers).toEqual(['clean-sea-trust', 'harbour-watch-foundation']);
  });

  test('who cannot be told stays open, and the explanation names the candidates', () => {
    const text = '“It was late,” she said. Ana Ruiz had gone. Eva Lund had gone, too.';
    const { article, speakers } = explainArticle(text);
    expect(article.quotes[0]?.speakers).toEqual([]);
    expect(speakers[0]).toMatchObject({ quote: 'q1', rule: 'personalPronoun', speakers: [] });
    expect(explainArticle('Ana Ruiz met Eva Lund. “It was late,” she said.').speakers[0]?.candidates).toEqual([
      'ana-ruiz',
      'eva-lund',
    ]);
  });

  test('questions of an interview are nobody’s, answers by initials are the interviewee’s', () => {
    const text =
      'Tea with the beekeeper\n\nSaoirse Lynam keeps bees in Clare.\n\nQ: How many hives are there now?\n\nSL: There are forty of them.\n\nQ: And honey?\n\nSL: Enough for everybody.';
    expect(whoSaid(text).filter((line) => /^(?:How|There|And|Enough)/.test(line))).toEqual(
      ['How many hiv <- ', 'There are fo <- Saoirse Lynam', 'And honey? <- ', 'Enough for e <- Saoirse Lynam'].map(
        (line) => expect.stringContaining(line.slice(0, 9)) as unknown as string,
      ),
    );
  });

  test('what words beside a quotation do not say themselves is inferred', () => {
    const { quotes } = extractArticle('Ana Ruiz left. “It is over,” she said. “It is not,” Ruiz said later.');
    expect(quotes.map(({ evidence }) => evidence.basis)).toEqual(['inferred', 'stated']);
  });

  test('queries work on what was extracted', () => {
    const article = extractArticle('Ana Ruiz, the mayor of Porto, left. “It is over,” she said.');
    expect(quotesBy(article, 'ana-ruiz')).toHaveLength(1);
  });
});
