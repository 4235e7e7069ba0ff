import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

const said = (text: string): string[] => whoSaid(`The harbour froze on Monday.\n\n${text}`);

test.each([
  [
    'the company is the supplier that is named',
    'The chip equipment supplier Veldon plans a second plant near Eindhoven. It is due in 2028, the company said.',
    ['It is due in <- Veldon'],
  ],
  [
    'the company is the chain that is named',
    'Supermarket chain Norrvik is to close 38 stores. The company said the shops had been losing money.',
    ['the shops ha <- Norrvik'],
  ],
  [
    'a carrier and a lender are no people',
    'The airline Skyjet said it would fly. The carrier said prices would rise.',
    ['it would fly <- Skyjet', 'prices would <- Skyjet'],
  ],
  [
    'a lawmaker is no maker of anything',
    'Republican lawmaker Ana Ruiz said the ice was thin. “We fly tomorrow,” she said.',
    ['the ice was  <- Ana Ruiz', '“We fly tomo <- Ana Ruiz'],
  ],
  [
    'what stands beside "the operator" is a body',
    'Passengers will pay more, the operator, Westlink Coaches, confirmed. The company said fuel was to blame.',
    ['Passengers w <- Westlink Coaches', 'fuel was to  <- Westlink Coaches'],
  ],
  [
    'who speaks for an operator is a person',
    'For the operator, Ana Ruiz said the ice was thin. “We fly tomorrow,” she said.',
    ['the ice was  <- Ana Ruiz', '“We fly tomo <- Ana Ruiz'],
  ],
  [
    'an age without a name is of who spoke',
    '“It is a disaster,” said Amy Cole, who runs a bakery. The 39-year-old said flour costs twice as much.',
    ['“It is a dis <- Amy Cole', 'flour costs  <- Amy Cole'],
  ],
  [
    'the spokesperson speaks for the body of before',
    'A spokesperson for the European Commission said the plan was legal. The Court of Auditors had warned it might not be. The spokesperson said the advice was private.',
    ['the plan was <- European Commission', 'it might not <- Court of Auditors', 'the advice w <- European Commission'],
  ],
  [
    'whoever answers is not who asked',
    '“Is the law weak?” a reporter asked. “Yes, it is weak,” Ana Ruiz said.',
    ['“Is the law  <- reporter', '“Yes, it is  <- Ana Ruiz'],
  ],
  [
    'whom the words tell of did not say them',
    'Ana Ruiz read the papers. The trade secretary, she noted, had told a committee that all was well.',
    ['The trade se <- Ana Ruiz'],
  ],
  [
    'what the words tell of did not say them either',
    'The intelligence service said war was near. Such an attack would come if the alliance seemed weak, it said.',
    ['war was near <- intelligence service', 'Such an atta <- intelligence service'],
  ],
  [
    'who is not involved in a study did not write it',
    'The study found that ice was thin. Tom Reed, who was not involved in the study, said more data was needed.',
    ['that ice was <- study', 'more data wa <- Tom Reed'],
  ],
  [
    'a second study is by others',
    'A study by the Ruiz Institute found the law had no effect. A second study found that it did.',
    ['the law had  <- Ruiz Institute', 'that it did. <- second study'],
  ],
  [
    'a survey of voters is not by them',
    'The survey of 1,000 voters found most were against the law.',
    ['most were ag <- survey of 1,000 voters'],
  ],
  [
    'who chairs a committee is not the minister of before',
    'The defence minister told MPs that the army would shrink. Pavel Dahl, who chairs the committee, asked whether it was late.',
    ['that the arm <- defence minister', 'whether it w <- Pavel Dahl'],
  ],
  [
    'an inspector is not the woman of before',
    'An old woman said a caller had told her nothing. Inspector Barbara Dahl advised residents to hang up.',
    ['a caller had <- old woman', 'residents to <- Barbara Dahl'],
  ],
  [
    'the prime minister is nobody named for something else',
    '“No, never ever,” said Ana Ruiz, who keeps bees. The prime minister called the bees “a loss for democracy”.',
    ['“No, never e <- Ana Ruiz', 'the bees “a  <- prime minister'],
  ],
  [
    'the former premier can be',
    'NATO chief Jan Lund told reporters the alliance would hold. “We are ready,” the former Danish premier said.',
    ['the alliance <- Jan Lund', '“We are read <- Jan Lund'],
  ],
  [
    'a body of two places is one that somebody is of',
    'It went well, Superintendent Philippa Neath of Devon and Cornwall Police said.',
    ['It went well <- Philippa Neath'],
  ],
  [
    'a first minister is no ordinal',
    "Scotland's first minister has said she will stand down.",
    ["she will sta <- Scotland's first minister"],
  ],
])('%s', (_, text, expected) => {
  for (const quote of expected) expect(said(text)).toContain(quote);
});
