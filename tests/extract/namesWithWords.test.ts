import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';

/** The people and bodies of a report in which Jan Lund speaks, with the first office of each. */
function named(text: string): string[] {
  const { entities } = extractArticle(
    ['Harbour fees to rise next year', text, '“It is late,” said Jan Lund. He was using a boat to see the quay.'].join(
      '\n\n',
    ),
  );
  return entities.flatMap((entity) => {
    const { kind, name } = entity;
    if (kind === 'place') return [];
    const office = kind === 'person' ? entity.roles.at(-1)?.title : undefined;
    return [`${kind} ${name}${office ? `, ${office}` : ''}`];
  });
}

test.each([
  'Using Jan Lund as a guide, the town will vote.',
  'See Lund’s plan below.',
  'They called: “Boat Jan Lund!”',
  'The quay belongs to Iron Jan Lund, a diver.',
])('%s names nobody by a word before a name that stands alone elsewhere', (text) => {
  expect(named(text)).toEqual([expect.stringMatching(/^person Jan Lund(?:, diver)?$/)]);
});

test('a team is no person', () => {
  expect(named('They like it on Team Lund.')).toEqual(['organization Team Lund', 'person Jan Lund']);
});

test.each([
  ['The mayor faces a challenger in Texas Sen. Ana Ruiz.', 'person Ana Ruiz, Texas Sen.'],
  ['Berg is an adviser to Ohio Gov. Ana Ruiz.', 'person Ana Ruiz, Ohio Gov.'],
  ['Berg is a former aide to Senate Majority Leader Ana Ruiz.', 'person Ana Ruiz, Senate Majority Leader'],
  ['It was wrong, Speaker of the House Rep. Ana Ruiz said.', 'person Ana Ruiz, Speaker'],
  ['It was wrong, Minister for Health Senator Ana Ruiz said.', 'person Ana Ruiz, Minister for Health'],
  ['It was wrong, Supervisor of Elections Ana Ruiz said.', 'person Ana Ruiz, Supervisor of Elections'],
  ['It was wrong, Pres. Ruiz said.', 'person Ruiz, Pres.'],
])('%s names the holder of the office alone', (text, expected) => {
  expect(named(text)).toContain(expected);
});
