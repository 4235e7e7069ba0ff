import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each([
  ['marks behind a semicolon', 'Jan Lund disagreed; “a bad night for all”, he said.', '“a bad night for all” <- he'],
  [
    'a report published on a day',
    'According to the report, published on Monday, fewer trains run on time.',
    'fewer trains run on time <- the report',
  ],
  [
    'a clause without that before the verb',
    'A sergeant I met by the quay put it this way: “Dig if time permits.”',
    '“Dig if time permits.” <- A sergeant',
  ],
  [
    'a letter somebody keeps',
    'An unsigned letter she keeps in a drawer calls her “a useful idiot”.',
    'her “a useful idiot” <- An unsigned letter',
  ],
  ['a village that calls it names', 'The fee, which the village calls “a joke”, is due.', '“a joke” <- the village'],
  ['a school that demands', 'The school demands a bridge by May.', 'a bridge by May <- The school'],
  ['a day is no subject', 'The day he left Ruiz said that it was over.', 'that it was over <- Ruiz'],
  ['whom others quote', 'We quoted Ana Ruiz as saying that it was late.', 'that it was late <- Ana Ruiz'],
  [
    'whom others quote as having admitted it',
    'State television quoted a monitor as having admitted that it was lost.',
    'that it was lost <- a monitor',
  ],
  [
    'a colonel after a dash',
    '“The bread is dual-use.” — a Dutch colonel at the reception.',
    '“The bread is dual-use.” <- a Dutch colonel at the reception',
  ],
  [
    'an inverted speaker with a bracket',
    'Licences, argued Sunniva Berg (Greens), are granted by ministries.',
    'Licences | are granted by ministries <- Sunniva Berg (Greens)',
  ],
  ['a verb that no list holds, in the present', '“It was late,” Jan Lund remembers.', '“It was late,” <- Jan Lund'],
  [
    'a list in apposition',
    'Ana Ruiz, a nurse, mother and pilot, said it was late.',
    'it was late <- Ana Ruiz, a nurse, mother and pilot',
  ],
  [
    'what somebody says they said',
    '“I said that this wall would be built,” Jan Lund said.',
    'that this wall would be built <- I',
  ],
  ['single marks behind double ones', 'It rained. \'I said, "No"\', she added.', '\'I said, "No"\' <- she'],
  ['the other', 'It rained. ‘And minutes?’, asked the other.', '‘And minutes?’ <- the other'],
  ['a man beside her', 'A man beside her said it was late.', 'it was late <- A man beside her'],
  [
    'that a name be struck',
    'The member for Porto asked that his name be struck from the record.',
    'that his name be struck from the record <- The member for Porto',
  ],
  [
    'a verb like a noun behind an apposition',
    'Eva Berg, the youngest in the room, claims that she has begun.',
    'that she has begun <- Eva Berg, the youngest in the room',
  ],
  ['who shouts that', 'The man shouted that it was late.', 'that it was late <- The man'],
  [
    'a leaflet now pinned up',
    'A leaflet now pinned beside the kettle advises volunteers to ‘look and log’.',
    'volunteers to ‘look and log’ <- A leaflet now pinned beside the kettle',
  ],
  [
    'which somebody, elsewhere, calls so',
    'They want a ban, which Helianta, in the same letter, calls “a tariff”.',
    '“a tariff” <- Helianta',
  ],
  [
    'what relatives should write',
    'Until then, the command advises, relatives should write.',
    'Until then | relatives should write <- the command',
  ],
  [
    'an age and what somebody is',
    'According to the police, he is Jan Lund, 34, a pilot who was arrested in Porto.',
    'he is Jan Lund, 34, a pilot who was arrested in Porto <- the police',
  ],
  [
    'what goes on in marks behind the source',
    'It rained. The plan was, according to Ruiz, “a raft”.',
    'The plan was | “a raft” <- Ruiz',
  ],
  [
    'an aside that tells who dismissed it',
    'It rained. The plan, dismissed by the mayor as “a raft”, is late.',
    'The plan | as “a raft” <- the mayor',
  ],
  [
    'what is dismissed before it is named',
    'It rained. Ruiz has dismissed as “a raft” the plan of the board.',
    '“a raft” the plan of the board <- Ruiz',
  ],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toContain(expected);
});

test.each([
  ['what is called something', 'He hopes to use what’s typically called “regenerative medicine”.'],
  ['what was heard before', 'Jan Lund has heard that before.'],
  ['who is identified', 'The man, identified only as Ulrich, slept on the pier.'],
])('nobody says %s', (_, paragraph) => {
  expect(readParagraph(paragraph)).toEqual([]);
});
