import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  [
    'what somebody in a report does goes on in it',
    'Officials said the meeting was aimed at explaining the plan and clarifying whether it would work.',
    ['the meeting was aimed at explaining the plan and clarifying whether it would work <- Officials'],
  ],
  [
    'but not what somebody says beside it',
    'She denied it after saying that Lund is a fool and questioning how he won.',
    ['that Lund is a fool <- She', 'how he won <- She'],
  ],
  [
    'a series of verbs in the present',
    'She says that the quay was shut, calls it “a raft” and demands a wall. He insists that it is late, speaks of “a bog” and leaves.',
    ['that the quay was shut <- She', 'it “a raft” <- She', 'a wall <- She', 'that it is late <- He', '“a bog” <- He'],
  ],
  [
    'but not what somebody else does in the present, nor nouns',
    'He says Lund drinks, promises a cure and forgets it. She says there will be protests, calls for reform and strikes.',
    [
      'Lund drinks, promises a cure and forgets it <- He',
      'there will be protests, calls for reform and strikes <- She',
    ],
  ],
  [
    'the same speaker on another day',
    'Ruiz said it was late, but on Monday hinted that it rained. Lund has freed up a fund and this week told Berg that it snowed.',
    ['it was late <- Ruiz', 'that it rained <- Ruiz', 'that it snowed <- Lund'],
  ],
  [
    'numbers of members, and others',
    'Some 520 members have said they support Ruiz, 39 have said they support Lund. Some friends say he is ill - an old friend - others say he is fit.',
    [
      'they support Ruiz <- Some 520 members',
      'they support Lund <- 39',
      'he is ill - an old friend <- Some friends',
      'he is fit <- others',
    ],
  ],
  [
    'somebody of whom a clause tells who said so',
    'Lund, though she praised Dahl and said voters should hear him, stopped short of a pledge.',
    ['voters should hear him <- she'],
  ],
  [
    'what somebody calls it, and them',
    'Ruiz said it was shut in what she called a “sad day”. Ruiz said crews were sent, whom she described as “calm”.',
    ['it was shut <- Ruiz', 'a “sad day” <- she', 'crews were sent <- Ruiz', '“calm” <- she'],
  ],
  [
    'several who say, and admit',
    'Officials say the bridge is safe, but admit it is old. Critics say the plan is bad and warn it will fail.',
    [
      'the bridge is safe <- Officials',
      'it is old <- Officials',
      'the plan is bad <- Critics',
      'it will fail <- Critics',
    ],
  ],
  [
    'several who want to do two things',
    'Voters say they want to stay and demand a vote.',
    ['they want to stay and demand a vote <- Voters'],
  ],
  [
    'a sign that is read beside what it is for',
    'A sign reading “Late” hung from the gate and Ruiz said it rained.',
    ['“Late” <- A sign', 'it rained <- Ruiz'],
  ],
  [
    'critics who argue, after "while"',
    'The bank has warned that the levy could fail, while critics argue that it is fair.',
    ['that the levy could fail <- The bank', 'that it is fair <- critics'],
  ],
  [
    'rebels who insist, after "but"',
    'Ministers say the bill will pass, but rebels insist they have the numbers.',
    ['the bill will pass <- Ministers', 'they have the numbers <- rebels'],
  ],
  [
    'what somebody beside the speaker calls it',
    'The navy said ships used water cannon, in what its spokesman, Jan Lund, called a “wild act”.',
    ['ships used water cannon <- The navy', 'a “wild act” <- its spokesman, Jan Lund'],
  ],
  [
    'what somebody else said, after "but"',
    'Ruiz said it was late but his deputy, Jan Lund, warned of delays.',
    ['it was late <- Ruiz', 'delays <- his deputy, Jan Lund'],
  ],
  [
    'who hits back',
    'Ruiz said the levy was a sham but Lund disagreed, arguing that it would work.',
    ['the levy was a sham <- Ruiz', 'that it would work <- Lund'],
  ],
  [
    'who goes on',
    'Ruiz said the ship was late but the money was there, adding that it was safe.',
    ['the ship was late but the money was there <- Ruiz', 'that it was safe <- Ruiz'],
  ],
  [
    'three who judge',
    'Ruiz said the plan was “cruel”, Ana Berg called it “late” and Jan Lund branded it “a gift”.',
    ['the plan was “cruel” <- Ruiz', 'it “late” <- Ana Berg', 'it “a gift” <- Jan Lund'],
  ],
  [
    'a content before "with"',
    'Police said the man was armed, with one witness claiming that he had “an axe”.',
    ['the man was armed <- Police', 'that he had “an axe” <- one witness'],
  ],
  [
    'a report of another report',
    '“We will not go,” said Jan Lund, according to the Post.',
    ['“We will not go,” said Jan Lund <- the Post', '“We will not go,” <- Jan Lund'],
  ],
  [
    'what was called something before a participle, in US marks',
    'Ruiz called the walkout “late,” saying the city had paid.',
    ['the walkout “late,” <- Ruiz', 'the city had paid <- Ruiz'],
  ],
  [
    'police who appeal, after "and"',
    'Police said the man was armed and appealed for witnesses.',
    ['the man was armed <- Police', 'witnesses <- Police'],
  ],
  [
    'several who say so of one',
    'Police say the man is armed and are appealing for witnesses.',
    ['the man is armed <- Police', 'witnesses <- Police'],
  ],
  [
    'critics who suggest, after "while"',
    'Ruiz said the plan was safe, while critics suggest that it is late.',
    ['the plan was safe <- Ruiz', 'that it is late <- critics'],
  ],
  [
    'who says otherwise',
    'Ruiz said the road was safe but Lund disagreed, saying it leaked.',
    ['the road was safe <- Ruiz', 'it leaked <- Lund'],
  ],
  [
    'who hits back',
    'Ruiz said the road was safe, while Lund hit back, saying it leaked.',
    ['the road was safe <- Ruiz', 'it leaked <- Lund'],
  ],
  [
    'what the same adds',
    'Ruiz said the road was safe and left, adding that it leaked.',
    ['the road was safe and left <- Ruiz', 'that it leaked <- Ruiz'],
  ],
  [
    'who insists',
    'The board says the road is safe, but rebels insist that it leaks.',
    ['the road is safe <- The board', 'that it leaks <- rebels'],
  ],
  [
    'who warns, with an apposition',
    'Ruiz said the road was safe but her deputy, Jan Lund, warned that it leaked.',
    ['the road was safe <- Ruiz', 'that it leaked <- her deputy, Jan Lund'],
  ],
  [
    'three who call it something',
    'Ruiz said it was “cruel”, Ana Lund called it “daft” and Mr Stade described it as “a mess”.',
    ['it was “cruel” <- Ruiz', 'it “daft” <- Ana Lund', 'it as “a mess” <- Mr Stade'],
  ],
  [
    'what somebody’s relative calls something',
    'Ruiz said she went home and her son called her “late”.',
    ['she went home and her son called her “late” <- Ruiz', 'her “late” <- her son'],
  ],
  [
    'who speaks beside it',
    'Ruiz said it was late, with a witness claiming that it was early.',
    ['it was late <- Ruiz', 'that it was early <- a witness'],
  ],
  ['who else speaks in between', '“No,” said Ruiz after Lund shouted, “Go.”', ['“No,” <- Ruiz', '“Go.” <- Lund']],
  [
    'who tells others beside it',
    'Ruiz learnt that it was late and warned that it was dark, with the press officer telling crews it was shut.',
    ['that it was dark <- Ruiz', 'it was shut <- the press officer'],
  ],
  [
    'whom somebody condemned and asked',
    'Lund condemned what she called a “raft” and asked the board to shut it.',
    ['a “raft” <- she', 'the board to shut it <- Lund'],
  ],
  [
    'a sentence of its own behind a full stop in marks, though it reports',
    'Ruiz called it “a raft.” Lund complained of noise. It was “as loud as ever.” Police in Stade said ten people had left.',
    ['it “a raft.” <- Ruiz', 'noise <- Lund', 'ten people had left <- Police in Stade'],
  ],
  [
    'two things that somebody is accused of',
    'Ruiz accused Norrvik of losing a boat and then denying that it had sailed.',
    ['Norrvik of losing a boat and then denying that it had sailed <- Ruiz'],
  ],
  [
    'a suggestion that somebody rejects',
    'Ruiz rejected any suggestion that it was late.',
    ['any suggestion that it was late <- Ruiz'],
  ],
  [
    'what a study published by others says, after "but"',
    'The ban works, the ministry claims, but a study published on Monday says it has failed.',
    ['The ban works <- the ministry', 'it has failed <- a study published'],
  ],
  [
    'what people somewhere say, after "but"',
    'The bridge is safe, Ruiz insists, but engineers at the port say it could fall.',
    ['The bridge is safe <- Ruiz', 'it could fall <- engineers at the port'],
  ],
  [
    'but not what is only true of people somewhere',
    'The bridge is safe, Ruiz insists, and visitors to the port are welcome.',
    ['The bridge is safe | and visitors to the port are welcome <- Ruiz'],
  ],
  [
    'a charge that somebody told of before denies',
    'Ruiz accuses the firm of “a raft of lies”, a charge it denies.',
    ['the firm of “a raft of lies” <- Ruiz'],
  ],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});
