import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    '“which” is no person, and “who” not whose they are',
    'A reader, Eva Berg, wrote. We put her question to the health board, which says it is late. Berg left with her uncles, who say it rains.',
    ['it is late.  <- ', 'it rains. <- her uncles'],
  ],
  [
    'a group of another name is another',
    'The Socialists and Democrats group said it was late.\n\n“It is over,” a spokesperson for the Green group said.',
    ['it was late. <- Socialists and Democrats', '“It is over, <- Green group'],
  ],
  [
    'a paper that asks has no spokesman',
    'Norrvik Holdings has closed. Asked by the Daily Herald if it was late, a spokesman said: “Not yet.”',
    ['if it was la <- Daily Herald', '“Not yet.” <- Norrvik Holdings'],
  ],
  [
    'letters with an article are no company',
    'Rain fell.\n\nThe GMB said it was late.\n\nThe company said it would rain.',
    ['it was late. <- GMB', 'it would rai <- company'],
  ],
  [
    'letters without one may be',
    'Rain fell.\n\nThe GMB board met. GMB said it was late.\n\nThe company said it would rain.',
    ['it was late. <- GMB', 'it would rai <- GMB'],
  ],
  [
    'an operator who is called a company is the one',
    'A ferry operator said it was late. The police said it was. The company said it would pay.',
    ['it was late. <- ferry operator', 'it was. The  <- police', 'it would pay <- ferry operator'],
  ],
  [
    'who belongs to a body whose name holds “of”',
    'The Bank of Stade’s chief economist, Ana Ruiz, said it was late. “It is late,” said the Institute for Harbours’ Jan Lund.',
    ['it was late. <- Ana Ruiz', '“It is late, <- Jan Lund'],
  ],
  [
    'a body is not the people its name ends with',
    'The Council of Ministers, which said it was late, met on Monday.',
    ['it was late, <- Council of Ministers'],
  ],
  [
    'a petition is of those who own it',
    'The residents’ petition says it was late. The auditors’ joint verdict says no.',
    ['it was late. <- residents', 'no. <- auditors'],
  ],
  [
    'a spokesperson speaks for the body',
    'A spokesperson for the Harbour Board said the quay would stay shut.',
    ['the quay wou <- Harbour Board'],
  ],
  [
    'the police of a city are no city',
    'Rain fell.\n\nA spokesman for the Vam police said it was late.',
    ['it was late. <- Vam police'],
  ],
  [
    'an adviser to somebody is not that somebody',
    'Rain fell.\n\n“No,” said a senior adviser to Gov. Ana Ruiz. “Late,” said a spokesman for Sen. Jan Lund.',
    ['“No,” said a <- senior adviser to Gov. Ana Ruiz', '“Late,” said <- Jan Lund'],
  ],
  [
    'a document speaks for its issuer',
    'The Harbour Board met on Monday. Its latest report says that the quay sinks.',
    ['that the qua <- Harbour Board'],
  ],
  [
    'a letter is whose it was before',
    'Ana Ruiz said in a letter that the quay was shut. The letter says that it sinks.',
    ['that the qua <- Ana Ruiz', 'that it sink <- Ana Ruiz'],
  ],
  [
    'an acronym is what it was explained as',
    'The Harbour Safety Board (HSB) met on Monday. “The quay sinks,” the HSB said.',
    ['“The quay si <- Harbour Safety Board'],
  ],
  [
    'whoever a claim belongs to made it',
    'Ana Ruiz left. Ruiz’s claim that the quay sinks was false.',
    ['that the qua <- Ana Ruiz'],
  ],
  [
    'figures speak for the body before them',
    'The quay sinks, according to Harbour Board figures.',
    ['The quay sin <- Harbour Board'],
  ],
  [
    'a company is the one just spoken of',
    'Norrvik Systems closed its yard on Monday. “We had no choice,” the company said.',
    ['“We had no c <- Norrvik Systems'],
  ],
  [
    'a body is named behind a noun with an adjective or whose it is',
    'The Danish bank, Norrvik, said a branch would close. It said staff would stay.',
    ['a branch wou <- Norrvik', 'staff would  <- Norrvik'],
  ],
  [
    'the noun before the name of a body is what it is called by later',
    'The line’s operator, Norrvik, said the quay would close. Later, the operator said that a ferry sank.',
    ['the quay wou <- Norrvik', 'that a ferry <- Norrvik'],
  ],
  [
    'a name behind a body where something happens is none of that body',
    'For the Danish ministry, Ana Ruiz, who left early, said it was late. She said the ministry slept.',
    ['it was late. <- Ana Ruiz', 'the ministry <- Ana Ruiz'],
  ],
  [
    'a company is the same with its suffix and without',
    'Norrvik Ltd closed its yard on Monday. “We had no choice,” Norrvik said.',
    ['“We had no c <- Norrvik Ltd'],
  ],
  [
    'a spokeswoman without a name goes on for her body',
    'Ana Ruiz met the Harbour Board. According to a Harbour Board spokeswoman, the quay is safe. “We take note,” she said.',
    ['the quay is  <- Harbour Board', '“We take not <- Harbour Board'],
  ],
  [
    'a survey speaks for the body before it, even one of an unknown name',
    'A Norrvik/Quay poll found that most sailors would stay.',
    ['that most sa <- Norrvik/Quay'],
  ],
  [
    'WHO is a body',
    'The World Health Organization met. WHO chief Ana Ruiz called it “beyond words”.',
    ['it “beyond w <- Ana Ruiz'],
  ],
  [
    'a spokesman of a ministry without a name',
    'The harbour ministry was silent on Monday. “We wait,” a ministry spokesman said.',
    ['“We wait,” a <- harbour ministry'],
  ],
  [
    'a spokeswoman for a body described before',
    'Inverlair Marine dismissed the talk. A spokeswoman for the firm said the yard would stay.',
    ['the yard wou <- Inverlair Marine'],
  ],
  [
    'a spokesman alone speaks for the body just mentioned',
    'The Harbour Board shut the quay. “We take it seriously,” a spokesman said.',
    ['“We take it  <- Harbour Board'],
  ],
  [
    '“it” is a body without a name',
    'The defence ministry in Porto answered by e-mail. It wrote that noise would be limited.',
    ['that noise w <- defence ministry'],
  ],
  [
    'a body is not another of its sort',
    'Latvia’s defence ministry was silent. Kyiv’s foreign ministry said the roof was theirs.',
    ['the roof was <- Kyiv’s foreign ministry'],
  ],
  [
    'a document published by a body',
    'A report published in May by the Harbour Institute found that the quay sinks.',
    ['that the qua <- Harbour Institute'],
  ],
  [
    'trials that a body conducted',
    'According to trials conducted in June by the Harbour Institute, the quay sinks.',
    ['the quay sin <- Harbour Institute'],
  ],
  [
    'a resolution is whoever’s adopted it',
    'The port committee adopted a resolution which demands that the quay be closed.',
    ['that the qua <- port committee'],
  ],
  [
    '“which” is a body without a name',
    'The Russian embassy, which has called the charges “fiction”, did not answer.',
    ['the charges  <- Russian embassy'],
  ],
  [
    'whose notebook it is',
    'Ana Ruiz is not holding her breath. The last entry in her notebook reads: “Too late.”',
    ['“Too late.” <- Ana Ruiz'],
  ],
  [
    'any document is the one just spoken of',
    'The Harbour Board presented a proposal on Monday. The text calls for a new quay.',
    ['a new quay. <- Harbour Board'],
  ],
  [
    'a body without a name is called neither by a year nor by who saw its report',
    'A report published by the Porto harbour ministry in 2019 said it sinks every May.\n\nA report seen by this agency says that it sinks.',
    ['it sinks eve <- Porto harbour ministry', 'that it sink <- report'],
  ],
  [
    'a letter is whose who signed it',
    'An open letter signed by 212 academics says that the quay sinks.',
    ['that the qua <- 212 academics'],
  ],
  [
    'a document is whose who it is by',
    'Vessels would be boarded under a report presented on Monday by the European Commission. The text calls for twenty ships.',
    ['twenty ships <- European Commission'],
  ],
  [
    'a report is whose it was before it',
    'He left before the publication of a 90-page report by Nadira Platt, a judge. The report concludes that it sank.',
    ['that it sank <- Nadira Platt'],
  ],
  [
    'a memorandum of a body without a name',
    'The quay would cost 6 million crowns, according to a government memorandum.',
    ['The quay wou <- government'],
  ],
  [
    'a sign in capitals is nobody',
    'Rain fell.\n\nAna Ruiz has a shop. “VOTE RUIZ,” its sign says. “I sell salt,” said Ruiz.',
    ['“VOTE RUIZ,” <- its sign', '“I sell salt <- Ana Ruiz'],
  ],
  [
    'a company spokeswoman is of the only firm',
    'Norrvik AB rejected that. “It is late,” a company spokeswoman said by e-mail.',
    ['“It is late, <- Norrvik AB'],
  ],
  [
    'a report is not of whom it names',
    'The master, named in the report only as K.B., has told the court it was late. The report says that it was early.',
    ['it was late. <- master', 'that it was  <- report'],
  ],
  [
    'the union is the one that a name follows',
    'It was late, the seafarers’ union Vam said. Ana Ruiz wept. The union asked for talks.',
    ['It was late, <- Vam', 'talks. <- Vam'],
  ],
  [
    'a federation is a union',
    'The Federation of Cabin Staff told members to stop. The union demands a pay rise.',
    ['members to s <- Federation of Cabin Staff', 'a pay rise. <- Federation of Cabin Staff'],
  ],
  [
    'a firm is no union and no regulator',
    'The carmaker Norrvik cut 200 jobs. The union said it was late. The regulator said it was not.',
    ['it was late. <- union', 'it was not. <- regulator'],
  ],
  [
    'a company by its suffix is no regulator',
    'Norrvik AB cut 200 jobs on Monday. The regulator said it was late. “It is not,” the company said.',
    ['it was late. <- regulator', '“It is not,” <- Norrvik AB'],
  ],
  [
    'the airport operator is no airline',
    'The airline Norrvik shut. It was late, according to the airport operator.',
    ['It was late, <- airport operator'],
  ],
  [
    'one word of which nothing tells that it is somebody is the company',
    'Norrvik has announced that it will close.\n\n“It is late,” said Ana Ruiz.\n\nNobody was hurt, the company said.',
    ['that it will <- Norrvik', '“It is late, <- Ana Ruiz', 'Nobody was h <- Norrvik'],
  ],
  [
    'two words with a chair are a company',
    'Linhas Novas said it was late. Its chair, Ana Ruiz, will leave, the company announced.',
    ['it was late. <- Linhas Novas', 'Its chair, A <- Linhas Novas'],
  ],
  [
    'who is named again by surname is no company',
    'Edzard Quillfeldt said it was late. The company is his. “I go,” Quillfeldt said.',
    ['it was late. <- Edzard Quillfeldt', '“I go,” Quil <- Edzard Quillfeldt'],
  ],
  [
    'a body named behind what it is',
    'Rain fell.\n\nThe firm, Norrvik, left. It said it was late.',
    ['it was late. <- Norrvik'],
  ],
  [
    'its press office',
    'Rain fell.\n\nThe company Norrvik said no. Its press office said it was late.',
    ['no. Its pres <- Norrvik', 'it was late. <- Norrvik'],
  ],
  [
    'counsel to an inquiry does not speak for it',
    'Rain fell.\n\nJan Lund, counsel to the inquiry, said no. The inquiry said it was late.',
    ['no. The inqu <- Jan Lund', 'it was late. <- inquiry'],
  ],
  [
    'a group without a name',
    'Rain fell.\n\nA group calling itself “Night Watch” left, demanding a boat.',
    ['a boat. <- group'],
  ],
  [
    'several who open a sentence are no man',
    'Rain fell.\n\nJan Lund left. Strikers called him “late”. “No,” he said.',
    ['him “late”.  <- Strikers', '“No,” he sai <- Jan Lund'],
  ],
  [
    'what can be read is no place',
    'Rain fell.\n\nHe passed a placard outside the Grand Hotel that read “No”.',
    ['“No”. <- placard outside the Grand Hotel'],
  ],
  [
    'a daily is a newspaper',
    'Rain fell.\n\nThe poll was paid for by the daily Norrvik Ekspres. The newspaper said it was late.',
    ['it was late. <- Norrvik Ekspres'],
  ],
  [
    'the name of a newspaper tells that it is one',
    'Rain fell.\n\nRuiz spoke to the Norrvik Times. The paper said it was late.',
    ['it was late. <- Norrvik Times'],
  ],
  [
    'a broadcaster is a station',
    'Rain fell.\n\nThe e-mails were leaked to public broadcaster Radio Norrvik. The station said they were old.',
    ['they were ol <- Radio Norrvik'],
  ],
  [
    'a newspaper is no company',
    'Rain fell.\n\nThe firm Norrvik left. The newspaper said it was late.',
    ['it was late. <- newspaper'],
  ],
  [
    'a body goes by its noun with a capital',
    'The Ministry of Fisheries and the Bank of Porto met. The Ministry said it was late. “Or early”, the Bank said.',
    ['it was late. <- Ministry of Fisheries', '“Or early”,  <- Bank of Porto'],
  ],
  [
    'of two ministries neither is the Ministry',
    'The Ministry of Fisheries met the Ministry of Health. The Ministry said it was late.',
    ['it was late. <- Ministry'],
  ],
  [
    'her union is where she works',
    'Ana Ruiz of the Dockers’ Union left. Her union said it was late. Her company said it was early.',
    ['it was late. <- Dockers’ Union', 'it was early <- Her company'],
  ],
  [
    'her ministry is of her country, and named before',
    'Danish minister Ana Ruiz visited the Russian Ministry of Health. Her ministry said it was late. Her embassy said no.\n\nThe Swedish Embassy waited.',
    ['it was late. <- Her ministry', 'no.\n\nThe Swe <- Her embassy'],
  ],
  [
    'a body whose name ends in small letters is itself, and all of it',
    'Rain fell.\n\nNurses at St Bride’s hospital left. Norrvik county council wept. The hospital said it was late. The council said it was early.',
    ['it was late. <- St Bride’s hospital', 'it was early <- Norrvik county council'],
  ],
  [
    'two counties have one force, which is called so',
    'Rain fell.\n\nAvon and Somerset police arrested a man. The force said it was late.',
    ['it was late. <- Avon and Somerset police'],
  ],
  [
    'a hospital of a town is not named by it, nor who works there',
    'Rain fell.\n\nA Norrvik hospital left. Norrvik hospital staff wept. The hospital said it was late.',
    ['it was late. <- hospital'],
  ],
  [
    'each of three bodies, "the" or not',
    'The UN, the EU and the African Union said it was late. Oxfam, Save the Children and CARE said it rained.',
    ['it was late. <- UN + EU + African Union', 'it rained. <- Oxfam + Save the Children + CARE'],
  ],
  [
    'a ministry and the Treasury are two, Marks and Spencer is one',
    'The Ministry of Health and the Treasury said it was late. Marks and Spencer said it rained.',
    ['it was late. <- Ministry of Health + Treasury', 'it rained. <- Marks and Spencer'],
  ],
  [
    'the club, the school and the think tank of a paragraph',
    'Arsenal left. The club said it was late.\n\nLeaside Academy shut. The school said it rained.\n\nThe Centre for Later Life wept. The think tank said no.',
    ['it was late. <- Arsenal', 'it rained.\n\n <- Leaside Academy', 'no. <- Centre for Later Life'],
  ],
  [
    'a body of a town, and one that an apposition calls so',
    'Rain fell.\n\nTransport for London said it was late. It said it rained.\n\nNew Horizons, the charity, said it was dark. The charity said no.',
    [
      'it was late. <- Transport for London',
      'it rained.\n\n <- Transport for London',
      'it was dark. <- New Horizons',
      'no. <- New Horizons',
    ],
  ],
  [
    'the union is the one that is called so, and police are the police of before',
    'Rain fell.\n\nThe CGT union called a strike. “It is late,” the CGT said. The union said it rained.\n\nNorwegian police said it was dark. A police spokesman said no.',
    ['“It is late, <- CGT', 'it rained.\n\n <- CGT', 'it was dark. <- Norwegian police', 'no. <- Norwegian police'],
  ],
  [
    'the family is the family of before, and neither of two',
    'Rain fell.\n\nHer family said it was late. The family said it rained.',
    ['it was late. <- Her family', 'it rained. <- Her family'],
  ],
  [
    'letters for a thing are nobody',
    'Rain fell.\n\nNorrvik Systems cut jobs. AI will do the work, the company said.',
    ['AI will do t <- Norrvik Systems'],
  ],
  [
    'and nobody’s company',
    'Rain fell.\n\nThe IPO was put off after tests for DNA. The company said it was late.',
    ['it was late. <- company'],
  ],
  [
    'one word with an article is no company, nor is the news',
    'Rain fell.\n\nNorrvik Motors lost. The Pentagon bought boats, and the NRV is cross, Ana Ruiz told Vam News. The company said it was late.',
    ['The Pentagon <- Ana Ruiz', 'it was late. <- Norrvik Motors'],
  ],
  [
    'a firm is meant rather than an analyst’s, even a paragraph on',
    'Rain fell.\n\nNorrvik said it would cut jobs. Jan Lund, a Barclays analyst, said it was bad.\n\nThe company said it would rain.',
    ['it would cut <- Norrvik', 'it was bad.\n <- Jan Lund', 'it would rai <- Norrvik'],
  ],
  [
    'economists’ bank is the bank where no other is told of',
    'Rain fell.\n\nGoldman Sachs economists said it was late. The bank expects rain, it said.',
    ['it was late. <- Goldman Sachs economists', 'The bank exp <- Goldman Sachs'],
  ],
  [
    'the operator is a firm whose name is of two halves',
    'Rain fell.\n\nVamMac confirmed that it was late. The operator said it would rain.',
    ['that it was  <- VamMac', 'it would rai <- VamMac'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(text)).toEqual(expected);
});
