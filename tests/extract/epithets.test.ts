import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'the Dutch Green is a person without a name, as is the Green',
    'Ana Ruiz, the rapporteur, spoke. “It is over,” the Dutch Green said.',
    ['“It is over, <- Ana Ruiz'],
  ],
  [
    'the officer is the constable',
    'PC Jan Lund was hurt on Monday. He wept.\n\nThe officer said it was late. Ana Ruiz, who drove the van, was arrested.\n\n“It is over,” the officer told the court.',
    ['it was late. <- Jan Lund', '“It is over, <- Jan Lund'],
  ],
  [
    'the centre-half is who was called one before the name',
    'The centre-half Jan Lund has signed. Manager Eva Berg said it was late.\n\n“It is over,” the centre-half said.',
    ['it was late. <- Eva Berg', '“It is over, <- Jan Lund'],
  ],
  [
    'the Labour veteran is who is of that party, not who was named last',
    'Jan Lund, the Labour MP, will go. His Conservative rival, Ana Ruiz, paid tribute.\n\n“It is over,” the Labour veteran said.',
    ['“It is over, <- Jan Lund'],
  ],
  [
    'the Texan is who is of Texas',
    'Senator Jan Lund of Texas attacked the plan. Senator Ana Ruiz of Ohio defended it.\n\n“It is over,” the Texan said. The Texas Republican said it was late.',
    ['“It is over, <- Jan Lund', 'it was late. <- Jan Lund'],
  ],
  [
    'the novelist who said "she" is no man',
    'Ana Ruiz won the prize. Tom Lund, who chaired the judges, wept.\n\nThe novelist said she would rest.',
    ['she would re <- Ana Ruiz'],
  ],
  [
    'the 48-year-old is nobody of another age',
    'Ana Ruiz left with Jan Lund, 51. The 48-year-old said it was late.',
    ['it was late. <- Ana Ruiz'],
  ],
  [
    'the keeper is the only one named so far',
    'Chelsea have signed the goalkeeper Jan Lund. The 22-year-old, who has played for Norway, said: “It is over.”\n\nThe keeper said it was late.',
    ['“It is over. <- Jan Lund', 'it was late. <- Jan Lund'],
  ],
  [
    'Mrs Lund is the wife who was named by her forename',
    'Tom Lund and his wife, Glenys, won. They wept.\n\nMrs Lund said it was late. “It is over,” Mr Lund said.',
    ['it was late. <- Glenys', '“It is over, <- Tom Lund'],
  ],
  [
    'the first of two surnames is enough',
    'Carlos Solé Vilar left. He wept.\n\nSolé said it was late.',
    ['it was late. <- Carlos Solé Vilar'],
  ],
  [
    'a forename that is a people’s noun, too',
    'Finn Olsen left. He wept.\n\nOlsen said it was late.',
    ['it was late. <- Finn Olsen'],
  ],
  [
    'a state secretary states nothing',
    'Rain fell.\n\nTom Lund, state secretary for energy, said it was late.',
    ['it was late. <- Tom Lund'],
  ],
])('%s', (_, text, speakers) => {
  expect(whoSaid(text)).toEqual(speakers);
});
