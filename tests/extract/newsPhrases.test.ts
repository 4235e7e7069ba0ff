import { extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

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
  [
    'a press secretary behind marks',
    '“We are done,” White House press secretary Ana Ruiz said.',
    ['“We are done,” <- White House press secretary Ana Ruiz'],
  ],
  [
    "a report's author behind marks",
    '“We are done,” report author Ana Ruiz said.',
    ['“We are done,” <- report author Ana Ruiz'],
  ],
  ['a pair that recalls', '“We are done,” the pair recall.', ['“We are done,” <- the pair']],
  ['who resigned last night', 'Last night Ruiz resigned, saying it was late.', ['it was late <- Ruiz']],
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
