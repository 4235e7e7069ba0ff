import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  ['what somebody repeats', 'Ruiz repeated that it was late.', ['that it was late <- Ruiz']],
  [
    'what plans or talks would do',
    'Ruiz said plans to close the port would be dropped. Ek said talks with the union needed help.',
    ['plans to close the port would be dropped <- Ruiz', 'talks with the union needed help <- Ek'],
  ],
  [
    'what somebody warns of, but not whom',
    'Ruiz warned climate change would cost jobs. Ek warned closing the port would be late. Lund warned MPs ferries were late.',
    ['climate change would cost jobs <- Ruiz', 'closing the port would be late <- Ek', 'ferries were late <- Lund'],
  ],
  [
    'words that go on behind whoever went on to say them',
    '“It is late,” Ana Ruiz went on to say, “and it is old.”',
    ['“It is late,” | “and it is old.” <- Ana Ruiz'],
  ],
  ['what somebody went on to say before', 'The port was shut, Ruiz went on to say.', ['The port was shut <- Ruiz']],
  [
    'what somebody went on to say inside marks',
    '“The clerk went on to say it was shut,” Lund said.',
    ['“The clerk went on to say it was shut,” <- Lund', 'it was shut <- The clerk'],
  ],
  ['those who are injured', 'Those injured claimed it was late.', ['it was late <- Those injured']],
  [
    'what somebody tells others, but not you',
    '“I tell them that it is late,” Ruiz said. “I tell you that it is dark,” said Lund.',
    ['“I tell them that it is late,” <- Ruiz', 'that it is late <- I', '“I tell you that it is dark,” <- Lund'],
  ],
  [
    'what somebody asked for in their own words',
    '“I asked for a ferry and got a raft. I asked him once,” Ruiz said.',
    ['“I asked for a ferry and got a raft. I asked him once,” <- Ruiz', 'a ferry <- I'],
  ],
  [
    'what somebody told her who had rung her, too',
    'Ruiz said that a clerk had rung her and told her to wait. Ruiz said that Lund had rung her and told Berg to go.',
    [
      'that a clerk had rung her <- Ruiz',
      'her to wait <- a clerk',
      'that Lund had rung her <- Ruiz',
      'Berg to go <- Ruiz',
    ],
  ],
  [
    'what drivers on a bridge are to do, but not those on a way to somewhere',
    'Police told drivers on the bridge to stop. Ruiz told drivers on the way to Porto that it was late.',
    ['drivers on the bridge to stop <- Police', 'that it was late <- Ruiz'],
  ],
  [
    'what a village vows, what a yard offers and a town appeals for',
    'The village vows to sue. The yard offers to pay. The town appeals to Lund for help. The yard reports to Lund were late.',
    ['to sue <- The village', 'to pay <- The yard', 'Lund for help <- The town'],
  ],
  [
    'what things remind somebody of is nobody’s word',
    '“It reminds us that it is late,” Ruiz said.',
    ['“It reminds us that it is late,” <- Ruiz'],
  ],
  ['a life that is over', 'Ruiz claimed his life was over.', ['his life was over <- Ruiz']],
  [
    'comments that somebody else reported',
    'Lund said in comments reported by the Post that the yard would close.',
    ['that the yard would close <- Lund'],
  ],
  [
    'a statement that others carried',
    'Lund said in a statement carried by state media that Stade was shut.',
    ['that Stade was shut <- Lund'],
  ],
  [
    'what a board had said earlier this week',
    'The board had earlier this week said that it was late.',
    ['that it was late <- The board'],
  ],
  [
    'what a board has warned this week',
    'The board has this week warned that it was late.',
    ['that it was late <- The board'],
  ],
  [
    'what a report recommends, however',
    'The report did, however, recommend that it close.',
    ['that it close <- The report'],
  ],
  [
    'a content with "with" in it',
    'Ruiz said the yard was shut, with the board refusing to pay.',
    ['the yard was shut, with the board refusing to pay <- Ruiz'],
  ],
  [
    'what a district had offered',
    'Ruiz said the district had offered “promises and paper.”',
    ['the district had offered “promises and paper.” <- Ruiz'],
  ],
  ['what a ministry adds', 'The ministry added 12 people had died.', ['12 people had died <- The ministry']],
  [
    'a day that owns something',
    "Ruiz said Monday's vote was “a disgrace”.",
    ["Monday's vote was “a disgrace” <- Ruiz"],
  ],
  ['a day before a clause', 'Ruiz said Monday it was late.', ['it was late <- Ruiz']],
  ['what was shouted as somebody left', 'Ruiz shouted “Free Stade” as he was led away.', ['“Free Stade” <- Ruiz']],
  ['the latest blow', 'Ruiz said he would resign, the latest blow to the yard.', ['he would resign <- Ruiz']],
  [
    'a plan that is dead in her words',
    'Ruiz said the plan was, in her words, “dead”.',
    ['the plan was, in her words, “dead” <- Ruiz'],
  ],
  ['what a port made clear', 'Norrvik made clear it would not pay.', ['it would not pay <- Norrvik']],
  [
    'a warning from somebody',
    'The vote came after a warning from Jan Lund that Stade risks “ruin”.',
    ['that Stade risks “ruin” <- Jan Lund'],
  ],
  ['who was overheard', 'Ruiz was overheard saying that the plan was “mad”.', ['that the plan was “mad” <- Ruiz']],
  [
    'what a paper has learned',
    'The mayor warned that fares would rise, the Norrvik Post has learned.',
    ['that fares would rise <- The mayor'],
  ],
  [
    'a time between "had" and its verb',
    'The port had earlier this week said that the pier was old.',
    ['that the pier was old <- The port'],
  ],
  ['a month there', 'Ruiz had in March promised to scrap the toll.', ['to scrap the toll <- Ruiz']],
  [
    'who resigned last night',
    'Last night Sir Keir Lund resigned, saying that he was tired.',
    ['that he was tired <- Sir Keir Lund'],
  ],
  ['who left last night', 'Last night shoppers left, saying it was late.', ['it was late <- shoppers']],
  ['whom somebody thanked', 'Ruiz said she was sorry and thanked her staff.', ['she was sorry <- Ruiz']],
  [
    'who had thanked them is part of it',
    'Ruiz said Lund had wept and thanked his staff.',
    ['Lund had wept and thanked his staff <- Ruiz'],
  ],
  ['a month that is none', 'The Senate last March said it was late.', ['it was late <- The Senate']],
  [
    'what follows “that” and a comma',
    'Lund said that, while few crews left, it was late.',
    ['that, while few crews left, it was late <- Lund'],
  ],
  ['when it was shouted', 'She shouted “Go home” as they left.', ['“Go home” <- She']],
  ['what it means', 'Ruiz said she would go, the latest blow to the port.', ['she would go <- Ruiz']],
  ['how often', 'Ruiz said she would go, the first time in years.', ['she would go <- Ruiz']],
  ['who was overheard', 'Ruiz was overheard saying that it was late.', ['that it was late <- Ruiz']],
  ['how somebody puts it', 'Let us put it that way, Ruiz said.', ['Let us put it that way <- Ruiz']],
  ['however', 'It did, however, recommend that it close.', ['that it close <- It']],
  ['what was made clear', 'It was made clear that the pier would stay.', ['that the pier would stay <- ']],
  ['what it made clear', 'It has made clear that the pier would stay.', ['that the pier would stay <- It']],
  [
    'a warning from somebody',
    'There was a warning from Lord Stade that Norrvik risks “a flood”.',
    ['that Norrvik risks “a flood” <- Lord Stade'],
  ],
  [
    'what it is too early to comment on',
    'Ruiz said it would be wrong to comment while the case was open but that she was sad.',
    ['it would be wrong to comment while the case was open but that she was sad <- Ruiz'],
  ],
  [
    'somebody’s title inside what is said',
    'Ruiz said she met Lund, the latest mayor to go, in Stade.',
    ['she met Lund, the latest mayor to go, in Stade <- Ruiz'],
  ],
  [
    'what others say, inside marks',
    '“My mother says I am late, and he asks what it costs. When he says he is ill, I wait,” Ruiz said.',
    [
      '“My mother says I am late, and he asks what it costs. When he says he is ill, I wait,” <- Ruiz',
      'I am late <- My mother',
      'what it costs <- he',
    ],
  ],
  [
    'what somebody said to whoever tells of it, inside marks, but not what is only known of somebody',
    '“I asked him twice, and he said it was late,” Ruiz said. “We left because he said it was late,” said Lund.',
    [
      '“I asked him twice, and he said it was late,” <- Ruiz',
      'it was late <- he',
      '“We left because he said it was late,” <- Lund',
    ],
  ],
  [
    'a question cut short, inside marks',
    '“A clerk rang and asked me how deep. I asked her which half,” Ruiz said.',
    ['“A clerk rang and asked me how deep. I asked her which half,” <- Ruiz', 'how deep <- A clerk', 'which half <- I'],
  ],
  [
    'what somebody was told, advised and answered, inside marks',
    '“They told us the army needed gamers. A clerk advised me to wait, and I answer: ‘No,’” Ruiz said.',
    [
      '“They told us the army needed gamers. A clerk advised me to wait, and I answer: ‘No,’” <- Ruiz',
      'the army needed gamers <- They',
      'me to wait <- A clerk',
      '‘No,’ <- I',
    ],
  ],
  [
    'what several say, inside marks, but not what they would',
    '“My daughters say I am late, and they tell me it rains. The others would say I am ill,” Ruiz said.',
    [
      '“My daughters say I am late, and they tell me it rains. The others would say I am ill,” <- Ruiz',
      'I am late <- My daughters',
      'it rains <- they',
    ],
  ],
  [
    'what is promised inside a report, but not what that report goes on with',
    'Ruiz said her client had warned Lund that it was late, and had been told to go. Lund said the yard had promised to pay but that it was late.',
    [
      'her client had warned Lund that it was late, and had been told to go <- Ruiz',
      'that it was late <- her client',
      'to go <- ',
      'the yard had promised to pay but that it was late <- Lund',
      'to pay <- the yard',
    ],
  ],
  [
    'what breaks off behind "and"',
    'Ruiz said Lund had promised to pay, and quickly',
    ['Lund had promised to pay, and quickly <- Ruiz', 'to pay, and quickly <- Lund'],
  ],
  [
    'what somebody admitted to have done, inside a report',
    'Ruiz said the suspects had admitted stealing it.',
    ['the suspects had admitted stealing it <- Ruiz', 'stealing it <- the suspects'],
  ],
  ['what somebody offers somebody', 'Norrvik offered the crew a boat.', ['a boat <- Norrvik']],
  ['what somebody is promised', 'The crew was promised a date by May.', ['a date by May <- ']],
  ['who offers it', 'The crew had been offered a boat by Norrvik.', ['a boat <- Norrvik']],
  ['what they have been promised for a year', 'They have been promised a bridge since May.', ['a bridge <- ']],
  ['what is offered', 'Norrvik has offered a boat by May.', ['a boat by May <- Norrvik']],
  ['what she is offered', 'Norrvik has offered her a boat.', ['a boat <- Norrvik']],
  [
    'what somebody told me never to do',
    '“He told me never to row,” Ruiz said.',
    ['“He told me never to row,” <- Ruiz', 'me never to row <- He'],
  ],
  [
    'what opens with a phrase and a comma',
    'Ruiz said despite the storm, boats would sail. Lund said as a pilot, he was shocked. Berg said in Porto, his home, before he left.',
    ['despite the storm, boats would sail <- Ruiz', 'as a pilot, he was shocked <- Lund'],
  ],
  [
    'what follows where it was said and a comma',
    'Ruiz said in a statement, boats would sail.',
    ['boats would sail <- Ruiz'],
  ],
  [
    'what opens with a year, with "at no point" or with a day that does something',
    'Ruiz said by 2030 the ice would be gone. Lund said at no point was the crew in danger. Berg said Monday was a dark day.',
    [
      'by 2030 the ice would be gone <- Ruiz',
      'at no point was the crew in danger <- Lund',
      'Monday was a dark day <- Berg',
    ],
  ],
  [
    'what was never so, and what has been so far',
    'Ruiz said not one gate had been shut. Lund said never had he seen such waves. Ek said so far 40 boats had sunk. Berg said never to row.',
    ['not one gate had been shut <- Ruiz', 'never had he seen such waves <- Lund', 'so far 40 boats had sunk <- Ek'],
  ],
  [
    'no words of those who go on with what they did',
    'While Ruiz said boats would sail, the pilots went on with their strike.',
    ['boats would sail <- Ruiz'],
  ],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});
