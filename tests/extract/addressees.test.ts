import { expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';

test.each([
  [
    'each or all of those who are told or promised something',
    'Ruiz told each of them that it was late. The bank promised all of them a refund and offered each of the crews a boat.',
    ['that it was late <- Ruiz', 'a refund <- The bank', 'a boat <- The bank'],
  ],
  [
    'words in marks follow all that tells who heard them',
    'Ruiz told a clerk who arranged the talks, “He came late.”',
    ['“He came late.” <- Ruiz'],
  ],
  [
    'what tells more of who hears it, before a clause without “that”',
    'Ruiz told a forum hosted by the union she would quit. Ruiz told a rally held in Porto on Monday the quay was shut.',
    ['she would quit <- Ruiz', 'the quay was shut <- Ruiz'],
  ],
  [
    'how many are told, what for and where',
    'Ruiz told about 200 clerks in reply to questions that it was late. Ruiz told more than 40 clerks that it rained. Ruiz told clerks to a harbour meeting that it froze. Ruiz told clerks in the hall before two days of talks here that it snowed.',
    ['that it was late <- Ruiz', 'that it rained <- Ruiz', 'that it froze <- Ruiz', 'that it snowed <- Ruiz'],
  ],
  [
    'a clause that “this” opens',
    'Ruiz told clerks this session of the board was the last.',
    ['this session of the board was the last <- Ruiz'],
  ],
  ['a new one is nobody', 'The port promised a new one.', ['a new one <- The port']],
  [
    'whoever is asked and then speaks is no question',
    'Ruiz asked the ministry, which said it was late. Ruiz told her uncles, who said it rained.',
    ['it was late <- which', 'it rained <- who'],
  ],
  [
    'several who are told',
    'Ruiz told Lund, Ek and Berg that it was late. Ruiz told her aunt, a nurse, and her uncle, a clerk, that it rained.',
    ['that it was late <- Ruiz', 'that it rained <- Ruiz'],
  ],
  [
    'a letter that was sent',
    'The letter, sent on Monday, says the minister misled the board.',
    ['the minister misled the board <- The letter'],
  ],
  [
    'whom somebody briefs',
    'The envoy, briefing the board via video link, said the truce was holding.',
    ['the truce was holding <- The envoy'],
  ],
  [
    'a clause without “that” behind where and when somebody is told',
    'Ruiz told reporters after the meeting new ferries would come. Ek told a news conference in Porto prices had risen. Lund told the court Norrvik’s last plan was late. Berg told MPs in New York Ana Moss had left.',
    [
      'new ferries would come <- Ruiz',
      'prices had risen <- Ek',
      'Norrvik’s last plan was late <- Lund',
      'Ana Moss had left <- Berg',
    ],
  ],
  [
    'a clause behind those who are told, or whose court, paper or house it is',
    'Ruiz told the hearing ferries were late. Ek told the Porto Post the mayor of Norrvik was ill. Lund told the BBC Kvalheim had left. Berg told Reuters groups of workers were ill.',
    [
      'ferries were late <- Ruiz',
      'the mayor of Norrvik was ill <- Ek',
      'Kvalheim had left <- Lund',
      'groups of workers were ill <- Berg',
    ],
  ],
  [
    'a paper and a place of two words before a name',
    'Ruiz told the Porto Gazette Kvalheim had left. Ek told MPs in Santa Cruz Ana Moss had left.',
    ['Kvalheim had left <- Ruiz', 'Ana Moss had left <- Ek'],
  ],
  [
    'a clause of a name and a verb of its own, but no clause about what was held',
    'Ruiz said after the vote Ana Moss left by boat. Ek said after the talks Kvalheim led in Porto that it was late.',
    ['Ana Moss left by boat <- Ruiz', 'that it was late <- Ek'],
  ],
  [
    'who is told inside a clause about what is said of it',
    'The plan, which Ruiz told reporters would cost nothing, was late. Ek left a town that Lund told MPs on Monday could not be saved.',
    ['would cost nothing <- Ruiz', 'could not be saved <- Lund'],
  ],
  [
    'a paper that is told, before who did it',
    'Ruiz told the Guardian pilots had left. Lund told Sky News drivers were tired. Ek told Guardian readers it was late.',
    ['pilots had left <- Ruiz', 'drivers were tired <- Lund', 'it was late <- Ek'],
  ],
  [
    'somebody with a name who is asked',
    'Reporters asked the mayor, Ana Ruiz, whether she would go.',
    ['whether she would go <- Reporters'],
  ],
  ['who quit', 'Ana Ruiz quit the board last month, telling colleagues it was late.', ['it was late <- Ana Ruiz']],
  [
    'a hearing with a name',
    'Ruiz told a Senate estimates hearing the contract was signed in May.',
    ['the contract was signed in May <- Ruiz'],
  ],
  [
    'told to do one thing or another',
    'Drivers were told to turn back or pay the levy.',
    ['to turn back or pay the levy <- '],
  ],
  ['told to go and do something', 'Ruiz told Lund to go and get it fixed.', ['Lund to go and get it fixed <- Ruiz']],
  [
    'reporters who travel',
    'Ruiz told reporters travelling with him to Stade that it was late.',
    ['that it was late <- Ruiz'],
  ],
  [
    'reporters while somebody left',
    'Ruiz told reporters as he left the hall that it was late.',
    ['that it was late <- Ruiz'],
  ],
  ['fans who had gathered', 'Ruiz told fans who had gathered outside that it was late.', ['that it was late <- Ruiz']],
  [
    'a clause with marks after whom somebody told',
    'Ruiz told ministers the war “is not over”.',
    ['the war “is not over” <- Ruiz'],
  ],
  [
    'whom staff hear it from is not told',
    'Norrvik is to cut jobs, with staff told on Monday that it had “lost its way”.',
    ['that it had “lost its way” <- '],
  ],
  [
    'who told residents to, at the end',
    'Residents were warned to boil water by Norrvik Utilities.',
    ['to boil water <- Norrvik Utilities'],
  ],
  ['whom somebody is to be led by', 'Lund was told to be interviewed by police.', ['to be interviewed by police <- ']],
  [
    'a message from somebody, at the end',
    '“Stay home” was the message from Norrvik Police.',
    ['“Stay home” <- Norrvik Police'],
  ],
  [
    'a man accused of something',
    'A pilot accused of lying told a tribunal he was sorry.',
    ['he was sorry <- A pilot accused of lying'],
  ],
  [
    'what somebody told her when she was young',
    'Ruiz told her when she was 12 that she would win.',
    ['that she would win <- Ruiz'],
  ],
  [
    'a word inside a relative clause is no cue',
    '“No,” Ruiz, who led the inquiry into the claims, told the board.',
    ['“No,” <- Ruiz'],
  ],
  ['who is told', 'Ruiz told reporters travelling with her that it was late.', ['that it was late <- Ruiz']],
  [
    'who is told, by a clause',
    'Ruiz told crews who had gathered there that it was late.',
    ['that it was late <- Ruiz'],
  ],
  ['when it is told', 'Ruiz told crews on Monday as she left that it was late.', ['that it was late <- Ruiz']],
  [
    'how it is told',
    'Ruiz told crews in an email sent by the union and seen by the Post that it was late.',
    ['that it was late <- Ruiz'],
  ],
  [
    'a clause inside what is told',
    'Ruiz told the crew she was a pilot who knew that it was late.',
    ['she was a pilot who knew that it was late <- Ruiz'],
  ],
  ['another plea', 'Lund pleaded with the crew to stay.', ['the crew to stay <- Lund']],
  ['what is put to somebody', 'Mr Lund put it to Ms Ruiz that it was late.', ['that it was late <- Mr Lund']],
  ['a time in a name', 'Ruiz told the Norrvik Evening News that it was late.', ['that it was late <- Ruiz']],
  ['two verbs in one', 'Ruiz told him to go and see.', ['him to go and see <- Ruiz']],
  ['whom footage shows', 'Footage showed Ana Ruiz telling a man to “get up”.', ['a man to “get up” <- Ana Ruiz']],
  [
    'what nobody told',
    '“If you had told me that in May, I would have left,” Ruiz said.',
    ['“If you had told me that in May, I would have left,” <- Ruiz'],
  ],
  ['a plea to somebody', 'They met after a plea from Ruiz for crews to stay.', ['crews to stay <- Ruiz']],
  ['a plea to do it', 'They met after a plea from Ruiz to stay.', ['to stay <- Ruiz']],
  ['or', 'The crews were told to back the plan or lose their pay.', ['to back the plan or lose their pay <- ']],
  ['who laughed when told', 'Ruiz laughed when the nurse told her. “I left.”', ['“I left.” <- ']],
  ['what was written, urging', 'Ruiz has written to the board urging it to stay.', ['it to stay <- Ruiz']],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  [
    'an addressee with an owner behind it',
    'Lund told jurors in her closing argument that fear is not a license.',
    'that fear is not a license <- Lund',
  ],
  [
    'people whom a participle describes, before the verb',
    '“It was late,” a person briefed on the talks told reporters.',
    '“It was late,” <- a person briefed on the talks',
  ],
  ['states that are no verb', 'Ministers urge states to act.', 'states to act <- Ministers'],
  [
    'a clause after a programme with a day in its name',
    'Ana Ruiz told the radio’s Today programme the plan was dead.',
    'the plan was dead <- Ana Ruiz',
  ],
  [
    'marks around an attribution, with "that" before them',
    'That is “a mess”, Ana Ruiz tells me, “and a costly one”.',
    'That is “a mess” | “and a costly one” <- Ana Ruiz',
  ],
  ['a clause that somebody was told', 'Lund was told the gate would stay shut.', 'the gate would stay shut <- '],
  ['what a jury was told', 'The gate was left open, a jury was told on Tuesday.', 'The gate was left open <- '],
  [
    'an agent with an apposition',
    'She was urged by her brother, a captain in the reserves, to leave the yard.',
    'to leave the yard <- her brother, a captain in the reserves',
  ],
  [
    'a noun that looks like a verb of speech before the speaker',
    'Growers are cutting waste in response to price challenges, Ruiz told the deputies.',
    'Growers are cutting waste in response to price challenges <- Ruiz',
  ],
])('finds %s', (_, text, expected) => {
  expect(readQuotes(text)).toContain(expected);
});
