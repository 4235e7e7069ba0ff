import { expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';

test.each([
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
    'two offices of one person',
    '“No,” said Ruiz, the head of sport and outreach director.',
    ['“No,” <- Ruiz, the head of sport and outreach director'],
  ],
  ['a pair that recalls', '“We are done,” the pair recall.', ['“We are done,” <- the pair']],
  [
    'whom an agency quotes, at the end',
    '“It was late,” the agency quoted Ruiz, a pilot, as saying.',
    ['“It was late,” <- Ruiz, a pilot'],
  ],
  [
    'two posts in marks around a full stop',
    '“Ilan is a friend,” he posted on X. “On this he is wrong.”',
    ['“Ilan is a friend,” | “On this he is wrong.” <- he'],
  ],
  ['nor is the verb of that clause', '“No,” Ruiz, who requested anonymity, said.', ['“No,” <- Ruiz']],
  [
    'a claim from somebody',
    '“It is empty,” a claim from the union said.',
    ['“It is empty,” <- a claim from the union'],
  ],
  ['such a name behind its verb', '“No,” said Ana May.', ['“No,” <- Ana May']],
  ['how somebody said it', '“It leaks,” said Mr Lund, his voice breaking.', ['“It leaks,” <- Mr Lund']],
  ['a title that could be a verb', '“No,” press secretary Ana Ruiz said.', ['“No,” <- press secretary Ana Ruiz']],
  ['a grin', '“Sorry,” she grinned.', ['“Sorry,” <- she']],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  [
    'a question that somebody snaps',
    '“He has got mirrors, no?” Lund snapped to the harbour radio.',
    '“He has got mirrors, no?” <- Lund',
  ],
  ['what somebody added after saying', '“We are late,” said Ruiz, before adding: “It is sad.”', '“It is sad.” <- Ruiz'],
  ['a quotation that stops where somebody else laughs', '“Never,” he said. Lund laughed. “Always.”', '“Never,” <- he'],
  ['marks that are how somebody put it', '“A mess” is how Ana Ruiz described it.', '“A mess” <- Ana Ruiz'],
  [
    'a speaker after a verb and its particle',
    '“We waited for it all day”, summed up a harbour clerk.',
    '“We waited for it all day” <- a harbour clerk',
  ],
  [
    'who is quoted after the words',
    '“We waited for it”, one manager is quoted as saying in an annex.',
    '“We waited for it” <- one manager',
  ],
  [
    'a first name that is a modal verb',
    '“It is dear,” said Will Doyle, a ferryman.',
    '“It is dear,” <- Will Doyle, a ferryman',
  ],
  ['somebody in person', '“We sank”, Lund himself said.', '“We sank” <- Lund'],
  ['a name with an apposition between dashes', '“We sank,” Ann Berg — a pilot — said.', '“We sank,” <- Ann Berg'],
  ['a name in brackets', '“We mopped it up” (an usher).', '“We mopped it up” <- an usher'],
  [
    'a report in a sentence after the last quotation',
    '“We sank,” said Ann Berg. Lund added that the ferry was old. “Nobody had ever painted it.”',
    'that the ferry was old | “Nobody had ever painted it.” <- Lund',
  ],
  [
    'a predicate that goes on after words in marks',
    '“Only you,” Lund said, would buy that boat.',
    '“Only you,” | would buy that boat <- Lund',
  ],
  ['a participle after an inverted speaker', '“It leaks,” said Lund, referring to the old tug.', 'the old tug <- Lund'],
])('finds %s', (_, text, expected) => {
  expect(readQuotes(text)).toContain(expected);
});
