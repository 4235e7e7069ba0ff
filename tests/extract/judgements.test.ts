import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  [
    'a demand that looks like a verb',
    'The crew demanded guarantees for 300 jobs. Ruiz promised talks with Lund.',
    ['guarantees for 300 jobs <- The crew', 'talks with Lund <- Ruiz'],
  ],
  [
    'a thing and what caused it',
    'Ruiz blamed the delay on a lack of steel. Ek blamed Lund on Monday.',
    ['the delay on a lack of steel <- Ruiz'],
  ],
  ['how much it is', 'The port estimated it at 40 tonnes.', ['it at 40 tonnes <- The port']],
  [
    'a body with an acronym and a clause about it',
    'The Norrvik Port Union (NPU), which runs six quays, denied the charge.',
    ['the charge <- The Norrvik Port Union (NPU)'],
  ],
  [
    'an accusation that others deny',
    'Ruiz said the fund was “empty”, an accusation ministers deny.',
    ['the fund was “empty” <- Ruiz'],
  ],
  [
    'two judgements of one thing',
    'The plan was hailed by Ruiz as “bold” but called “a raft” by Lund. The quay, dubbed “a sieve” by Berg, was praised by Ek as “dry”.',
    ['The plan | as “bold” <- Ruiz', '“a raft” <- Lund', 'The quay | “a sieve” <- Berg', 'as “dry” <- Ek'],
  ],
  [
    'what a test found is no judgement of the thing tested, but of those who were sent',
    'The brakes were tested in May and found “safe”, Ruiz said. Inspectors were sent and found “rust”.',
    ['The brakes were tested in May and found “safe” <- Ruiz', '“rust” <- Inspectors'],
  ],
  ['a claim that others reject', 'Ruiz said it was “late,” a claim his deputy rejected.', ['it was “late,” <- Ruiz']],
  [
    'a word for what was said before',
    'Ruiz has already dismissed that as “a raft”. Lund described that as nonsense.',
    ['that as “a raft” <- Ruiz', 'that as nonsense <- Lund'],
  ],
  [
    'what is blamed, with words of whoever blames it',
    'Lund said sales would fall, blaming rain and “a bad year”. Ruiz blamed rain.',
    ['sales would fall <- Lund', 'rain and “a bad year” <- Lund'],
  ],
  [
    'a word that somebody will only use',
    'She bought the quay for a sum that she will describe only as “small”. The court puts it at £3m.',
    ['“small” <- she', 'it at £3m <- The court'],
  ],
  ['a use that is denied', 'Ruiz denied using the boat.', ['using the boat <- Ruiz']],
  [
    'plans that somebody judges',
    'Plans to shut the pool were described as “absurd” by Ana Ruiz.',
    ['Plans to shut the pool | as “absurd” <- Ana Ruiz'],
  ],
  [
    'what was called something before a verb',
    'Ruiz resigned after notes in which he called Lund “a fool” were published.',
    ['Lund “a fool” <- he'],
  ],
  [
    'who calls it something, behind "with"',
    "The plan split the trade, with Norrvik's director, Jan Lund, calling it “a farce”.",
    ["it “a farce” <- Norrvik's director, Jan Lund"],
  ],
  [
    'states that accuse',
    'Delegates from small island states accused oil firms of blocking a deal.',
    ['oil firms of blocking a deal <- Delegates from small island states'],
  ],
  [
    'what was played down',
    'The minister played down the row as “a storm in a teacup”.',
    ['the row as “a storm in a teacup” <- The minister'],
  ],
  ['a year before a name', 'In 1990 Jan Lund called her a fraud.', ['her a fraud <- Jan Lund']],
  ['what somebody was branded', 'Ruiz has been branded “a disgrace”.', ['Ruiz | “a disgrace” <- ']],
  [
    'whose manager says so, by name',
    'He moved to Stade, whose manager, Jan Lund, called him “a gem”.',
    ['him “a gem” <- manager, Jan Lund'],
  ],
  [
    'a tribute',
    'The family of Jan Lund have paid tribute to “a giant of the quay”.',
    ['tribute to “a giant of the quay” <- The family of Jan Lund'],
  ],
  ['whom fans mocked', 'Fans mocked the striker after he said he was “the best”.', ['he was “the best” <- he']],
  ['a long time there', 'Ruiz has in recent weeks denied that it leaks.', ['that it leaks <- Ruiz']],
  ['a claim that somebody rejects', 'Lund called it “empty,” a claim her board rejected.', ['it “empty,” <- Lund']],
  ['what somebody denies', 'She denied the charges the court had read.', ['the charges the court had read <- She']],
  ['where it was called so', 'Ruiz called him “a crab” at a rally and they cheered.', ['him “a crab” <- Ruiz']],
  [
    'what becomes of such words',
    'Ruiz resigned after notes in which she called him “a crab” were read.',
    ['him “a crab” <- she'],
  ],
  ['a year without a comma', 'In 1990 Jan Lund called her a crab.', ['her a crab <- Jan Lund']],
  ['a man called so', 'A man called Jan Lund said it was late.', ['it was late <- Jan Lund']],
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
  [
    'a plan to do something',
    'The plan to move the pier was branded “a disgrace” by Lund.',
    ['The plan to move the pier | “a disgrace” <- Lund'],
  ],
  ['a group called so in marks', 'A group called “Night Watch” said it was late.', ['it was late <- A group']],
  ['words that salute', 'The guild salutes “a win for the sea”.', ['“a win for the sea” <- The guild']],
  [
    'how much somebody says it is',
    'The fund puts the cost of the delay at €3m and wants a vote. Ruiz put the number of boats at about nine.',
    ['the cost of the delay at €3m <- The fund', 'the number of boats at about nine <- Ruiz'],
  ],
  ['how many somebody counts', 'The list counts 40 wrecks since May.', ['40 wrecks since May <- The list']],
  ['what counts as something', 'Ruiz left. It is known that the pier counts as “vital ground” in law.', []],
  ['what somebody counted', 'Ruiz counted 40 boats.', []],
  [
    'what puts something somewhere',
    'The vote put two ports at risk. Ruiz put up a board at nine. I put it at nine.',
    [],
  ],
  [
    'what somebody guarantees',
    'Norrvik has guaranteed spare parts for nine years. The army guarantees the safety of the port.',
    ['spare parts for nine years <- Norrvik'],
  ],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});
