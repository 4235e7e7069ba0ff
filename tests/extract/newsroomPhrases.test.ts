import { expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';

test.each([
  [
    'a time between "had" and its verb',
    'The port had earlier this week said that the pier was old.',
    ['that the pier was old <- The port'],
  ],
  ['a month there', 'Ruiz had in March promised to scrap the toll.', ['to scrap the toll <- Ruiz']],
  ['a long time there', 'Ruiz has in recent weeks denied that it leaks.', ['that it leaks <- Ruiz']],
  ['a question is no such time', 'Has the minister said that it was late?', ['that it was late <- the minister']],
  [
    'who resigned last night',
    'Last night Sir Keir Lund resigned, saying that he was tired.',
    ['that he was tired <- Sir Keir Lund'],
  ],
  ['who left last night', 'Last night shoppers left, saying it was late.', ['it was late <- shoppers']],
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
  ['whom somebody thanked', 'Ruiz said she was sorry and thanked her staff.', ['she was sorry <- Ruiz']],
  [
    'who had thanked them is part of it',
    'Ruiz said Lund had wept and thanked his staff.',
    ['Lund had wept and thanked his staff <- Ruiz'],
  ],
  ['how long, and a sigh', 'Asked how long it would take, Ruiz sighed.', []],
  [
    'an office of a nation',
    'Scottish first minister Ruiz said it was late.',
    ['it was late <- Scottish first minister Ruiz'],
  ],
  [
    'critics who suggest, after "while"',
    'Ruiz said the plan was safe, while critics suggest that it is late.',
    ['the plan was safe <- Ruiz', 'that it is late <- critics'],
  ],
  [
    'a word inside a relative clause is no cue',
    '“No,” Ruiz, who led the inquiry into the claims, told the board.',
    ['“No,” <- Ruiz'],
  ],
  ['nor is the verb of that clause', '“No,” Ruiz, who requested anonymity, said.', ['“No,” <- Ruiz']],
  ['a claim that somebody rejects', 'Lund called it “empty,” a claim her board rejected.', ['it “empty,” <- Lund']],
  [
    'a claim from somebody',
    '“It is empty,” a claim from the union said.',
    ['“It is empty,” <- a claim from the union'],
  ],
  ['what somebody is denied', 'The ruling denies voters the right to appeal.', []],
  ['what somebody denies', 'She denied the charges the court had read.', ['the charges the court had read <- She']],
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
  ['a month that is a name', 'Former minister Ana May said it was late.', ['it was late <- Former minister Ana May']],
  ['one of two', 'Ana May and Jan Lund said it was late.', ['it was late <- Ana May and Jan Lund']],
  ['a season that is a name', 'Mr Winter said it was late.', ['it was late <- Mr Winter']],
  ['such a name behind its verb', '“No,” said Ana May.', ['“No,” <- Ana May']],
  ['a month that is none', 'The Senate last March said it was late.', ['it was late <- The Senate']],
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
  [
    'what follows “that” and a comma',
    'Lund said that, while few crews left, it was late.',
    ['that, while few crews left, it was late <- Lund'],
  ],
  ['when it was shouted', 'She shouted “Go home” as they left.', ['“Go home” <- She']],
  ['whom it was shouted at', 'She shouted “Go home” at the crew.', ['“Go home” <- She']],
  ['where it was called so', 'Ruiz called him “a crab” at a rally and they cheered.', ['him “a crab” <- Ruiz']],
  [
    'what becomes of such words',
    'Ruiz resigned after notes in which she called him “a crab” were read.',
    ['him “a crab” <- she'],
  ],
  ['what it means', 'Ruiz said she would go, the latest blow to the port.', ['she would go <- Ruiz']],
  ['how often', 'Ruiz said she would go, the first time in years.', ['she would go <- Ruiz']],
  ['a plea of guilty', 'Lund pleaded guilty to theft.', []],
  ['another plea', 'Lund pleaded with the crew to stay.', ['the crew to stay <- Lund']],
  ['who was overheard', 'Ruiz was overheard saying that it was late.', ['that it was late <- Ruiz']],
  ['what is put to somebody', 'Mr Lund put it to Ms Ruiz that it was late.', ['that it was late <- Mr Lund']],
  ['how somebody puts it', 'Let us put it that way, Ruiz said.', ['Let us put it that way <- Ruiz']],
  ['a time in a name', 'Ruiz told the Norrvik Evening News that it was late.', ['that it was late <- Ruiz']],
  ['two verbs in one', 'Ruiz told him to go and see.', ['him to go and see <- Ruiz']],
  ['where, she said', 'She was sent to Stade, where, she said, “men got the rent”.', ['“men got the rent” <- she']],
  ['a year without a comma', 'In 1990 Jan Lund called her a crab.', ['her a crab <- Jan Lund']],
  ['how somebody said it', '“It leaks,” said Mr Lund, his voice breaking.', ['“It leaks,” <- Mr Lund']],
  ['a man called so', 'A man called Jan Lund said it was late.', ['it was late <- Jan Lund']],
  ['advice to somebody', 'Her advice to parents is short.', []],
  [
    'words in a clause about whom one mocks',
    'Fans mocked Ruiz after she said it was “the best”.',
    ['it was “the best” <- she'],
  ],
  [
    'words about what one rejects',
    'The court rejected a claim by a man who said he was “robbed”.',
    ['he was “robbed” <- who'],
  ],
  ['a man accused of something', 'A man accused of theft said it was late.', ['it was late <- A man accused of theft']],
  ['a title that could be a verb', '“No,” press secretary Ana Ruiz said.', ['“No,” <- press secretary Ana Ruiz']],
  [
    'whether he was',
    'Ruiz asked him whether it was “seriously” what anyone wanted.',
    ['whether it was “seriously” what anyone wanted <- Ruiz'],
  ],
  ['however', 'It did, however, recommend that it close.', ['that it close <- It']],
  [
    'what was asked in between',
    '“Well,” said Ruiz when she was asked about it, “it leaks.”',
    ['“Well,” | “it leaks.” <- Ruiz'],
  ],
  ['who else speaks in between', '“No,” said Ruiz after Lund shouted, “Go.”', ['“No,” <- Ruiz', '“Go.” <- Lund']],
  ['whom footage shows', 'Footage showed Ana Ruiz telling a man to “get up”.', ['a man to “get up” <- Ana Ruiz']],
  ['what a poll shows', 'The poll showed Ruiz leading.', ['Ruiz leading <- The poll']],
  ['a video posted online', 'A video posted online shows Ruiz saying that it was late.', ['that it was late <- Ruiz']],
  [
    'whose biographer',
    'According to his biographer, Ana Stade, he was late.',
    ['he was late <- his biographer, Ana Stade'],
  ],
  ['whose friends', 'According to his friends, Norrvik was dull.', ['Norrvik was dull <- his friends']],
  [
    'a tribute',
    'The crew have paid tribute to “the best pilot anyone could ask for”.',
    ['tribute to “the best pilot anyone could ask for” <- The crew'],
  ],
  [
    'what a speech was used to say',
    'Ruiz used her speech to thank the crew for “all that they had done”.',
    ['the crew for “all that they had done” <- Ruiz'],
  ],
  [
    'a plan to do something',
    'The plan to move the pier was branded “a disgrace” by Lund.',
    ['The plan to move the pier | “a disgrace” <- Lund'],
  ],
  ['whose husband', 'She met Ana Stade, whose husband, Jan, said it was late.', ['it was late <- husband, Jan']],
  ['whose house', 'Ana Ruiz, whose house burned in Stade, Norrvik, said it was late.', ['it was late <- Ana Ruiz']],
  [
    'what nobody told',
    '“If you had told me that in May, I would have left,” Ruiz said.',
    ['“If you had told me that in May, I would have left,” <- Ruiz'],
  ],
  [
    'what somebody told of said',
    'Ruiz told the court that Jan Lund rang her and said: “Go.”',
    ['that Jan Lund rang her <- Ruiz', '“Go.” <- Jan Lund'],
  ],
  [
    'what the same said',
    'Ruiz told the court that Jan Lund was late and said: “Go.”',
    ['that Jan Lund was late <- Ruiz', '“Go.” <- Ruiz'],
  ],
  ['what was made clear', 'It was made clear that the pier would stay.', ['that the pier would stay <- ']],
  ['what it made clear', 'It has made clear that the pier would stay.', ['that the pier would stay <- It']],
  [
    'a warning from somebody',
    'There was a warning from Lord Stade that Norrvik risks “a flood”.',
    ['that Norrvik risks “a flood” <- Lord Stade'],
  ],
  ['a plea to somebody', 'They met after a plea from Ruiz for crews to stay.', ['crews to stay <- Ruiz']],
  ['a plea to do it', 'They met after a plea from Ruiz to stay.', ['to stay <- Ruiz']],
  ['or', 'The crews were told to back the plan or lose their pay.', ['to back the plan or lose their pay <- ']],
  [
    'who tells others beside it',
    'Ruiz heard that it was late, with the press officer telling crews it was shut.',
    ['that it was late <- Ruiz', 'it was shut <- the press officer'],
  ],
  ['who laughed when told', 'Ruiz laughed when the nurse told her. “I left.”', ['“I left.” <- ']],
  ['a grin', '“Sorry,” she grinned.', ['“Sorry,” <- she']],
  ['what was written, urging', 'Ruiz has written to the board urging it to stay.', ['it to stay <- Ruiz']],
  ['as much', 'Asked if she had told the board as much, Ruiz left.', []],
  [
    'what it is too early to comment on',
    'Ruiz said it would be wrong to comment while the case was open but that she was sad.',
    ['it would be wrong to comment while the case was open but that she was sad <- Ruiz'],
  ],
  ['a month behind “last”', 'Last May Ruiz said it was late.', ['it was late <- Ruiz']],
  [
    'whom somebody condemned and asked',
    'Lund condemned what she called a “raft” and asked the board to shut it.',
    ['a “raft” <- she', 'the board to shut it <- Lund'],
  ],
  [
    'somebody’s title inside what is said',
    'Ruiz said she met Lund, the latest mayor to go, in Stade.',
    ['she met Lund, the latest mayor to go, in Stade <- Ruiz'],
  ],
  [
    'a claim denied by somebody who speaks',
    'Ruiz said it was “cooked up”, a claim denied by its author, Jan Lund, who said: “It was not.”',
    ['it was “cooked up” <- Ruiz', '“It was not.” <- who'],
  ],
  [
    'for whom somebody asks',
    'Asked by Ana Stade, for the port, whether it was late, Lund replied: “It was.”',
    ['whether it was late <- Ana Stade', '“It was.” <- Lund'],
  ],
])('%s', (_, text, quotes) => {
  expect(readParagraph(text)).toEqual(quotes);
});

test.each([
  ['Ana Ruiz: the girl who moved the pier', []],
  ['Review: ‘The Pier’ is a joy', []],
  ['Ruiz: We will fight on', ['We will fight on <- Ruiz']],
])('a headline, %s', (headline, quotes) => {
  expect(readQuotes(`${headline}\n\nAna Ruiz came to the port.`)).toEqual(quotes);
});

test.each([
  ['‘We will win’: Ruiz', ['‘We will win’ <- Ruiz']],
  ['Budget is ‘a sham’ - Ruiz', ['Budget is ‘a sham’ <- Ruiz']],
  ['Budget is a sham – Ruiz', ['Budget is a sham <- Ruiz']],
  ['Port will not bow to threats: PM Ruiz', ['Port will not bow to threats <- PM Ruiz']],
  ['Port to close for a year - ministry', ['Port to close for a year <- ministry']],
  ['Norrvik needs more nurses: report', ['Norrvik needs more nurses <- report']],
  ['Port will close in May - Reuters', []],
  ['Experts: Norrvik will need more nurses', ['Norrvik will need more nurses <- Experts']],
  ['Parliament: MPs vote on port', []],
  ['Port is closing: live updates', []],
  ['Port will close in May: the letter', []],
  ['The woman who moved the pier: Ana Ruiz', []],
  ['Port is closing: Norrvik', []],
  ['Harbour Prize Goes Home: Jan Lund', []],
])('a headline opens or ends with its speaker, or with none: %s', (headline, quotes) => {
  const text = `${headline}\n\nAna Ruiz, the mayor, said it was late. Jan Lund told Reuters he was cold in Norrvik.`;
  expect(readQuotes(text).slice(0, -2)).toEqual(quotes);
});
