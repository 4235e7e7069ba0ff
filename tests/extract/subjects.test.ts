import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

const slice = (text: string, span?: { start: number; end: number }): string =>
  span ? text.slice(span.start, span.end) : '';

test.each([
  [
    'what somebody was hired for, or hopes for, is theirs',
    'A man hired to guard the gate said it was late. Divers hoping to find the wreck said it rained.',
    ['it was late <- A man hired to guard the gate', 'it rained <- Divers hoping to find the wreck'],
  ],
  [
    'experts may not be involved',
    'Experts not involved in the work said it was late.',
    ['it was late <- Experts not involved in the work'],
  ],
  [
    'two joined behind "but" are both who said it',
    'But Ruiz and other experts said it was late. But Lund and her staff said it rained.',
    ['it was late <- Ruiz and other experts', 'it rained <- Lund and her staff'],
  ],
  [
    'a name between dashes is part of its office, without what tells more of it',
    'A former candidate — Ana Ruiz, who lost — said it was late.',
    ['it was late <- A former candidate — Ana Ruiz'],
  ],
  [
    'a daily is a paper',
    'The bank will close, a local daily writes. A Danish daily reports that it is late.',
    ['The bank will close <- a local daily', 'that it is late <- A Danish daily'],
  ],
  [
    'a mine is nobody’s',
    'A mine clearance expert said it was late. The Mine Action Centre denied having lost a map.',
    ['it was late <- A mine clearance expert', 'having lost a map <- The Mine Action Centre'],
  ],
  [
    'what makes a number a rough one is part of it',
    'More than 200 people said it was late. At least two nurses said it rained. Some of those who fled said it was dry. Up to 40 workers said it was dark.',
    [
      'it was late <- More than 200 people',
      'it rained <- At least two nurses',
      'it was dry <- Some of those',
      'it was dark <- Up to 40 workers',
    ],
  ],
  [
    'who stands behind the verb is whole, too',
    '“It is late,” said US President Ana Ruiz. “It rained,” said at least two nurses. “It is dry,” said world number one Jan Lund.',
    [
      '“It is late,” <- US President Ana Ruiz',
      '“It rained,” <- at least two nurses',
      '“It is dry,” <- world number one Jan Lund',
    ],
  ],
  [
    'a rank in the world is no number of people',
    'World number one Jan Lund said it was late. World No 1 Ana Ruiz said it rained.',
    ['it was late <- World number one Jan Lund', 'it rained <- World No 1 Ana Ruiz'],
  ],
  [
    'a clause about a place or a thing is none of the verb',
    'The principal of a school where a ceiling collapsed last week said it was late. But the owner of the mill which ran the pump said it rained. The man in whose barn it began said it was dry.',
    ['it was late <- The principal of a school', 'it rained <- the owner of the mill', 'it was dry <- The man'],
  ],
  [
    'a season in a name is part of it',
    'The Porto Spring Festival said it was late. Last spring Ruiz said it rained.',
    ['it was late <- The Porto Spring Festival', 'it rained <- Ruiz'],
  ],
  [
    'states of islands are no verb',
    'Small island states, led by Ana Ruiz, said it was late. It was called “a raft” by island states.',
    ['it was late <- Small island states', 'It | “a raft” <- island states'],
  ],
  ['but may be a day’s', 'The port says daily flights will end.', ['daily flights will end <- The port']],
  [
    'whom a clause tells of says what its tense tells',
    'Ruiz said her brother had complained, but had begged her not to tell.',
    ['her brother had complained, but had begged her not to tell <- Ruiz', 'her not to tell <- her brother'],
  ],
  [
    'a day may stand between who accuses and of what',
    'The board was accused by Ruiz yesterday of lying.',
    ['The board | of lying <- Ruiz'],
  ],
  [
    'some of those who are spoken to ask',
    'Several of you asked whether it rained.',
    ['whether it rained <- Several of you'],
  ],
  [
    'who is punished for saying something has said it',
    'Lund was suspended for saying the mayor was a liar.',
    ['the mayor was a liar <- Lund'],
  ],
  [
    'who is accused of doing something to somebody speaks, not they',
    'A baker accused of cheating the port of Porto has insisted that he paid.',
    ['that he paid <- A baker accused of cheating the port of Porto'],
  ],
  [
    'words behind a preposition alone hold no subject before it',
    'After robbing the port of a boat the man said he was ill.',
    ['he was ill <- the man'],
  ],
  ['a reply that comes is nobody', '“They had my number,” came the curt reply.', ['“They had my number,” <- ']],
  ['but somebody who comes may speak', '“No,” came Lund.', ['“No,” <- Lund']],
  ['who is to do so says nothing yet', 'Lund is responsible for calling the harbour “safe”.', []],
  ['a week is nobody', '“It is late,” said residents last week.', ['“It is late,” <- residents']],
  [
    'no noun stands right before an article',
    'Norrvik considers this wise and says that it is late.',
    ['that it is late <- Norrvik'],
  ],
  [
    'a surname of one letter may own',
    'Ms B.’s lawyer, Ana Ruiz, said it was late.',
    ['it was late <- Ms B.’s lawyer, Ana Ruiz'],
  ],
  ['a word in doubt is who speaks', 'A “friend” said it was late.', ['it was late <- A “friend”']],
  ['and behind the verb', '“It is late,” said a “NATO engineer”.', ['“It is late,” <- a “NATO engineer”']],
  ['but what is called something is said of it', 'The “tax” rises, said Lund.', ['The “tax” rises <- Lund']],
  [
    'whoever opens a sentence notes that',
    'The cook notes that it rains. The coast, the harbour master notes, is clear.',
    ['that it rains <- The cook', 'The coast | is clear <- the harbour master'],
  ],
  [
    'a plan promises, offers and calls for something',
    'Its plan promises “peace”. The new plan offers to cut tolls. The old plan calls for a wall.',
    ['“peace” <- Its plan', 'to cut tolls <- The new plan', 'a wall <- The old plan'],
  ],
  [
    'but what is noted may be lost or read',
    'The weather reports that were lost said little. Lund read the sick notes that she had kept.',
    [],
  ],
  [
    'member states',
    '“It is late,” said a clerk from one of the member states.',
    ['“It is late,” <- a clerk from one of the member states'],
  ],
])('%s', (_, paragraph, expected) => {
  expect(readQuotes(paragraph)).toEqual(expected);
});

