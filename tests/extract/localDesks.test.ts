import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';
import { whoSaid } from '../support/whoSaid.js';

/** Quotations of a sentence that is no headline. */
const read = (sentence: string): string[] => readQuotes(`The harbour froze on Monday. ${sentence}`);

test.each([
  [
    'a clause about a thing in a clause about somebody',
    'Karl Weiss, who owns the mill, which employs many, said it was late.',
    ['it was late <- Karl Weiss'],
  ],
  [
    'and in an apposition',
    'Ana Lund, the Porto lawyer who leads the ports board, which met on Monday, said it was late.',
    ['it was late <- Ana Lund'],
  ],
  [
    'and without a name',
    'Clerks who work for the ports board, which met on Monday, said it was late.',
    ['it was late <- Clerks'],
  ],
  [
    'but a clause about its own thing',
    'The ports board, which met, said it was late.',
    ['it was late <- The ports board'],
  ],
  ['those a verb of no list tells of', 'Voters who own small shops say it is late.', ['it is late <- Voters']],
  [
    'but whom some speak of in such a clause',
    'The man who local officials say lied has left.',
    ['lied has left <- local officials'],
  ],
  [
    'what somebody is called',
    'Jan Berg, a drummer nicknamed “Cat,” said it was late.',
    ['it was late <- Jan Berg, a drummer nicknamed “Cat,”'],
  ],
  [
    'where somebody works',
    'Ana Lund, a Camden, N.J., teacher, said it was late.',
    ['it was late <- Ana Lund, a Camden, N.J., teacher'],
  ],
  [
    'a clause before the speaker’s',
    'When the judge asked whether it was late, Berg nodded and whispered, “No.”',
    ['whether it was late <- the judge', '“No.” <- Berg'],
  ],
  ['but not a further verb', 'Berg said it was late and told her to go.', ['it was late <- Berg', 'her to go <- Berg']],
  [
    'the day of a poll and of whom it is',
    'A poll on Monday of 800 likely voters found that it was late.',
    ['that it was late <- A poll on Monday of 800 likely voters'],
  ],
  [
    'but not a book of somebody who acts',
    'The letter in which Berg said it was late is lost.',
    ['it was late is lost <- Berg'],
  ],
  ['how long ago it was said', 'Three weeks after saying that it was late, Berg left.', ['that it was late <- Berg']],
])('a speaker stands beyond %s', (_, sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});

test.each([
  ['who can be heard', 'A man who sounds like Berg can be heard saying, “It is late.”', ['“It is late.” <- A man']],
  ['who is remembered', 'She remembers her coach saying, “It is late.”', ['“It is late.” <- her coach']],
  ['who hollers', 'Her father, Earl, hollered back: “No!”', ['“No!” <- Her father, Earl']],
])('somebody speaks %s', (_, sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});

test.each([
  ['the title of a podcast', 'Berg said on his podcast, “Paint Job,” that it was late.', ['that it was late <- Berg']],
  ['an aside behind a place', 'Berg said on Monday, after a visit, that it was late.', ['that it was late <- Berg']],
  [
    'but not who says it',
    'Berg had complained to clerks, Lund added, that it was late.',
    ['Berg had complained to clerks | that it was late <- Lund'],
  ],
  [
    'towns and their states',
    'The firm said its mills, in Dayton, Ohio, and Reno, Nev., would shut.',
    ['its mills, in Dayton, Ohio, and Reno, Nev., would shut <- The firm'],
  ],
  [
    'but not another who says so',
    'Berg said it was late, and Lund, the mayor, said it was not.',
    ['it was late <- Berg', 'it was not <- Lund, the mayor'],
  ],
  ['no day that something was reported on', 'The clerk reported it the same day.', []],
  [
    'no programme that words came on',
    '“It is late,” Berg said on “Hard Line,” a talk show.',
    ['“It is late,” <- Berg'],
  ],
])('what is said reaches beyond %s', (_, sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});

