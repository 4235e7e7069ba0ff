import { describe, expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

const port = 'Two at the port\n\nThe Chamber of Trade met on Monday in the old hall. It rained.\n\n';
const inPort = (paragraphs: string): string[] => whoSaid(`${port}${paragraphs}\n\nIt rained.`);

describe('who is meant beside others', () => {
  test.each([
    // A verb that could be a noun for somebody
    ['Ana Ruiz and Jan Lund accused the bank of theft.', ['the bank of  <- Ana Ruiz + Jan Lund']],
    // Whom a question tells of, who is not who answers
    [
      'Mayor Jan Lund left on Monday. His spokesman, Emil Berg, met reporters. “It is over,” he said. Asked whether the mayor would come back, he said that he could not say.',
      ['“It is over, <- Emil Berg', 'that he coul <- Emil Berg'],
    ],
    // Who asked
    [
      'Former Judge Ana Ruiz, the Democratic nominee, met Gov. Jan Lund on Monday.\n\nModerator Eva Berg opened by asking Ruiz whether she regretted it. The Democrat said she did. “I hurt people,” she said.',
      ['whether she  <- Eva Berg', 'she did. “I  <- Ana Ruiz', '“I hurt peop <- Ana Ruiz'],
    ],
    // Whose office comes between
    [
      'Sen. Jan Lund has voted against it.\n\nHis likely challenger, state Sen. Emil Berg, has been trying for months to win. He said Wednesday that he would thank him.',
      ['that he woul <- Emil Berg'],
    ],
    // One of two without a name
    [
      'Whip Jan Lund has the votes. Two lawmakers close to the whip put the figure at 204, and one of them said Lund knew.\n\n“He counted wrong,” the lawmaker said.',
      ['the figure a <- Two lawmakers close to the whip', 'Lund knew.\n\n <- one of them', '“He counted  <- lawmaker'],
    ],
    // What people do, which could be a noun
    [
      'People close to Lund fear it would work. They note that the bank is broke.',
      ['that the ban <- People close to Lund'],
    ],
    // Whose plan it is, who does not act
    [
      'Jan Lund and Ana Ruiz held rallies on Monday.\n\nRuiz never mentioned it. She promised a bridge, and she mocked her rival’s proposal to shut the port.\n\n“It is a straw,” the former judge said.',
      ['a bridge, an <- Ana Ruiz', 'her rival’s  <- Ana Ruiz', 'to shut the  <- Jan Lund', '“It is a str <- Ana Ruiz'],
    ],
    // Of two who may be the rival, neither
    [
      'Ana Ruiz and Jan Lund held rallies on Monday. “It is late,” said Eva Berg, who runs the poll.\n\nRuiz spoke in Porto. She mocked her rival’s proposal to shut the port.',
      ['“It is late, <- Eva Berg', 'her rival’s  <- Ana Ruiz', 'to shut the  <- her rival'],
    ],
  ])('%s', (paragraphs, expected) => {
    expect(inPort(paragraphs)).toEqual(expected);
  });
});
