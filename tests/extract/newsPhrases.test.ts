import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';

test.each([
  [
    'a body with an acronym and a clause about it',
    'The Norrvik Port Union (NPU), which runs six quays, denied the charge.',
    ['the charge <- The Norrvik Port Union (NPU)'],
  ],
  [
    'what a clause with "which" tells of',
    'The port, which opened in May, announced a new manager.',
    ['a new manager <- The port'],
  ],
  [
    'a letter that was sent',
    'The letter, sent on Monday, says the minister misled the board.',
    ['the minister misled the board <- The letter'],
  ],
  [
    'a plan that is late, says somebody behind it',
    'The plan, backed by Lund, is late, says the minister.',
    ['The plan, backed by Lund, is late <- the minister'],
  ],
  [
    'who defended something before a colon',
    'The mayor of Stade, Jan Lund, defended the plan: “We had no choice.”',
    ['“We had no choice.” <- The mayor of Stade, Jan Lund'],
  ],
  ['repeated requests', 'The yard ignored repeated requests for comment.', []],
  ['what somebody repeats', 'Ruiz repeated that it was late.', ['that it was late <- Ruiz']],
  ['calls that somebody faces', 'Ruiz faced repeated calls for a vote.', []],
  ['those who are injured', 'Those injured claimed it was late.', ['it was late <- Those injured']],
  [
    'not everyone before a colon',
    'Not everyone agreed: Ana Ruiz, a pilot, said the quay was safe.',
    ['the quay was safe <- Ana Ruiz, a pilot'],
  ],
  [
    'whom somebody briefs',
    'The envoy, briefing the board via video link, said the truce was holding.',
    ['the truce was holding <- The envoy'],
  ],
  ['a third life', 'The fire claimed a third life.', []],
  ['a life that is over', 'Ruiz claimed his life was over.', ['his life was over <- Ruiz']],
  [
    'who asked to be called something',
    'A nurse, who asked to be called Leila, said she had fled.',
    ['she had fled <- A nurse'],
  ],
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
    'an age and an office behind a name',
    '“We left,” said Ana Ruiz, 44, a pilot in Stade.',
    ['“We left,” <- Ana Ruiz, 44, a pilot in Stade'],
  ],
  ['an age alone', '“We left,” said Ana Ruiz, 44, who runs the yard.', ['“We left,” <- Ana Ruiz, 44']],
  [
    'an office in a body that is named',
    "“We left,” said Ana Ruiz, Norrvik's head of policy.",
    ["“We left,” <- Ana Ruiz, Norrvik's head of policy"],
  ],
  [
    'a group that is based somewhere',
    'According to Norrvik, a watchdog based in Stade, at least nine died.',
    ['at least nine died <- Norrvik, a watchdog based in Stade'],
  ],
  [
    'a source in marks',
    'Norrvik quoted an “informed source” as saying that it was late.',
    ['that it was late <- an “informed source”'],
  ],
  [
    'what somebody beside the speaker calls it',
    'The navy said ships used water cannon, in what its spokesman, Jan Lund, called a “wild act”.',
    ['ships used water cannon <- The navy', 'a “wild act” <- its spokesman, Jan Lund'],
  ],
  [
    'two offices of one person',
    '“No,” said Ruiz, the head of sport and outreach director.',
    ['“No,” <- Ruiz, the head of sport and outreach director'],
  ],
  ['a pair that recalls', '“We are done,” the pair recall.', ['“We are done,” <- the pair']],
  ['who quit', 'Ana Ruiz quit the board last month, telling colleagues it was late.', ['it was late <- Ana Ruiz']],
  ['No 10 has said it', 'No 10 said that it was late.', ['that it was late <- No 10']],
  ['a spokesman for No 10', 'A No 10 spokesman said it was late.', ['it was late <- A No 10 spokesman']],
  [
    'whom an agency quotes, at the end',
    '“It was late,” the agency quoted Ruiz, a pilot, as saying.',
    ['“It was late,” <- Ruiz, a pilot'],
  ],
  ['whom an agency quotes without marks', 'It was late, the agency quoted Ruiz as saying.', ['It was late <- Ruiz']],
  ['who was quoted, at the end', 'It was late, Ruiz was quoted as saying.', ['It was late <- Ruiz']],
  [
    'somebody at the WHO',
    "The WHO's director, Ana Ruiz, said it was late.",
    ["it was late <- The WHO's director, Ana Ruiz"],
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
    'an accusation that others deny',
    'Ruiz said the fund was “empty”, an accusation ministers deny.',
    ['the fund was “empty” <- Ruiz'],
  ],
  ['a claim that others reject', 'Ruiz said it was “late,” a claim his deputy rejected.', ['it was “late,” <- Ruiz']],
  ['whom something is denied', 'The ruling denied commuters a service.', []],
  ['a use that is denied', 'Ruiz denied using the boat.', ['using the boat <- Ruiz']],
  [
    'a hearing with a name',
    'Ruiz told a Senate estimates hearing the contract was signed in May.',
    ['the contract was signed in May <- Ruiz'],
  ],
  [
    'plans that somebody judges',
    'Plans to shut the pool were described as “absurd” by Ana Ruiz.',
    ['Plans to shut the pool | as “absurd” <- Ana Ruiz'],
  ],
  [
    'a question in marks',
    'The chair asked the minister whether he was “seriously suggesting” nobody knew.',
    ['whether he was “seriously suggesting” nobody knew <- The chair'],
  ],
  [
    'what was called something before a verb',
    'Ruiz resigned after notes in which he called Lund “a fool” were published.',
    ['Lund “a fool” <- he'],
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
    'who calls it something, behind "with"',
    "The plan split the trade, with Norrvik's director, Jan Lund, calling it “a farce”.",
    ["it “a farce” <- Norrvik's director, Jan Lund"],
  ],
  [
    'a content before "with"',
    'Police said the man was armed, with one witness claiming that he had “an axe”.',
    ['the man was armed <- Police', 'that he had “an axe” <- one witness'],
  ],
  [
    'a content with "with" in it',
    'Ruiz said the yard was shut, with the board refusing to pay.',
    ['the yard was shut, with the board refusing to pay <- Ruiz'],
  ],
  ['who is blunt when asked', 'Asked if he would sell, Ruiz was blunt: “No, never.”', ['“No, never.” <- Ruiz']],
  [
    'what could continue before a colon',
    'Ruiz hinted that action could continue: “That is what it takes.”',
    ['that action could continue <- Ruiz', '“That is what it takes.” <- Ruiz'],
  ],
  [
    'talks that had failed before a colon',
    'Ruiz warned that talks had failed: “We tried.”',
    ['that talks had failed <- Ruiz', '“We tried.” <- Ruiz'],
  ],
  [
    'what a district had offered',
    'Ruiz said the district had offered “promises and paper.”',
    ['the district had offered “promises and paper.” <- Ruiz'],
  ],
  ['what shares add', 'Shares in Norrvik added 3.1% after the yard was sold.', []],
  ['points that an index adds', 'The index added 230 points to close at 41,200.', []],
  ['what a ministry adds', 'The ministry added 12 people had died.', ['12 people had died <- The ministry']],
  ['a note that climbs', 'The yield on the 10-year Norrvik note climbed to 4.31% from 4.24%.', []],
  [
    'forecasts that others dispute',
    'The agency, whose forecasts Norrvik disputes, said that demand would fall.',
    ['that demand would fall <- The agency'],
  ],
  ['how long, and what she pointed to', 'Asked how long it might last, Ruiz shrugged at her boots.', []],
  ['what police believe they found', 'Police have found what they believe is a bomb.', []],
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
    'a day that owns something',
    "Ruiz said Monday's vote was “a disgrace”.",
    ["Monday's vote was “a disgrace” <- Ruiz"],
  ],
  ['a day before a clause', 'Ruiz said Monday it was late.', ['it was late <- Ruiz']],
  [
    'a manager then',
    "The club's then manager, Jan Lund, said it was late.",
    ["it was late <- The club's then manager, Jan Lund"],
  ],
  [
    'states that accuse',
    'Delegates from small island states accused oil firms of blocking a deal.',
    ['oil firms of blocking a deal <- Delegates from small island states'],
  ],
  [
    'when she was asked',
    '“Well,” said Ruiz when she was asked about the deal, “that is life.”',
    ['“Well,” | “that is life.” <- Ruiz'],
  ],
  [
    'what the agency announced beside',
    'The minister, explaining her plan, said it would cost £2bn.',
    ['it would cost £2bn <- The minister'],
  ],
  [
    'a man accused of something',
    'A pilot accused of lying told a tribunal he was sorry.',
    ['he was sorry <- A pilot accused of lying'],
  ],
  [
    'his biographer',
    'According to his biographer, Ana Ruiz, he was rude.',
    ['he was rude <- his biographer, Ana Ruiz'],
  ],
  ['what was shouted as somebody left', 'Ruiz shouted “Free Stade” as he was led away.', ['“Free Stade” <- Ruiz']],
  ['the latest blow', 'Ruiz said he would resign, the latest blow to the yard.', ['he would resign <- Ruiz']],
  [
    'what somebody told her when she was young',
    'Ruiz told her when she was 12 that she would win.',
    ['that she would win <- Ruiz'],
  ],
  [
    'what was played down',
    'The minister played down the row as “a storm in a teacup”.',
    ['the row as “a storm in a teacup” <- The minister'],
  ],
  ['a year before a name', 'In 1990 Jan Lund called her a fraud.', ['her a fraud <- Jan Lund']],
  [
    'a report of another report',
    '“We will not go,” said Jan Lund, according to the Post.',
    ['“We will not go,” said Jan Lund <- the Post', '“We will not go,” <- Jan Lund'],
  ],
  ['whom a paper quoted', 'Ruiz said, as quoted by the Post, that it was late.', ['that it was late <- Ruiz']],
  [
    'a plan that is dead in her words',
    'Ruiz said the plan was, in her words, “dead”.',
    ['the plan was, in her words, “dead” <- Ruiz'],
  ],
  [
    'somebody identified by police',
    'A man identified by police as Jan Lund said he was sorry.',
    ['he was sorry <- Jan Lund'],
  ],
  [
    'who requested anonymity',
    'One pilot, who requested anonymity, said the camp was full.',
    ['the camp was full <- One pilot'],
  ],
  ['what a port made clear', 'Norrvik made clear it would not pay.', ['it would not pay <- Norrvik']],
  ['what somebody was branded', 'Ruiz has been branded “a disgrace”.', ['Ruiz | “a disgrace” <- ']],
  ['what a dog was called', 'The dog was called “Rex”.', []],
  [
    'a warning from somebody',
    'The vote came after a warning from Jan Lund that Stade risks “ruin”.',
    ['that Stade risks “ruin” <- Jan Lund'],
  ],
  ['who was overheard', 'Ruiz was overheard saying that the plan was “mad”.', ['that the plan was “mad” <- Ruiz']],
  [
    'whose manager says so, by name',
    'He moved to Stade, whose manager, Jan Lund, called him “a gem”.',
    ['him “a gem” <- manager, Jan Lund'],
  ],
  [
    'whose wife does something else',
    'Ruiz, whose wife, Ana, drives a truck, said it was late.',
    ['it was late <- Ruiz'],
  ],
  [
    'a tribute',
    'The family of Jan Lund have paid tribute to “a giant of the quay”.',
    ['tribute to “a giant of the quay” <- The family of Jan Lund'],
  ],
  ['whom fans mocked', 'Fans mocked the striker after he said he was “the best”.', ['he was “the best” <- he']],
  [
    'what was called something before a participle, in US marks',
    'Ruiz called the walkout “late,” saying the city had paid.',
    ['the walkout “late,” <- Ruiz', 'the city had paid <- Ruiz'],
  ],
  [
    'what a paper has learned',
    'The mayor warned that fares would rise, the Norrvik Post has learned.',
    ['that fares would rise <- The mayor'],
  ],
  [
    'two posts in marks around a full stop',
    '“Ilan is a friend,” he posted on X. “On this he is wrong.”',
    ['“Ilan is a friend,” | “On this he is wrong.” <- he'],
  ],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  ['The port called the plan “unacceptable”.', 'mixed'],
  ['Ruiz said the wave would hit “around midnight”.', 'mixed'],
  ['Ruiz told reporters there was “no Plan B”.', 'mixed'],
  ['Ruiz said the project “Quays First” was late.', 'indirect'],
])('what is in marks counts as said: %s', (sentence, kind) => {
  expect(extractQuotes(`News from the port\n\n${sentence}`).quotes.map((quote) => quote.kind)).toEqual([kind]);
});

test.each([
  ['“I am sorry,” the man, who denies murder, said.', 'said'],
  ['“I am sorry,” the man who denies murder said.', 'said'],
  ['“I was not told,” Ruiz, who resigned over the claims in May, told the Post.', 'told'],
])('a verb inside a relative clause is no cue: %s', (sentence, cue) => {
  const text = `News from the port\n\n${sentence}`;
  const [first] = extractQuotes(text).quotes;
  expect(text.slice(first?.cue?.start, first?.cue?.end)).toBe(cue);
});

test('No 10 denies nothing by its name', () => {
  const { quotes } = extractQuotes('News from the port\n\nNo 10 said that it was late.');
  expect(quotes.map(({ modality }) => modality)).toEqual([undefined]);
});

test.each([
  ['‘I was lost’: Ana Ruiz on her year at sea', ['‘I was lost’ <- Ana Ruiz']],
  ['‘It was chaos’: anger in Stade as the quay shuts', ['‘It was chaos’ <- ']],
  ['‘The Wide Bay’: a guide', []],
])('a quotation opens a headline: %s', (headline, expected) => {
  expect(readQuotes(`${headline}\n\nThe port was shut.`)).toEqual(expected);
});
