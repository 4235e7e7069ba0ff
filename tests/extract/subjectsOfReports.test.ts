import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  [
    'a study that was published with a letter, behind “as”',
    'As the study published with this letter says, it is late.',
    ['it is late <- the study published with this letter'],
  ],
  [
    'a name in apposition behind a clause about whom',
    'The woman who hired her, the judge Ana Ruiz, later recalled that it was late.',
    ['that it was late <- the judge Ana Ruiz'],
  ],
  [
    'a name behind a clause about whom, where nothing is told',
    'The nurse who saw it in May, Ida Vam, told the court. The boat that sank, the Ana Lund, is lost.',
    [],
  ],
  [
    'whoever gives but a first name',
    'A guide, who would give only his first name, Jon, said that it was late.',
    ['that it was late <- A guide'],
  ],
  [
    'who expresses something in a statement',
    'The chair read a statement expressing “full confidence” in the board.',
    ['“full confidence” in the board <- The chair'],
  ],
  [
    'whose advice follows a colon without marks',
    'Ruiz’s advice: Set an alarm. Three things cost money. The price: 40 euros.',
    ['Set an alarm <- Ruiz’s'],
  ],
  [
    'states that are members',
    'The six member states of the union Varda said it was late.',
    ['it was late <- The six member states of the union Varda'],
  ],
  [
    'who is to do something, not to what',
    'The first woman to lead the Harbour Board said it was late.',
    ['it was late <- The first woman to lead the Harbour Board'],
  ],
  [
    'a document, not its year',
    'A note of a meeting in March 2021, read out by Ruiz, suggests that the board knew.',
    ['that the board knew <- A note of a meeting in March 2021, read out by Ruiz'],
  ],
  [
    'what a clause with "which" tells of',
    'The port, which opened in May, announced a new manager.',
    ['a new manager <- The port'],
  ],
  ['No 10 has said it', 'No 10 said that it was late.', ['that it was late <- No 10']],
  ['a spokesman for No 10', 'A No 10 spokesman said it was late.', ['it was late <- A No 10 spokesman']],
  [
    'somebody identified by police',
    'A man identified by police as Jan Lund said he was sorry.',
    ['he was sorry <- Jan Lund'],
  ],
  ['a question is no such time', 'Has the minister said that it was late?', ['that it was late <- the minister']],
  [
    'an office of a nation',
    'Scottish first minister Ruiz said it was late.',
    ['it was late <- Scottish first minister Ruiz'],
  ],
  ['a month that is a name', 'Former minister Ana May said it was late.', ['it was late <- Former minister Ana May']],
  ['one of two', 'Ana May and Jan Lund said it was late.', ['it was late <- Ana May and Jan Lund']],
  ['a season that is a name', 'Mr Winter said it was late.', ['it was late <- Mr Winter']],
  ['whom it was shouted at', 'She shouted “Go home” at the crew.', ['“Go home” <- She']],
  ['where, she said', 'She was sent to Stade, where, she said, “men got the rent”.', ['“men got the rent” <- she']],
  ['what a poll shows', 'The poll showed Ruiz leading.', ['Ruiz leading <- The poll']],
  ['a video posted online', 'A video posted online shows Ruiz saying that it was late.', ['that it was late <- Ruiz']],
  [
    'what a speech was used to say',
    'Ruiz used her speech to thank the crew for “all that they had done”.',
    ['the crew for “all that they had done” <- Ruiz'],
  ],
  [
    'behind a time of day',
    'The port shuts at 5 p.m. Mayor Ana Ruiz said it was late.',
    ['it was late <- Mayor Ana Ruiz'],
  ],
  ['not a day behind it', 'The port shuts at 5 p.m. Monday, Ruiz said.', ['The port shuts at 5 p.m. Monday <- Ruiz']],
  [
    'nor the time of a place',
    'The port shuts at 5 p.m. Riga time, Ruiz said.',
    ['The port shuts at 5 p.m. Riga time <- Ruiz'],
  ],
  ['nor of a zone', 'The port shuts at 5 a.m. Eastern, Ruiz said.', ['The port shuts at 5 a.m. Eastern <- Ruiz']],
  ['a month behind “last”', 'Last May Ruiz said it was late.', ['it was late <- Ruiz']],
  [
    'a claim that is judged',
    'Lund’s claim that the vote was rigged is false, said Ana Ruiz.',
    ['Lund’s claim that the vote was rigged is false <- Ana Ruiz', 'that the vote was rigged <- Lund’s'],
  ],
  [
    'somebody with an age and a clause in marks',
    'Ruiz, 56, who has described herself as “a fan,” replied minutes later that she was “honoured”.',
    ['herself as “a fan,” <- who', 'that she was “honoured” <- Ruiz'],
  ],
  ['not so', 'Not so, said Ana Ruiz.', ['Not so <- Ana Ruiz']],
  ['what somebody is ripped as', 'Ruiz ripped Lund as a “crook”.', ['Lund as a “crook” <- Ruiz']],
  [
    'words of which others speak',
    'Lund has spent a week on “certain areas,” language that critics say amounts to a threat.',
    ['amounts to a threat <- critics'],
  ],
  [
    'as she put it behind a conjunction',
    'Ruiz turned it down because, as she put it, “who would feed the cats?”',
    ['“who would feed the cats?” <- she'],
  ],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});
