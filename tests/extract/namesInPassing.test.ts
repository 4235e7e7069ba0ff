import { expect, test } from 'vitest';
import { namedIn } from '../support/namedIn.js';

test.each<[text: string, names: string[]]>([
  ['Jan Lund was there. (See Lund’s full account below.)\n\n“It was loud,” Lund said.', ['person Jan Lund']],
  [
    'A piece headlined The Mice Are Out: Clerks Who Back Lund Are Done accuses Jan Lund of greed.\n\nLund said no.',
    ['person Jan Lund'],
  ],
  ['Celebrities Ana Ruiz and Jan Lund left.', ['person Ana Ruiz', 'person Jan Lund']],
  ['It does not surprise clerk Ana Ruiz: “We knew.”', ['person Ana Ruiz, clerk']],
  ['Former Treasury Secretary Ana Ruiz said no.', ['person Ana Ruiz, Former Treasury Secretary']],
  [
    'Ana Ruiz is a two-time Tony-winning actor. It was no Varda-inspired play.',
    ['person Ana Ruiz, two-time Tony-winning actor'],
  ],
  ['A new Norrvik Herald Poll found that it was late.', ['organization Norrvik Herald Poll']],
  ['Jonas James Lund said no.', ['person Jonas James Lund']],
])('%s', (text, names) => {
  expect(namedIn(text).filter((one) => /^(?:person|org)/.test(one))).toEqual(names);
});
