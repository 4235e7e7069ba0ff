import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';

/** The words that mean somebody without the name, as "words = name". */
function meant(text: string): string[] {
  const { body, entities } = extractArticle(`Harbour fees to rise next year\n\n${text}`);
  return entities.flatMap(({ kind, name, mentions }) =>
    kind === 'person'
      ? mentions
          .map(({ start, end }) => body.slice(start, end))
          .filter((words) => !name.includes(words))
          .map((words) => `${words} = ${name}`)
      : [],
  );
}

const two = 'Ana Ruiz and Jan Lund ran for mayor.';

test.each(['both parties', 'both the port and the pier', 'both Norrvik and Porto', 'a plan for both'])(
  'nobody is meant by “%s”',
  (words) => {
    expect(meant(`${two} The fees divided ${words} in May.`)).toEqual([]);
  },
);

test.each(['Both left early.', 'It rained, and both left.', 'The vote was late, while both also left.'])(
  'two are meant where they act: %s',
  (sentence) => {
    const words = sentence.startsWith('Both') ? 'Both' : 'both';
    expect(meant(`${two} ${sentence}`)).toEqual([`${words} = Ana Ruiz`, `${words} = Jan Lund`]);
  },
);

const mayor = 'Jan Lund, the mayor, met Ana Ruiz, a baker.';

test.each(['Ruiz would become the mayor.', 'Ruiz hopes to be the mayor.', 'The town wants the next mayor to stay.'])(
  'who somebody is or will be is not who is so now: %s',
  (sentence) => {
    expect(meant(`${mayor} ${sentence}`)).toEqual(['the mayor = Jan Lund']);
  },
);

test.each(['It was the mayor who left.', 'Lund is the mayor.', 'The plan of the mayor is late.'])(
  'whom the text told of so is meant: %s',
  (sentence) => {
    expect(meant(`${mayor} ${sentence}`)).toEqual(['the mayor = Jan Lund', 'the mayor = Jan Lund']);
  },
);

test('several are not one of them', () => {
  const text =
    'Ana Ruiz, a woman from Porto, left. The women met the people of the port. Wei Lu, the Chinese leader, left. The Chinese have built a pier.';
  expect(meant(text).filter((one) => !/^(?:a woman|the Chinese leader)/.test(one))).toEqual([]);
});

test('a pronoun ends before the verb that it took up', () => {
  expect(meant('Jan Lund left. “No,” he said. The town hopes he’ll stay, and he’s a man who’d win.')).toEqual([
    'he = Jan Lund',
    'he = Jan Lund',
    'he = Jan Lund',
  ]);
});
