import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    '“it” is nobody whom only its words name',
    'The Harbour Board met. It rained all day. “Norrvik Steel is broke,” it said.',
    ['“Norrvik Ste <- Harbour Board'],
  ],
  [
    'what a document says behind a semicolon, of which the sentence tells before',
    'The council met.\n\nThe citation is short; it speaks of “a raft”.',
    ['“a raft”. <- citation'],
  ],
  [
    'the letter that the sentence before is about, behind its words',
    'Rain fell on the council.\n\nA letter signed by 40 teachers told another story. Pupils “were hungry,” it said.',
    ['Pupils “were <- 40 teachers'],
  ],
  [
    'a summary of nobody known is no part of a podcast',
    'Jan Lund told the Second Ball podcast that it rained.\n\nA summary says that the quay is old.',
    ['that it rain <- Jan Lund', 'that the qua <- summary'],
  ],
  [
    'a paper is a document where no newspaper is named',
    'A report by the Harbour Board says the quay sinks. The paper, which few have read, calls for a wall.',
    ['the quay sin <- Harbour Board', 'a wall. <- Harbour Board'],
  ],
  [
    'but a newspaper where one is',
    'A report by the Harbour Board says the quay sinks, the Vam Post writes. The paper calls for a wall.',
    ['A report by  <- Vam Post', 'the quay sin <- Harbour Board', 'a wall. <- Vam Post'],
  ],
  [
    'whose a memo is, told after it spoke',
    'An internal memo seen by this agency says the quay is late. “We have no stone,” the memo reads.\n\nThe memo was written by the port’s chief engineer, Ana Ruiz.',
    ['the quay is  <- Ana Ruiz', '“We have no  <- Ana Ruiz'],
  ],
  [
    'a report is whose it was written by, though nothing else tells of her',
    'Rain fell.\n\nThe report, written by Etelka Lund, says the quay is late.',
    ['the quay is  <- Etelka Lund'],
  ],
  [
    'emails that others obtained are not theirs',
    'Rain fell.\n\nThe quay is late, according to internal emails obtained exclusively by the Vam Post.',
    ['The quay is  <- internal emails'],
  ],
  [
    'whose the memo of the headline is',
    'New quay sinks a year early, internal memo says\n\nRosa Levi, a safety engineer, sent a memo to her superiors in April. The memo warned that the quay sinks.',
    ['New quay sin <- Rosa Levi', 'that the qua <- Rosa Levi'],
  ],
  [
    'who sent it, described between commas',
    'Rosa Levi, a clerk at the ministry, sent a memo in April. The memo warned that the quay sinks.',
    ['that the qua <- Rosa Levi'],
  ],
  [
    'who made what a clause is about',
    'A letter that Ana Ruiz left on the desk was found on Monday. The letter says that it rained.',
    ['that it rain <- Ana Ruiz'],
  ],
  [
    'a report by somebody of whom nothing else is said',
    'Jan Lund resigned hours before the publication of a report by Nadira Holt. The report concludes that the quay sank twice.',
    ['that the qua <- Nadira Holt'],
  ],
  [
    'a second message, and one from a body',
    'A text message from the Harbour Board went out at noon. A second message said that the quay had sunk.',
    ['that the qua <- Harbour Board'],
  ],
  [
    'a second letter of who wrote to somebody',
    'Marko Lund wrote to his sister every month. A second letter says that the guards had gone.',
    ['that the gua <- Marko Lund'],
  ],
  [
    'the same email as the one that answered',
    'The Harbour Board answered by email. The same email says that the quay was inspected.',
    ['that the qua <- Harbour Board'],
  ],
  [
    'the email of who emailed, the post of who posts on a network',
    'Petra Holt, the union’s secretary, emailed members on Sunday. “We strike,” the email said.\n\nWriting on X, Tomas Berg said that it was a farce. The post added that the quay sinks.',
    ['“We strike,” <- Petra Holt', 'that it was  <- Tomas Berg', 'that the qua <- Tomas Berg'],
  ],
  [
    'paragraphs and footnotes are of the document before',
    'The Harbour Board published its report on Monday. Paragraph 14 says that the quay sank. A footnote on page 31 adds that nobody asked.',
    ['that the qua <- Harbour Board', 'that nobody  <- Harbour Board'],
  ],
  [
    'an entry in something else is not',
    'The report by Ana Ruiz concludes that it rained. One entry in the camp diary says that it snowed.',
    ['that it rain <- Ana Ruiz', 'that it snow <- One entry in the camp diary'],
  ],
  [
    'a report whose it is by a clause',
    'The Harbour Board, whose report has been leaked, goes further. The document finds that the quay sinks.',
    ['that the qua <- Harbour Board'],
  ],
  [
    'a summary of what is somebody’s, figures of a body without a name',
    'A leaked summary of the Navy’s own investigation says the crew slept. The ministry’s own figures show that the number fell.',
    ['the crew sle <- Navy', 'that the num <- ministry'],
  ],
  [
    'a notice is what somebody put up, where "it" cannot be them',
    'On the door of the workshop, Jonas Berg has pinned a notice. “Gone fishing,” it says.',
    ['“Gone fishin <- Jonas Berg'],
  ],
  [
    'a message is whose who is less jovial in it',
    'In a message to staff Ana Ruiz was less jovial. “Somebody will try again,” it read.',
    ['“Somebody wi <- Ana Ruiz'],
  ],
  [
    'a note from her predecessor is not hers',
    'Ana Ruiz, the harbour chief, laughed. On the keyboard lay a note from her predecessor. ‘It is late’, it read.',
    ['‘It is late’ <- note from her predecessor'],
  ],
  [
    'an authority is "it"',
    'The port authority has closed the quay. “Boats must leave,” it said.',
    ['“Boats must  <- port authority'],
  ],
  [
    'an opinion is its committee’s',
    'The harbour committee met. The committee’s draft opinion recommends a wall. It calls for two cranes.',
    ['a wall. It c <- harbour committee', 'two cranes. <- harbour committee'],
  ],
  [
    'a banner is of who hung it out, a note of who left it',
    '“It is late”, reads a banner hung out by miners in Porto. “Or early”, says a note left by a clerk.',
    ['“It is late” <- miners in Porto', '“Or early”,  <- clerk'],
  ],
  [
    'but not of who read it',
    'A statement read by the lawyer says it is late.',
    ['it is late. <- statement read by the lawyer'],
  ],
  [
    'a ruling is whose it was given in, not of whom it tells',
    'Rain fell.\n\nA judge said in a ruling on Monday that Jan Lund had lied.\n\nThe ruling says that he hid a boat.',
    ['that Jan Lun <- judge', 'that he hid  <- judge'],
  ],
  [
    'and so between commas, and of whom it is sent to',
    'Rain fell.\n\nThe port said, in a letter to Jan Lund, that he was late.\n\n“Pay now,” the letter says.',
    ['that he was  <- port', '“Pay now,” t <- port'],
  ],
  [
    'a ruling by somebody is theirs, whoever gave one before',
    'Rain fell.\n\nA court said in a ruling that Jan Lund had lied.\n\nThe ruling, by Judge Ana Ruiz, says that he hid a boat.',
    ['that Jan Lun <- court', 'that he hid  <- Ana Ruiz'],
  ],
  [
    'a report at the start of a sentence is of its subject',
    'Rain fell.\n\nBut in a report published on Monday, Ana Ruiz clears the board. The report says nobody knew.',
    ['nobody knew. <- Ana Ruiz'],
  ],
  [
    'somebody’s words in a statement are theirs',
    'Rain fell.\n\nJan Lund’s wording in the letter makes clear that it is late.',
    ['that it is l <- Jan Lund'],
  ],
  [
    'a document that ends its line with a comma breaks nothing',
    'Rain fell.\n\nAna Ruiz wrote a letter.\n\n“No,” said the letter,',
    ['“No,” said t <- Ana Ruiz'],
  ],
])('%s', (_, text, speakers) => {
  expect(whoSaid(text)).toEqual(speakers);
});

test('a document before a comma may end the text', () => {
  expect(whoSaid('It rained.\n\n“It is late,” says the letter,')).toEqual(['“It is late, <- letter']);
});