test.each([
  ['five countries call for a ban', 'Five countries call for a ban on lead.', ['a ban on lead <- Five countries']],
  [
    'who was heard to ask',
    '‘Does one know where one is?’, a clerk was heard to ask.',
    ['‘Does one know where one is?’ <- a clerk'],
  ],
  [
    'a content before "while" and somebody with a participle',
    'Lund said it was “late”, while one nurse, speaking on Monday, described the mood as “sour”.',
    ['it was “late” <- Lund', 'the mood as “sour” <- one nurse'],
  ],
  [
    'a driver who has worked there since the start',
    'A driver who has worked with her since the start puts it differently: “She never stops.”',
    ['“She never stops.” <- A driver'],
  ],
  [
    'two other sources',
    'Two other sources with knowledge of the deal said it was late.',
    ['it was late <- Two other sources with knowledge of the deal'],
  ],
  [
    'five towns including two',
    'On Monday, five towns including Porto and Braga warned that the river was rising.',
    ['that the river was rising <- five towns including Porto and Braga'],
  ],
  [
    'draft notes that look like a verb',
    'The launch is late, according to its draft speaking notes.',
    ['The launch is late <- its draft speaking notes'],
  ],
  [
    'somebody and a pronoun',
    'She and her deputy, Jan Lund, called for a ban.',
    ['a ban <- She and her deputy, Jan Lund'],
  ],
  [
    'a name behind a fronted letter',
    'In her last letter Eva Berg said that she was cold.',
    ['that she was cold <- Eva Berg'],
  ],
  [
    'a former judge behind a fronted memoir',
    'In her memoir the former judge Eva Berg says that she was cold.',
    ['that she was cold <- the former judge Eva Berg'],
  ],
  [
    'a soldier with a long clause of his own',
    'A soldier who left a trench one morning and walked until he reached Marseille has told a court that he is cold.',
    ['that he is cold <- A soldier'],
  ],
  [
    'the subject of a later clause is no soldier before',
    'Drivers who had blocked the container port of Varnos for nine days left on Thursday after the government promised to cap the price.',
    ['to cap the price <- the government'],
  ],
  [
    'somebody and her counterpart behind a day',
    'On 3 March Ruiz and her Italian counterpart, General Ettore Ferra, said that it was late.',
    ['that it was late <- Ruiz and her Italian counterpart, General Ettore Ferra'],
  ],
  [
    'a voice from behind a door',
    'A voice from behind the door said that it was late.',
    ['that it was late <- A voice from behind the door'],
  ],
  [
    'an agreement between two',
    'The agreement between the district and the ministry says that herders will be told.',
    ['that herders will be told <- The agreement between the district and the ministry'],
  ],
  [
    'people over an age',
    'Some 11,000 people over 60 said that it was late.',
    ['that it was late <- Some 11,000 people over 60'],
  ],
  ['a second one', 'Two diplomats left. A second one said that it was late.', ['that it was late <- A second one']],
  [
    'a message sent to somebody, a sign put up by somebody',
    'The memo sent to Congress calls the plan “a risk”. A sign put up by staff says that it is late.',
    ['the plan “a risk” <- The memo sent to Congress', 'that it is late <- A sign put up by staff'],
  ],
  [
    'a colonel at a spring reception',
    'A Dutch colonel at the spring reception said that it was late.',
    ['that it was late <- A Dutch colonel at the spring reception'],
  ],
  [
    'a family, an assembly',
    'The family said that it was late. The regional assembly said that it was early.',
    ['that it was late <- The family', 'that it was early <- The regional assembly'],
  ],
  [
    'a content that goes on with "had"',
    'Two people said he was looking for €25 and had told the board that he would wait.',
    [
      'he was looking for €25 and had told the board that he would wait <- Two people',
      'that he would wait <- Two people',
    ],
  ],
  [
    'a message from somebody before a colon',
    'It rained. A last text message from a senior official: “Buy now.”',
    ['“Buy now.” <- A last text message from a senior official'],
  ],
  [
    'a post on X ends its sentence',
    'Berg called the vote a farce in a post on X. A later post said that it was late.',
    ['that it was late <- A later post'],
  ],
  [
    'whoever does something that looks like a noun of it',
    'The firm employs 40 welders and says the yard is full. The pilot flies helicopters and warns that they are old.',
    ['the yard is full <- The firm', 'that they are old <- The pilot'],
  ],
  [
    'the whole of several, who say so themselves',
    'The human rights lawyers left and said it was late.',
    ['it was late <- The human rights lawyers'],
  ],
  [
    'a number, a participle and whom it counts',
    'Two retired pilots said it was late. Ruiz dodged numerous questions, saying it was early.',
    ['it was late <- Two retired pilots', 'it was early <- Ruiz'],
  ],
])('the source is %s', (_, text, expected) => {
  expect(readQuotes(text)).toEqual(expect.arrayContaining(expected));
});

test('the object of a verb in a clause with an aside is no source', () => {
  const text = 'The inquiry heard that a man, named only as Witness C, warned the embassy in writing.';
  expect(extractQuotes(text).quotes.map(({ source }) => slice(text, source))).toEqual(['The inquiry']);
});

test('a pronoun behind a name is the source', () => {
  const text = 'She had called Varna at once: “Ours?” Varna, she recalled, was asleep.';
  expect(extractQuotes(text).quotes.map(({ source }) => slice(text, source))).not.toContain('Varna, she');
});

test('a list that an office opens is whole, whatever stands before it', () => {
  const text = 'In a letter seen by Reuters, the ministers of Sweden, Finland and Denmark said it was late.';
  expect(extractQuotes(text).quotes.map(({ source }) => slice(text, source))).toEqual([
    'the ministers of Sweden, Finland and Denmark',
  ]);
});

test('an agent with a capital preposition is whole', () => {
  const text = 'It was late, said Reporters Without Borders.';
  expect(extractQuotes(text).quotes.map(({ source }) => slice(text, source))).toEqual(['Reporters Without Borders']);
});