test.each([
  [
    'who asks him, or tells him something, is not he',
    'Jan Berg won on Monday. When a reporter asked if he was tired, he said that he was.\n\nBerg left.',
    ['if he was ti <- reporter', 'that he was. <- Jan Berg'],
  ],
  [
    'and not only who asks',
    'Jan Berg won on Monday. When the judge told him that it was late, he said no.\n\nBerg left.',
    ['that it was  <- judge', 'no.\n\nBerg le <- Jan Berg'],
  ],
  [
    'but who announces something may go on',
    'Jan Berg won on Monday. When Eva Lund said that it was late, she said that she was tired.\n\nBerg left.',
    ['that it was  <- Eva Lund', 'that she was <- Eva Lund'],
  ],
  [
    'whom a calling might mean is not whom it speaks to',
    'Jan Berg left.\n\nThe nurse told him it was late.\n\nBerg wept.',
    ['it was late. <- nurse'],
  ],
  [
    'but may be who speaks to others',
    'Jan Berg left.\n\nThe nurse told the crew it was late.\n\nBerg wept.',
    ['it was late. <- Jan Berg'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(`Rain fell.\n\n${text}`)).toEqual(expected);
});

test.each([
  [
    'what somebody said inside marks',
    '“The surgeon said they would try,” Ana Ruiz recalls.',
    ['“The surgeon said they would try,” <- Ana Ruiz', 'they would try <- The surgeon'],
  ],
  [
    'what somebody did and said inside marks',
    '“The surgeon sat down and said they would try,” Ana Ruiz recalls.',
    ['“The surgeon sat down and said they would try,” <- Ana Ruiz', 'they would try <- The surgeon'],
  ],
  ['but not what you said', '“You said this was late,” Ana Ruiz recalls.', ['“You said this was late,” <- Ana Ruiz']],
  [
    'what somebody calls it, who is told of',
    'Berg had opposed the plan, according to two aides, calling it “a farce.”',
    ['Berg had opposed the plan <- two aides', 'it “a farce.” <- Berg'],
  ],
  [
    'but who tells it may add to it',
    'It was late, according to Ruiz, adding that it was cold.',
    ['It was late <- Ruiz', 'that it was cold <- Ruiz'],
  ],
])('there is %s', (_, sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});

test('nobody in direct speech calls himself by his calling', () => {
  const text = 'Ana Ruiz fell on Monday. “The surgeon said they would try,” she recalls.\n\nRuiz left.';
  expect(whoSaid(`Rain fell.\n\n${text}`)).toEqual(['“The surgeon <- Ana Ruiz', 'they would t <- surgeon']);
});

test.each([
  [
    'whom somebody pressed is not who pressed',
    'Jan Pask told the hearing it was late. Cross-examined by Ana Ruiz’s barrister, Tom Bello, he admitted it was over.',
    ['it was late. <- Jan Pask', 'it was over. <- Jan Pask'],
  ],
  [
    'the leader of a council, without an article',
    'Leader of the council Jan Lund said it was late. Chairman of the bench Eva Lyle said it was over.',
    ['it was late. <- Jan Lund', 'it was over. <- Eva Lyle'],
  ],
  [
    'the Lib Dem and the Tory are councillors',
    'Local councillor Jan Lund left. The Lib Dem said it was late.\n\nCouncillor Eva Berg stayed. The Tory said it was over.',
    ['it was late. <- Jan Lund', 'it was over. <- Eva Berg'],
  ],
  [
    'an international is who scored',
    'Jan Lund scored three. The Ireland international said it was late.',
    ['it was late. <- Jan Lund'],
  ],
  ['a regular has a name', 'Regular Jan Hobday, 78, said it was late.', ['it was late. <- Jan Hobday']],
  [
    'who is described and aged is the subject',
    'Per Lind said it was late.\n\nThe pundit Mick Tanse, 61, was gloomy. “It is over,” he said.',
    ['it was late. <- Per Lind', '“It is over, <- Mick Tanse'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(`Three at the port\n\n${text}`)).toEqual(expected);
});

test('who scoffs at that says nothing of it', () => {
  expect(whoSaid('Three at the port\n\nThe board disagreed. Jan Lund scoffed at that and left.')).toEqual([]);
});
